import * as z from 'zod/mini';

// Only what is read is judged; whatever else a resource holds is passed over, as FHIR wants of readers.

const text = z.exactOptional(z.string());

/** The part of an Identifier that is read. */
export const identifierShape = z.object({ system: text, value: text });

/** An identifier that tells one thing from all others. */
export type IdentifierData = z.infer<typeof identifierShape>;

/** The part of a Reference that is read. */
export const referenceShape = z.object({
  reference: text,
  type: text,
  identifier: z.exactOptional(identifierShape),
});

/** A pointer from one resource to another. */
export type ReferenceData = z.infer<typeof referenceShape>;

/** The part of a Coding that is read. */
export const codingShape = z.object({ system: text, code: text, display: text });

/** The part of a CodeableConcept that is read. */
export const conceptShape = z.object({
  coding: z.exactOptional(z.array(codingShape)),
  text,
});

/** Something that is said in codes, in words, or in both. */
export type ConceptData = z.infer<typeof conceptShape>;

/** The part of an Extension that is read. */
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

/** Extensions of a resource or element. */
export const extensionsShape: z.core.$ZodType<ExtensionData[]> = z.array(extensionShape);

/** The part of a Period that is read; the extensions of its start may name the time zone. */
export const periodShape = z.object({
  start: text,
  end: text,
  _start: z.exactOptional(z.object({ extension: z.exactOptional(extensionsShape) })),
});

/** From when to when. */
export type PeriodData = z.infer<typeof periodShape>;

/** The part of a HumanName that is read. In JSON, null stands for an element that has only extensions. */
export const nameShape = z.object({
  use: text,
  family: text,
  given: z.exactOptional(z.array(z.nullable(z.string()))),
  suffix: z.exactOptional(z.array(z.nullable(z.string()))),
});

/** A person's name. */
export type NameData = z.infer<typeof nameShape>;

/** What every resource that is read has. */
export const common = {
  id: text,
  extension: z.exactOptional(extensionsShape),
  identifier: z.exactOptional(z.array(identifierShape)),
};
