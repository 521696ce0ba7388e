import type { Facilitator } from '../../../record/facilitator.js';
import { type PractitionerType, practitionerTypes } from '../../../reference/practitioner.js';
import { own, systems } from '../systems.js';
import { codesOf, flagOf, wordsOf } from './extensions.js';
import type { Clinician, Participant } from './participants.js';
import { identifiersOf, type Placed } from './placed-resource.js';
import { readName, readSuffix } from './read-name.js';
import { setKnown } from './set-known.js';

/** One clinician, with every encounter and role in which the bundle shows them. */
export interface KnownClinician {
  readonly clinician: Clinician;
  readonly roles: readonly Placed<'PractitionerRole'>[];
  readonly takesPart: readonly Participant[];
  readonly supervisor: Clinician | undefined;
}

const saysBills = ({ clinician, roles, takesPart }: KnownClinician): boolean | undefined =>
  [...takesPart, ...roles.map(({ resource }) => resource), clinician.practitioner?.resource ?? {}]
    .map((extended) => flagOf(extended, 'bills'))
    .find((flag) => flag !== undefined);

const bills = (known: KnownClinician, supervises: boolean): boolean =>
  saysBills(known) ??
  (supervises || (!known.supervisor && known.takesPart.some(({ primary }) => primary)));

const concepts = ({ clinician: { practitioner }, roles }: KnownClinician) => [
  ...roles.flatMap(({ resource }) => [...(resource.code ?? []), ...(resource.specialty ?? [])]),
  ...(practitioner?.resource.qualification ?? []).map(({ code }) => code),
];

const practitionerTypeOf = (known: KnownClinician): PractitionerType | undefined => {
  const [code, ...others] = codesOf(concepts(known), own('practitioner-type'));
  return others.length === 0 ? practitionerTypes.find((type) => type === code) : undefined;
};

const npiOf = ({ clinician: { practitioner, reference } }: KnownClinician): string | undefined =>
  [...(practitioner ? identifiersOf(practitioner) : []), reference.identifier ?? {}].find(
    ({ system }) => system === systems.npi,
  )?.value;

const credentialOf = ({ clinician: { practitioner } }: KnownClinician): string | undefined => {
  const qualifications = practitioner?.resource.qualification ?? [];
  return (
    readSuffix(practitioner?.resource.name) ??
    qualifications.map(({ code }) => wordsOf(code)).find((words) => words !== undefined)
  );
};

/**
 * A clinician as the session lists one.
 *
 * @param supervises Whether another clinician of the session is supervised by this one.
 */
export const facilitatorOf = (known: KnownClinician, supervises: boolean): Facilitator => {
  const { clinician, supervisor } = known;
  const [taxonomyCode, ...others] = codesOf(concepts(known), systems.taxonomy);
  const facilitator: Facilitator = {
    providerId: clinician.providerId,
    bills: bills(known, supervises),
    credential: credentialOf(known) ?? '',
  };
  setKnown(facilitator, 'name', readName(clinician.practitioner?.resource.name));
  setKnown(facilitator, 'npi', npiOf(known));
  setKnown(facilitator, 'practitionerType', practitionerTypeOf(known));
  if (others.length === 0) setKnown(facilitator, 'taxonomyCode', taxonomyCode);
  setKnown(facilitator, 'supervisedBy', supervisor?.providerId);
  return facilitator;
};
