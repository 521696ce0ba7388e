import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import { calls } from './calls.js';
import { canariesIn, canaryOf } from './canary.js';
import { type Carried, fittingCanaries, isIn } from './carried.js';
import { carriedIn837P } from './carried-837p.js';
import { carriedOnForm } from './carried-cms1500.js';
import { carriedFromBundle, carriedInFhirClaim } from './carried-fhir.js';
import { carriedInNote } from './carried-note.js';
import {
  type ElementText,
  elementsOf837P,
  elementsOfFhir,
  fieldOfBundle,
  fieldsOf,
  itemsOf,
} from './elements.js';
import { partsOf, withAt } from './walk.js';

interface Format {
  readonly name: string;
  readonly elementsOf: (output: unknown) => ElementText[];
  readonly carried: Carried;
  readonly fieldAt?: typeof fieldOfBundle;
}

const formats: readonly Format[] = [
  { name: 'to837P', elementsOf: elementsOf837P, carried: carriedIn837P.byOrganisation },
  {
    name: 'to837P of a person who bills',
    elementsOf: elementsOf837P,
    carried: carriedIn837P.byPerson,
  },
  { name: 'toCms1500', elementsOf: itemsOf, carried: carriedOnForm.ofInsured },
  { name: 'toCms1500 of a dependent', elementsOf: itemsOf, carried: carriedOnForm.ofDependent },
  { name: 'toFhirClaim', elementsOf: elementsOfFhir, carried: carriedInFhirClaim.byOrganisation },
  {
    name: 'toFhirClaim of a person who bills',
    elementsOf: elementsOfFhir,
    carried: carriedInFhirClaim.byPerson,
  },
  {
    name: 'fromFhirBundle',
    elementsOf: fieldsOf,
    carried: carriedFromBundle,
    fieldAt: fieldOfBundle,
  },
  {
    name: 'composeNote',
    elementsOf: fieldsOf,
    carried: carriedInNote,
    fieldAt: (_, keys) => `/${keys.join('/')}`,
  },
];

/** The output elements that contain the first canary that is valid in the field. */
const elementsWith = (
  run: (given: readonly unknown[]) => unknown,
  given: readonly unknown[],
  {
    keys,
    text,
    elementsOf,
  }: { keys: readonly string[]; text: string } & Pick<Format, 'elementsOf'>,
): string[] => {
  for (const canary of fittingCanaries(text)) {
    const planted = withAt(given, keys, canary);
    try {
      return elementsOf(run(Array.isArray(planted) ? planted : []))
        .filter((found) => isIn(found.text, canary))
        .map(({ element }) => element);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return [];
};

describe.each(formats)('$name', ({ name, elementsOf, carried, fieldAt }) => {
  test('puts each input field only in the elements its standard defines', () => {
    const call = calls.find((one) => one.name === name);
    if (!call) throw new TypeError(`There is no call of ${name}.`);
    const { given, run } = call;
    const found = new Map<string, Set<string>>();
    for (const { keys, pattern, value: text } of partsOf(given)) {
      if (typeof text !== 'string') continue;
      const elements = elementsWith(run, given, { keys, text, elementsOf });
      if (elements.length === 0) continue;
      const field = fieldAt?.(given[0], keys, pattern) ?? pattern;
      found.set(field, new Set([...(found.get(field) ?? []), ...elements]));
    }
    const sorted = ([field, elements]: [string, Iterable<string>]) =>
      [field, [...elements].sort()] as const;
    expect(Object.fromEntries([...found].map(sorted))).toEqual(
      Object.fromEntries(Object.entries(carried).map(sorted)),
    );
  });
});

// IDs from the caller's own system, each replaced by a canary below.
const atHome = [
  'patient-a',
  'patient-b',
  'patient-c',
  'harbor-health',
  'process-2026-03-04',
  'note-a',
];
const ids = atHome.map(
  (id, number) => [id, canaryOf('social security number', number, id)] as const,
);

test.each(formats.filter(({ name }) => /^to/.test(name)))(
  '$name does not output IDs from the caller’s own system',
  ({ name }) => {
    const call = calls.find((one) => one.name === name);
    const renamed = ids.reduce(
      (text, [id, { text: canary }]) => text.replaceAll(`"${id}"`, `"${canary}"`),
      JSON.stringify(call?.given),
    );
    expect(
      canariesIn(
        renamed,
        ids.map(([, canary]) => canary),
      ).length,
    ).toBeGreaterThan(2);
    const output = JSON.stringify(call?.run(JSON.parse(renamed)));
    expect(
      canariesIn(
        output,
        ids.map(([, canary]) => canary),
      ),
    ).toEqual([]);
  },
);
