import * as z from 'zod/mini';
import { plainZero } from '../input/plain-zero.js';
import { dateSchema } from '../time/time-schema.js';
import { citationSchema } from './citation.js';
import {
  modifierSchema,
  placeOfServiceSchema,
  procedureCodeSchema,
} from './codes/billing-codes.js';
import type { PayerPolicy } from './payer-policy.js';
import { practitionerTypeSchema } from './practitioner.js';

const count = z.int().check(z.gte(0), plainZero);
const positive = z.int().check(z.gte(1));

const telehealthTermsSchema = z.union([
  z.literal(false),
  z.strictObject({
    modifier: z.exactOptional(modifierSchema),
    placesOfService: z.array(placeOfServiceSchema),
  }),
]);

/** The shape of a {@link PayerPolicy}. */
export const payerPolicySchema: z.core.$ZodType<PayerPolicy> = z.strictObject({
  payerId: z.string(),
  name: z.string(),
  state: z.exactOptional(z.string()),
  plan: z.exactOptional(z.string()),
  effective: z.strictObject({ from: dateSchema, to: z.exactOptional(dateSchema) }),
  citations: z.array(citationSchema),
  code: z.exactOptional(procedureCodeSchema),
  units: z.exactOptional(
    z.discriminatedUnion('basis', [
      z.strictObject({ basis: z.literal('session') }),
      z.strictObject({
        basis: z.literal('minutes'),
        minutesPerUnit: positive,
        rounding: z.enum(['down', 'nearest']),
      }),
    ]),
  ),
  groupsPerDay: z.exactOptional(positive),
  instructionCode: z.exactOptional(procedureCodeSchema),
  groupSize: z.exactOptional(
    z.array(
      z.strictObject({
        min: z.exactOptional(count),
        max: z.exactOptional(count),
        rationaleAbove: z.exactOptional(count),
        when: z.exactOptional(
          z.strictObject({
            groupType: z.exactOptional(z.string()),
            program: z.exactOptional(z.string()),
          }),
        ),
      }),
    ),
  ),
  minutes: z.exactOptional(
    z.strictObject({
      sessionMin: z.exactOptional(count),
      sessionMax: z.exactOptional(count),
      memberMin: z.exactOptional(count),
    }),
  ),
  billableBy: z.exactOptional(
    z.array(
      z.strictObject({
        practitioner: practitionerTypeSchema,
        from: z.exactOptional(dateSchema),
        to: z.exactOptional(dateSchema),
        percent: z.exactOptional(z.number().check(z.gte(0), z.lte(100), plainZero)),
      }),
    ),
  ),
  supervised: z.exactOptional(z.enum(['allowed', 'not-allowed'])),
  sameDayIndividual: z.exactOptional(
    z.enum(['allowed', 'modifier-required', 'documentation-required', 'denied']),
  ),
  distinctServiceModifiers: z.exactOptional(z.array(modifierSchema)),
  ncci: z.exactOptional(z.enum(['apply', 'ignore'])),
  perDiemPrograms: z.exactOptional(
    z.array(
      z.strictObject({
        program: z.string(),
        except: z.exactOptional(z.array(practitionerTypeSchema)),
      }),
    ),
  ),
  coFacilitators: z.exactOptional(z.enum(['one-bills', 'each-bills'])),
  telehealth: z.exactOptional(
    z.strictObject({
      audioVideo: z.exactOptional(telehealthTermsSchema),
      audioOnly: z.exactOptional(telehealthTermsSchema),
    }),
  ),
  interactiveComplexity: z.exactOptional(z.boolean()),
  authorizationRequired: z.exactOptional(z.boolean()),
  noteWithinHours: z.exactOptional(z.number().check(z.gte(0), plainZero)),
  timelyFilingDays: z.exactOptional(count),
});
