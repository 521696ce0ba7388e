import * as z from 'zod/mini';
import type { PersonName } from '../../../record/person-name.js';
import { type DateWindow, isCalendarDate } from '../../../time/calendar-date.js';
import { isTime } from '../../../time/instant.js';
import { type Interval, intervalOf } from '../../../time/interval.js';
import { own } from '../systems.js';

// Only the elements that are used are checked. FHIR readers ignore all others.

const text = z.exactOptional(z.string());

/** The elements of an Identifier that are used. */
export const identifierShape = z.object({ system: text, value: text });

/** An identifier: the system that issued it, and its value. */
export type IdentifierData = z.infer<typeof identifierShape>;

/** The elements of a Reference that are used. */
export const referenceShape = z.object({
  reference: text,
  type: text,
  identifier: z.exactOptional(identifierShape),
});

/** A reference from one resource to another. */
export type ReferenceData = z.infer<typeof referenceShape>;

/** The elements of a Coding that are used. */
export const codingShape = z.object({ system: text, code: text, display: text });

/** The elements of a CodeableConcept that are used. */
export const conceptShape = z.object({
  coding: z.exactOptional(z.array(codingShape)),
  text,
});

/** A concept in codes, in words, or in both. */
export type ConceptData = z.infer<typeof conceptShape>;

/** The elements of an Extension that are used. */
export interface ExtensionData {
  url: string;
  valueString?: string;
  valueCode?: string;
  valueBoolean?: boolean;
  valueInteger?: number;
  valueDate?: string;
  valueDateTime?: string;
  valuePeriod?: { start?: string; end?: string };
  valueReference?: ReferenceData;
  extension?: ExtensionData[];
}

const plainPeriod = z.object({ start: text, end: text });

const extensionShape: z.core.$ZodType<ExtensionData> = z.object({
  url: z.string(),
  valueString: text,
  valueCode: text,
  valueBoolean: z.exactOptional(z.boolean()),
  valueInteger: z.exactOptional(z.number()),
  valueDate: text,
  valueDateTime: text,
  valuePeriod: z.exactOptional(plainPeriod),
  valueReference: z.exactOptional(referenceShape),
  extension: z.exactOptional(z.lazy(() => extensionsShape)),
});

/** The extensions of a resource or element. */
export const extensionsShape: z.core.$ZodType<ExtensionData[]> = z.array(extensionShape);

/** The elements of a Period that are used. The extensions of its start may name the time zone. */
export const periodShape = z.object({
  start: text,
  end: text,
  _start: z.exactOptional(z.object({ extension: z.exactOptional(extensionsShape) })),
});

/** A start and an end. */
export type PeriodData = z.infer<typeof periodShape>;

/** The elements of a HumanName that are used. FHIR writes null for an item that has only extensions. */
export const nameShape = z.object({
  use: text,
  family: text,
  given: z.exactOptional(z.array(z.nullable(z.string()))),
  suffix: z.exactOptional(z.array(z.nullable(z.string()))),
});

/** A person's name. */
export type NameData = z.infer<typeof nameShape>;

/** The value of an element that is present in a form that cannot be used. */
export const unreadable: unique symbol = Symbol('unreadable');

/** Anything that may have extensions. */
export interface Extended {
  extension?: ExtensionData[];
}

/** This library's own extensions of that name. */
export const extensionsOf = (extended: Extended, name: string): ExtensionData[] =>
  (extended.extension ?? []).filter(({ url }) => url === own(name));

/** The text or code of the first extension of that name. */
export const extensionText = (extended: Extended, name: string): string | undefined => {
  const [first] = extensionsOf(extended, name);
  return first?.valueString ?? first?.valueCode;
};

/** The boolean of the first extension of that name. */
export const extensionFlag = (extended: Extended, name: string): boolean | undefined =>
  extensionsOf(extended, name)[0]?.valueBoolean;

/** The codes in the given systems, each once. */
export const codesOf = (
  concepts: readonly (ConceptData | undefined)[],
  ...inSystems: string[]
): string[] => [
  ...new Set(
    concepts.flatMap((concept) =>
      (concept?.coding ?? []).flatMap(({ system, code }) =>
        code !== undefined && system !== undefined && inSystems.includes(system) ? [code] : [],
      ),
    ),
  ),
];

/** A concept in words: its text, or else the first display of its codings. */
export const conceptText = (concept: ConceptData | undefined): string | undefined =>
  concept?.text ?? concept?.coding?.find(({ display }) => display !== undefined)?.display;

/** The day of a FHIR date or dateTime as written; `undefined` for a year or a month alone. */
export const dayOf = (time: string | undefined): string | undefined => {
  const day = time?.slice(0, 'yyyy-mm-dd'.length);
  return day !== undefined && isCalendarDate(day) ? day : undefined;
};

/** The days of a period; `undefined` if a start or an end is given that is not a full date. */
export const daysOf = ({ start, end }: PeriodData = {}): DateWindow | undefined => {
  // A period without a start has no first day.
  const from = start === undefined ? '0000-01-01' : dayOf(start);
  const to = dayOf(end);
  if (from === undefined || (end !== undefined && to === undefined)) return undefined;
  return to === undefined ? { from } : { from, to };
};

/** A period as an interval; `undefined` unless its start and its end both have a time of day. */
export const intervalOfPeriod = (period: PeriodData | undefined): Interval | undefined => {
  const { start: from = '', end: to = '' } = period ?? {};
  return isTime(from) && isTime(to) ? intervalOf({ from, to }) : undefined;
};

const joined = (words: NameData['given']): string =>
  (words ?? []).filter((word) => word !== null).join(' ');

/**
 * A person's name: the official one, else the usual one, else the first that is current. The given name
 * of a nickname is the preferred name. `undefined` unless there is a given and a family name.
 */
export const personName = (names: readonly NameData[] | undefined = []): PersonName | undefined => {
  const current = names.filter(
    ({ use }) => !['old', 'maiden', 'nickname', 'anonymous'].includes(use ?? ''),
  );
  const name =
    current.find(({ use }) => use === 'official') ??
    current.find(({ use }) => use === 'usual') ??
    current[0];
  const given = joined(name?.given);
  const family = name?.family ?? '';
  if (given === '' || family === '') return undefined;
  const preferred = joined(names.find(({ use }) => use === 'nickname')?.given);
  return { given, family, ...(preferred === '' ? {} : { preferred }) };
};

/** The suffix of a name, where clinicians write their credential: `'LCSW'`. */
export const nameSuffix = (names: readonly NameData[] | undefined = []): string | undefined => {
  const suffixes = names.map(({ suffix }) =>
    (suffix ?? []).filter((word) => word !== null).join(', '),
  );
  return suffixes.find((suffix) => suffix !== '');
};
