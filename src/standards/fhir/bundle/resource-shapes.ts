import * as z from 'zod/mini';
import {
  codingShape,
  conceptShape,
  extensionsShape,
  identifierShape,
  nameShape,
  periodShape,
  type ReferenceData,
  referenceShape,
} from './data-types.js';

const text = z.exactOptional(z.string());
const concept = z.exactOptional(conceptShape);
const concepts = z.exactOptional(z.array(conceptShape));
const reference = z.exactOptional(referenceShape);
const references = z.exactOptional(z.array(referenceShape));
const period = z.exactOptional(periodShape);
const names = z.exactOptional(z.array(nameShape));

const common = {
  id: text,
  extension: z.exactOptional(extensionsShape),
  identifier: z.exactOptional(z.array(identifierShape)),
};

const encounterShape = z.object({
  resourceType: z.literal('Encounter'),
  ...common,
  status: text,
  class: z.exactOptional(codingShape),
  type: concepts,
  subject: reference,
  participant: z.exactOptional(
    z.array(
      z.object({
        type: concepts,
        individual: reference,
        extension: z.exactOptional(extensionsShape),
      }),
    ),
  ),
  appointment: references,
  period,
  diagnosis: z.exactOptional(
    z.array(z.object({ condition: reference, rank: z.exactOptional(z.number()) })),
  ),
  location: z.exactOptional(z.array(z.object({ location: reference }))),
  partOf: reference,
});

/** People, and the organizations and locations they belong to. */
const peopleShapes = {
  Patient: z.object({ resourceType: z.literal('Patient'), ...common, name: names }),
  Practitioner: z.object({
    resourceType: z.literal('Practitioner'),
    ...common,
    name: names,
    qualification: z.exactOptional(z.array(z.object({ code: concept }))),
  }),
  PractitionerRole: z.object({
    resourceType: z.literal('PractitionerRole'),
    ...common,
    practitioner: reference,
    code: concepts,
    specialty: concepts,
  }),
  Organization: z.object({ resourceType: z.literal('Organization'), ...common }),
  Location: z.object({ resourceType: z.literal('Location'), ...common, type: concepts }),
  Group: z.object({
    resourceType: z.literal('Group'),
    ...common,
    member: z.exactOptional(
      z.array(z.object({ entity: reference, inactive: z.exactOptional(z.boolean()) })),
    ),
  }),
};

/** A patient's diagnoses, treatment plan and coverage. */
const chartShapes = {
  Condition: z.object({
    resourceType: z.literal('Condition'),
    ...common,
    // A plain code is read, too.
    verificationStatus: z.exactOptional(z.union([conceptShape, z.string()])),
    code: concept,
    subject: reference,
    encounter: reference,
  }),
  CarePlan: z.object({
    resourceType: z.literal('CarePlan'),
    ...common,
    status: text,
    subject: reference,
    period,
    goal: references,
    activity: z.exactOptional(
      z.array(
        z.object({ reference, detail: z.exactOptional(z.object({ code: concept, status: text })) }),
      ),
    ),
  }),
  ServiceRequest: z.object({
    resourceType: z.literal('ServiceRequest'),
    ...common,
    status: text,
    code: concept,
  }),
  Goal: z.object({ resourceType: z.literal('Goal'), ...common, description: concept }),
  Coverage: z.object({
    resourceType: z.literal('Coverage'),
    ...common,
    status: text,
    type: concept,
    beneficiary: reference,
    period,
    payor: references,
    order: z.exactOptional(z.number()),
  }),
};

const narrative = z.object({ status: text, div: text });

/** The elements of a Narrative that are used. */
export type NarrativeData = z.infer<typeof narrative>;

/** One section of a Composition. */
export interface SectionData {
  title?: string;
  code?: z.infer<typeof conceptShape>;
  text?: NarrativeData;
  entry?: ReferenceData[];
  section?: SectionData[];
}

const sectionShape: z.core.$ZodType<SectionData> = z.object({
  title: text,
  code: concept,
  text: z.exactOptional(narrative),
  entry: references,
  section: z.exactOptional(z.lazy(() => sectionsShape)),
});

const sectionsShape: z.core.$ZodType<SectionData[]> = z.array(sectionShape);

const attachment = z.object({ contentType: text, data: text, url: text });

/** The attachment of a DocumentReference. */
export type AttachmentData = z.infer<typeof attachment>;

/** Notes and their signatures. */
const noteShapes = {
  Composition: z.object({
    resourceType: z.literal('Composition'),
    ...common,
    // R4 gives a Composition one identifier, and other resources a list.
    identifier: z.exactOptional(identifierShape),
    status: text,
    subject: reference,
    encounter: reference,
    date: text,
    author: references,
    attester: z.exactOptional(z.array(z.object({ mode: text, time: text, party: reference }))),
    event: z.exactOptional(z.array(z.object({ period }))),
    text: z.exactOptional(narrative),
    section: z.exactOptional(sectionsShape),
    relatesTo: z.exactOptional(
      z.array(
        z.object({
          code: text,
          targetReference: reference,
          targetIdentifier: z.exactOptional(identifierShape),
        }),
      ),
    ),
  }),
  DocumentReference: z.object({
    resourceType: z.literal('DocumentReference'),
    ...common,
    status: text,
    docStatus: text,
    subject: reference,
    date: text,
    author: references,
    authenticator: reference,
    relatesTo: z.exactOptional(z.array(z.object({ code: text, target: reference }))),
    content: z.exactOptional(z.array(z.object({ attachment: z.exactOptional(attachment) }))),
    context: z.exactOptional(z.object({ encounter: references, period, related: references })),
  }),
  Binary: z.object({
    resourceType: z.literal('Binary'),
    id: text,
    contentType: text,
    data: text,
  }),
  Provenance: z.object({
    resourceType: z.literal('Provenance'),
    ...common,
    target: references,
    signature: z.exactOptional(z.array(z.object({ when: text, who: reference }))),
  }),
};

const shapes = {
  Encounter: encounterShape,
  ...peopleShapes,
  ...chartShapes,
  ...noteShapes,
} as const;

/** The resource types that are read. All others are ignored. */
export type Kind = keyof typeof shapes;

type Resources = { [K in Kind]: z.infer<(typeof shapes)[K]> };

/** The elements of a resource that are used. */
export type ResourceOf<K extends Kind> = Resources[K];

/** A resource of any type that is read. */
export type Resource = ResourceOf<Kind>;

const shapeByKind = new Map<string, z.core.$ZodType<Resource>>(Object.entries(shapes));

/** The shape of a resource type, or `undefined` if that type is ignored. */
export const shapeOf = (resourceType: string): z.core.$ZodType<Resource> | undefined =>
  shapeByKind.get(resourceType);

/** The shape of the bundle itself. Its resources are checked one by one. */
export const bundleShape = z.object({
  resourceType: z.literal('Bundle'),
  type: text,
  total: z.exactOptional(z.number()),
  link: z.exactOptional(z.array(z.object({ relation: text }))),
  entry: z.exactOptional(
    z.array(
      z.object({
        fullUrl: text,
        resource: z.exactOptional(z.unknown()),
        search: z.exactOptional(z.object({ mode: text })),
      }),
    ),
  ),
});

/** The bundle itself. */
export type BundleData = z.infer<typeof bundleShape>;

/** The shape of every resource, read or ignored. */
export const anyResourceShape = z.object({
  resourceType: z.string(),
  contained: z.exactOptional(z.array(z.unknown())),
});
