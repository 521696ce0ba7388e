import type { ProfessionalClaim } from '../../../claim/professional-claim.js';
import { professionalClaimSchema } from '../../../claim/professional-claim-schema.js';
import { InputError, type InputFault, inputFault } from '../../../finding/input-error.js';
import { tryInput } from '../../../finding/read-input.js';
import { systems } from '../systems.js';
import { contextSchema, type ReadContext } from './context-schema.js';

const blank = (text: string): boolean => !/\S/.test(text);

// FHIR has no empty strings: what a claim may leave blank elsewhere is missing here.
const blanks = (claim: ProfessionalClaim): InputFault[] => {
  const needed: [path: string, text: string][] = [
    ['/claimId', claim.claimId],
    ['/billingProvider/npi', claim.billingProvider.npi],
    ['/renderingProvider/npi', claim.renderingProvider.npi],
    ...claim.diagnoses.map((code, place): [string, string] => [`/diagnoses/${place}`, code]),
  ];
  if (claim.supervisingProvider)
    needed.push(['/supervisingProvider/npi', claim.supervisingProvider.npi]);
  if (claim.frequencyCode === '7')
    needed.push(['/originalClaimNumber', claim.originalClaimNumber ?? '']);
  return needed.filter(([, text]) => blank(text)).map(([path]) => inputFault(path, 'missing'));
};

const contradictions = ({
  diagnoses,
  lines,
  totalChargeCents,
}: ProfessionalClaim): InputFault[] => {
  const pointers = lines.flatMap(({ diagnosisPointers }, line) =>
    diagnosisPointers.flatMap((pointer, place) =>
      pointer > diagnoses.length
        ? [inputFault(`/lines/${line}/diagnosisPointers/${place}`, 'conflict')]
        : [],
    ),
  );
  const sum = lines.reduce((total, { chargeCents }) => total + chargeCents, 0);
  return sum === totalChargeCents
    ? pointers
    : [...pointers, inputFault('/totalChargeCents', 'conflict')];
};

/** What the context still lacks for this claim, and where the two speak of different providers. */
const betweenThem = (claim: ProfessionalClaim, context: ReadContext): InputFault[] => {
  const named = (claim.billingProvider.name ?? '') !== '' || context.provider?.name !== undefined;
  const supervised = claim.supervisingProvider !== undefined;
  const roles = ['renderingProvider', 'supervisingProvider'] as const;
  return [
    ...(named ? [] : [inputFault('/options/provider/name', 'missing')]),
    ...(supervised && !context.supervisingProvider
      ? [inputFault('/options/supervisingProvider', 'missing')]
      : []),
    ...[...roles, 'provider' as const].flatMap((role) => {
      const npi = claim[role === 'provider' ? 'billingProvider' : role]?.npi;
      const identifiers = context[role]?.identifier ?? [];
      return identifiers.flatMap(({ system, value }, place) =>
        npi !== undefined && system === systems.npi && value !== npi
          ? [inputFault(`/options/${role}/identifier/${place}/value`, 'conflict')]
          : [],
      );
    }),
  ];
};

/** The claim and its context, judged together: every fault of both at once. */
export const readClaim = (
  claim: unknown,
  context: unknown,
): { claim: ProfessionalClaim; context: ReadContext } => {
  const faults: InputFault[] = [];
  const read = tryInput(professionalClaimSchema, claim, '', faults);
  const around = tryInput(contextSchema, context, '/options', faults);
  if (read) faults.push(...blanks(read), ...contradictions(read));
  if (read && around) faults.push(...betweenThem(read, around));
  if (!read || !around || faults.length > 0) throw new InputError(faults);
  return { claim: read, context: around };
};
