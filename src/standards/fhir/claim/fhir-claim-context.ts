import * as z from 'zod/mini';
import { isCalendarDate } from '../../../time/calendar-date.js';
import { isTime } from '../../../time/instant.js';
import { dateSchema } from '../../../time/time-schema.js';
import type {
  FhirCoverage,
  FhirOrganization,
  FhirPatient,
  FhirPractitioner,
  FhirReference,
  FhirRelatedPerson,
  Given,
} from '../fhir-types.js';

/** A patient's coverage by another payer. */
export interface FhirOtherInsurance {
  coverage: Given<FhirCoverage>;
  /** The insured of a dependent. */
  subscriber?: Given<FhirPatient> | Given<FhirRelatedPerson>;
  insurer: Given<FhirOrganization>;
}

/**
 * The people and organizations of a FHIR claim.
 * Only the elements named here are used. All others in the resources are ignored.
 */
export interface FhirClaimContext {
  /** The patient: identifiers, a name, `birthDate`, gender, address. A person with one name has `family` or `given`. */
  patient: Given<FhirPatient>;
  /** The patient's coverage: `subscriberId`, identifiers, type, relationship, period, class. */
  coverage: Given<FhirCoverage>;
  /** The insured of a dependent: identifiers, a name, `birthDate`, gender, address. */
  subscriber?: Given<FhirPatient> | Given<FhirRelatedPerson>;
  /** By payer ID: the coverage of each other payer of the claim. Required if the claim has `otherPayers`. */
  otherInsurance?: Record<string, FhirOtherInsurance>;
  /** The payer: a name, or identifiers. */
  insurer: Given<FhirOrganization>;
  /** The billing provider. Its name is used if the claim has none; the NPI is the claim's. */
  provider?: Given<FhirOrganization> | Given<FhirPractitioner>;
  /** The rendering provider: a name. The NPI is the claim's. */
  renderingProvider: Given<FhirPractitioner>;
  /** Required if the claim has a supervising provider. */
  supervisingProvider?: Given<FhirPractitioner>;
  /** The date or time at which the claim is created. This library does not read the clock. */
  created: string;
  /** The patient's encounter of the session, if the EHR has one. */
  encounter?: Given<FhirReference>;
}

const text = z.string().check(z.regex(/\S/));
const texts = z.array(text).check(z.minLength(1));

const coding = z.object({
  system: z.exactOptional(text),
  code: z.exactOptional(text),
  display: z.exactOptional(text),
});

const concept = z.object({
  coding: z.exactOptional(z.array(coding).check(z.minLength(1))),
  text: z.exactOptional(text),
});

const period = z.object({ start: z.exactOptional(text), end: z.exactOptional(text) });

const identifier = z.object({
  use: z.exactOptional(z.enum(['usual', 'official', 'temp', 'secondary', 'old'])),
  type: z.exactOptional(concept),
  system: z.exactOptional(text),
  value: text,
});

const identifiers = z.exactOptional(z.array(identifier).check(z.minLength(1)));

const personName = z
  .object({
    use: z.exactOptional(
      z.enum(['usual', 'official', 'temp', 'nickname', 'anonymous', 'old', 'maiden']),
    ),
    family: z.exactOptional(text),
    given: z.exactOptional(texts),
    suffix: z.exactOptional(texts),
  })
  .check(
    z.refine(({ family, given }) => family !== undefined || given !== undefined, {
      error: 'Enter a family name, a given name or both.',
      path: ['family'],
    }),
  );

const personNames = z.array(personName).check(z.minLength(1));

const address = z.object({
  line: z.exactOptional(texts),
  city: z.exactOptional(text),
  state: z.exactOptional(text),
  postalCode: z.exactOptional(text),
  country: z.exactOptional(text),
});

const addresses = z.exactOptional(z.array(address).check(z.minLength(1)));

const organization = z.object({
  resourceType: z.literal('Organization'),
  identifier: identifiers,
  name: z.exactOptional(text),
  address: addresses,
});

const practitioner = z.object({
  resourceType: z.literal('Practitioner'),
  identifier: identifiers,
  name: personNames,
});

const patient = z.object({
  resourceType: z.literal('Patient'),
  identifier: identifiers,
  name: personNames,
  gender: z.exactOptional(z.enum(['male', 'female', 'other', 'unknown'])),
  birthDate: dateSchema,
  address: addresses,
});

const subscriberShape = {
  identifier: identifiers,
  name: personNames,
  gender: z.exactOptional(z.enum(['male', 'female', 'other', 'unknown'])),
  birthDate: z.exactOptional(dateSchema),
  address: addresses,
};

const subscriber = z.discriminatedUnion('resourceType', [
  z.object({ resourceType: z.literal('Patient'), ...subscriberShape }),
  z.object({
    resourceType: z.literal('RelatedPerson'),
    ...subscriberShape,
    relationship: z.exactOptional(z.array(concept).check(z.minLength(1))),
  }),
]);

const coverage = z.object({
  resourceType: z.literal('Coverage'),
  identifier: identifiers,
  status: z.enum(['active', 'cancelled', 'draft', 'entered-in-error']),
  type: z.exactOptional(concept),
  subscriberId: text,
  dependent: z.exactOptional(text),
  relationship: z.exactOptional(concept),
  period: z.exactOptional(period),
  class: z.exactOptional(
    z
      .array(z.object({ type: concept, value: text, name: z.exactOptional(text) }))
      .check(z.minLength(1)),
  ),
});

const dateOrTime = z.string().check(
  z.refine((given) => isCalendarDate(given) || isTime(given), {
    error: 'Enter an existing date or an RFC 3339 time.',
    params: { code: 'date' },
  }),
);

const reference = z.object({
  reference: z.exactOptional(text),
  type: z.exactOptional(text),
  identifier: z.exactOptional(identifier),
  display: z.exactOptional(text),
});

/** The shape of a {@link FhirClaimContext}: the elements that a claim uses. */
export const fhirClaimContextSchema = z.strictObject({
  patient,
  coverage,
  subscriber: z.exactOptional(subscriber),
  otherInsurance: z.exactOptional(
    z.record(
      z.string(),
      z.strictObject({
        coverage,
        subscriber: z.exactOptional(subscriber),
        insurer: organization,
      }),
    ),
  ),
  insurer: organization,
  provider: z.exactOptional(z.discriminatedUnion('resourceType', [organization, practitioner])),
  renderingProvider: practitioner,
  supervisingProvider: z.exactOptional(practitioner),
  created: dateOrTime,
  encounter: z.exactOptional(reference),
});

/** A checked coverage by one payer. */
export type ReadInsurance = Pick<
  z.infer<typeof fhirClaimContextSchema>,
  'coverage' | 'subscriber' | 'insurer'
>;

/** A checked context: only the elements that a claim uses. */
export type ReadContext = z.infer<typeof fhirClaimContextSchema>;
