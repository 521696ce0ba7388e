import * as z from 'zod/mini';
import { common, conceptShape, nameShape, referenceShape } from './data-shapes.js';

const concepts = z.exactOptional(z.array(conceptShape));
const names = z.exactOptional(z.array(nameShape));

/** The resources that say who was there, and where. */
export const peopleShapes = {
  Patient: z.object({ resourceType: z.literal('Patient'), ...common, name: names }),
  Practitioner: z.object({
    resourceType: z.literal('Practitioner'),
    ...common,
    name: names,
    qualification: z.exactOptional(z.array(z.object({ code: z.exactOptional(conceptShape) }))),
  }),
  PractitionerRole: z.object({
    resourceType: z.literal('PractitionerRole'),
    ...common,
    practitioner: z.exactOptional(referenceShape),
    code: concepts,
    specialty: concepts,
  }),
  Organization: z.object({ resourceType: z.literal('Organization'), ...common }),
  Location: z.object({ resourceType: z.literal('Location'), ...common, type: concepts }),
  Group: z.object({
    resourceType: z.literal('Group'),
    ...common,
    member: z.exactOptional(
      z.array(
        z.object({
          entity: z.exactOptional(referenceShape),
          inactive: z.exactOptional(z.boolean()),
        }),
      ),
    ),
  }),
};
