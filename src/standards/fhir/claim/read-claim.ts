import {
  type ProfessionalClaim,
  professionalClaimSchema,
} from '../../../claim/professional-claim.js';
import { type InputFault, inputFault } from '../../../input/input-error.js';
import { orThrow, tryInput } from '../../../input/read-input.js';
import { claimFaults } from '../../claim-faults.js';
import { systems } from '../systems.js';
import { contextSchema, type ReadContext } from './context-schema.js';

// FHIR has no empty strings: what a claim may leave blank elsewhere is missing here.
const blanks = ({
  claimId,
  billingProvider,
  frequencyCode,
  originalClaimNumber = '-',
}: ProfessionalClaim): InputFault[] => {
  const needed: [path: string, text: string][] = [
    ['/claimId', claimId],
    ['/billingProvider/npi', billingProvider.npi],
    ['/originalClaimNumber', frequencyCode === '7' ? originalClaimNumber : '-'],
  ];
  return needed.filter(([, text]) => !/\S/.test(text)).map(([path]) => inputFault(path, 'missing'));
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
  for (const fault of read ? [...blanks(read), ...claimFaults(read, '')] : []) faults.push(fault);
  for (const fault of read && around ? betweenThem(read, around) : []) faults.push(fault);
  return { claim: orThrow(read, faults), context: orThrow(around, faults) };
};
