import * as z from 'zod/mini';
import { timeSchema } from '../../time/time-schema.js';
import {
  billingDetailsSchema,
  claimClinicianSchema,
  claimPatientSchema,
  claimPayerSchema,
  serviceFacilitySchema,
} from '../demographics-schema.js';
import { isSeparator, type Separators } from './character-set.js';
import type { TradingPartner, X12Envelope } from './envelope.js';

const digits = z.string().check(z.regex(/^\d{1,20}$/, 'Write digits alone.'));
const controlNumber = z.int().check(z.gte(1), z.lte(999_999_999));
const separator = z
  .string()
  .check(z.refine(isSeparator, 'Write one character that is neither letter, digit nor space.'));

const tradingPartnerSchema: z.core.$ZodType<TradingPartner> = z.strictObject({
  qualifier: z.enum(['01', '14', '20', '27', '28', '29', '30', '33', 'ZZ']),
  id: z.string(),
  applicationCode: z.exactOptional(z.string()),
});

const separatorsSchema: z.core.$ZodType<Separators> = z
  .strictObject({
    element: separator,
    component: separator,
    repetition: separator,
    segment: separator,
  })
  .check(
    z.refine((given) => new Set(Object.values(given)).size === 4, {
      error: 'Write four different separators.',
      params: { code: 'conflict' },
    }),
  );

/** The shape of an {@link X12Envelope}. */
export const envelopeSchema: z.core.$ZodType<X12Envelope> = z.strictObject({
  sender: tradingPartnerSchema,
  receiver: tradingPartnerSchema,
  createdAt: timeSchema,
  controlNumber,
  groupControlNumber: z.exactOptional(controlNumber),
  usage: z.enum(['production', 'test']),
  acknowledgmentRequested: z.exactOptional(z.boolean()),
  reference: z.string(),
  reissue: z.exactOptional(z.boolean()),
  separators: z.exactOptional(separatorsSchema),
  characterSet: z.exactOptional(z.enum(['basic', 'extended'])),
  unsupportedCharacters: z.exactOptional(z.enum(['refuse', 'replace'])),
  lineBreaks: z.exactOptional(z.boolean()),
  submitter: z.strictObject({
    name: z.string(),
    identifier: z.string(),
    contact: z.strictObject({
      name: z.exactOptional(z.string()),
      telephone: z.exactOptional(digits),
      fax: z.exactOptional(digits),
      email: z.exactOptional(z.string()),
    }),
  }),
  claimReceiver: z.strictObject({ name: z.string(), identifier: z.string() }),
  billingProvider: billingDetailsSchema,
  providerSignatureOnFile: z.boolean(),
  patients: z.record(z.string(), claimPatientSchema),
  payers: z.record(z.string(), claimPayerSchema),
  clinicians: z.record(z.string(), claimClinicianSchema),
  facilities: z.exactOptional(z.record(z.string(), serviceFacilitySchema)),
});
