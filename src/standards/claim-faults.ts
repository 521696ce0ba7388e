import type { ProfessionalClaim, ServiceLine } from '../claim/professional-claim.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { isNpi } from '../reference/codes/npi.js';
import { claimFileLimits, claimLimits } from '../reference/figures/claim-limits.js';

const diagnosisShape = /^[A-Z0-9]{3}\.?[A-Z0-9]{0,4}$/;

const lineFaults = (line: ServiceLine, diagnoses: number, path: string): InputFault[] => {
  const { modifiers, diagnosisPointers } = line;
  const pointers = `${path}/diagnosisPointers`;
  return [
    ...(modifiers.length > claimLimits.modifiers
      ? [inputFault(`${path}/modifiers`, 'too-many')]
      : []),
    ...(diagnosisPointers.length > claimLimits.pointers ? [inputFault(pointers, 'too-many')] : []),
    ...(diagnosisPointers.length === 0 ? [inputFault(pointers, 'missing')] : []),
    ...diagnosisPointers.flatMap((to, place) =>
      to > diagnoses ? [inputFault(`${pointers}/${place}`, 'range')] : [],
    ),
  ];
};

const providerFaults = (claim: ProfessionalClaim, path: string): InputFault[] => {
  const { renderingProvider, supervisingProvider } = claim;
  const rendering = `${path}/renderingProvider/npi`;
  const supervising = `${path}/supervisingProvider/npi`;
  return [
    ...(isNpi(renderingProvider.npi) ? [] : [inputFault(rendering, 'value')]),
    ...(supervisingProvider && !isNpi(supervisingProvider.npi)
      ? [inputFault(supervising, 'value')]
      : []),
    ...(supervisingProvider?.npi === renderingProvider.npi
      ? [inputFault(supervising, 'conflict')]
      : []),
  ];
};

const sumOf = ({ lines }: ProfessionalClaim): number =>
  lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0);

/** What keeps a claim from being written in any form: limits of the claim, and parts that contradict each other. */
export const claimFaults = (claim: ProfessionalClaim, path: string): InputFault[] => {
  const { diagnoses, lines, frequencyCode, originalClaimNumber } = claim;
  return [
    ...(diagnoses.length === 0 ? [inputFault(`${path}/diagnoses`, 'missing')] : []),
    ...(diagnoses.length > claimLimits.diagnoses
      ? [inputFault(`${path}/diagnoses`, 'too-many')]
      : []),
    ...diagnoses.flatMap((code, place) =>
      diagnosisShape.test(code.trim().toUpperCase())
        ? []
        : [inputFault(`${path}/diagnoses/${place}`, 'value')],
    ),
    ...(lines.length === 0 ? [inputFault(`${path}/lines`, 'missing')] : []),
    ...(lines.length > claimFileLimits.lines ? [inputFault(`${path}/lines`, 'too-many')] : []),
    ...lines.flatMap((line, place) => lineFaults(line, diagnoses.length, `${path}/lines/${place}`)),
    ...(sumOf(claim) === claim.totalChargeCents
      ? []
      : [inputFault(`${path}/totalChargeCents`, 'conflict')]),
    ...(frequencyCode === '7' && originalClaimNumber === undefined
      ? [inputFault(`${path}/originalClaimNumber`, 'missing')]
      : []),
    ...providerFaults(claim, path),
  ];
};
