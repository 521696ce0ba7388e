import * as z from 'zod/mini';
import {
  codingShape,
  common,
  conceptShape,
  extensionsShape,
  periodShape,
  referenceShape,
} from './data-shapes.js';

const concepts = z.exactOptional(z.array(conceptShape));
const reference = z.exactOptional(referenceShape);

/** The resource that says who met whom, when and where. */
export const encounterShape = z.object({
  resourceType: z.literal('Encounter'),
  ...common,
  status: z.exactOptional(z.string()),
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
  appointment: z.exactOptional(z.array(referenceShape)),
  period: z.exactOptional(periodShape),
  diagnosis: z.exactOptional(
    z.array(z.object({ condition: reference, rank: z.exactOptional(z.number()) })),
  ),
  location: z.exactOptional(z.array(z.object({ location: reference }))),
  partOf: reference,
});
