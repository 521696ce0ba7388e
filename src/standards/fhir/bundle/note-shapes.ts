import * as z from 'zod/mini';
import {
  common,
  conceptShape,
  identifierShape,
  periodShape,
  type ReferenceData,
  referenceShape,
} from './data-shapes.js';

const text = z.exactOptional(z.string());
const reference = z.exactOptional(referenceShape);
const references = z.exactOptional(z.array(referenceShape));

const narrative = z.object({ div: text });

/** One section of a Composition. */
export interface SectionData {
  title?: string;
  code?: z.infer<typeof conceptShape>;
  text?: { div?: string };
  entry?: ReferenceData[];
  section?: SectionData[];
}

const sectionShape: z.core.$ZodType<SectionData> = z.object({
  title: text,
  code: z.exactOptional(conceptShape),
  text: z.exactOptional(narrative),
  entry: references,
  section: z.exactOptional(z.lazy(() => sectionsShape)),
});

const sectionsShape: z.core.$ZodType<SectionData[]> = z.array(sectionShape);

const attachment = z.object({ contentType: text, data: text, url: text });

/** What is attached to a DocumentReference. */
export type AttachmentData = z.infer<typeof attachment>;

/** The resources that hold what the chart says, and who signed it. */
export const noteShapes = {
  Composition: z.object({
    resourceType: z.literal('Composition'),
    ...common,
    // One in R4, where other resources have a list.
    identifier: z.exactOptional(identifierShape),
    status: text,
    subject: reference,
    encounter: reference,
    date: text,
    author: references,
    attester: z.exactOptional(z.array(z.object({ mode: text, time: text, party: reference }))),
    event: z.exactOptional(z.array(z.object({ period: z.exactOptional(periodShape) }))),
    text: z.exactOptional(narrative),
    section: z.exactOptional(sectionsShape),
  }),
  DocumentReference: z.object({
    resourceType: z.literal('DocumentReference'),
    ...common,
    status: text,
    docStatus: text,
    subject: reference,
    date: text,
    author: references,
    content: z.exactOptional(z.array(z.object({ attachment: z.exactOptional(attachment) }))),
    context: z.exactOptional(
      z.object({
        encounter: references,
        period: z.exactOptional(periodShape),
        related: references,
      }),
    ),
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
