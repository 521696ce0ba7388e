import * as z from 'zod/mini';
import { common, conceptShape, periodShape, referenceShape } from './data-shapes.js';

const text = z.exactOptional(z.string());
const concept = z.exactOptional(conceptShape);
const reference = z.exactOptional(referenceShape);
const references = z.exactOptional(z.array(referenceShape));

/** The resources that say what is known of a patient. */
export const chartShapes = {
  Condition: z.object({
    resourceType: z.literal('Condition'),
    ...common,
    verificationStatus: concept,
    code: concept,
    subject: reference,
    encounter: reference,
  }),
  CarePlan: z.object({
    resourceType: z.literal('CarePlan'),
    ...common,
    status: text,
    subject: reference,
    period: z.exactOptional(periodShape),
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
    period: z.exactOptional(periodShape),
    payor: references,
    order: z.exactOptional(z.number()),
  }),
};
