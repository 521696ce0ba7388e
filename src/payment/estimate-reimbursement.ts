import * as z from 'zod/mini';
import {
  type ProfessionalClaim,
  professionalClaimSchema,
  type ServiceLine,
} from '../claim/professional-claim.js';
import type { AsKept } from '../input/as-kept.js';
import type { InputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { type FeeSchedule, feeScheduleSchema, scheduleConflicts } from './fee-schedule.js';
import { missingRate } from './missing-rate.js';
import type {
  ClaimEstimate,
  LineEstimate,
  ReimbursementEstimate,
} from './reimbursement-estimate.js';
import { type ScheduleShelf, scheduleShelf, unitRate } from './unit-rate.js';

const claimsSchema = z.array(professionalClaimSchema);

const estimateLine = (
  shelf: ScheduleShelf,
  claim: ProfessionalClaim,
  line: ServiceLine,
  claimPath: string,
  lineIndex: number,
): LineEstimate => {
  const { lineNumber, code, serviceDate, units } = line;
  const { payerId, placeOfService, renderingProvider } = claim;
  const rate = unitRate(shelf, {
    payerId,
    code,
    serviceDate,
    placeOfService,
    renderingNpi: renderingProvider.npi,
  });
  const service = { lineNumber, code, serviceDate, units };
  if ('missing' in rate)
    return {
      ...service,
      outcome: 'no-data',
      allowedPerUnitCents: null,
      allowedCents: null,
      missing: rate.missing.map((figure) =>
        missingRate(figure, claimPath, `${claimPath}/lines/${lineIndex}`),
      ),
      citations: [],
    };
  return {
    ...service,
    outcome: 'estimated',
    allowedPerUnitCents: rate.cents,
    allowedCents: rate.cents * units,
    basis: rate.basis,
    missing: [],
    citations: rate.citations.map((citation) => ({ ...citation })),
  };
};

const sumOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  );

const outcomeOf = (amount: number | null) => (amount === null ? 'no-data' : 'estimated');

const estimateClaim = (
  shelf: ScheduleShelf,
  claim: ProfessionalClaim,
  claimIndex: number,
): ClaimEstimate => {
  const { claimId, patientId, payerId } = claim;
  const lines = claim.lines.map((line, lineIndex) =>
    estimateLine(shelf, claim, line, `/${claimIndex}`, lineIndex),
  );
  const allowedCents = sumOf(lines.map((line) => line.allowedCents));
  return { claimId, patientId, payerId, outcome: outcomeOf(allowedCents), allowedCents, lines };
};

/**
 * Estimates the allowed amount of claims from the fee schedule's contract rates and Medicare terms. A
 * missing rate is no-data with its reason, never a guess. Amounts are whole cents, computed exactly and
 * rounded half up.
 *
 * @param claims The claims of one or more sessions.
 * @param schedule Contract rates by payer, code and practitioner type, and the figures of the Medicare formula.
 * @throws {@link InputError} when the input is malformed; paths into the schedule start with `/options`.
 */
export const estimateReimbursement = (
  claims: AsKept<ProfessionalClaim[]>,
  schedule: AsKept<FeeSchedule>,
): ReimbursementEstimate => {
  const faults: InputFault[] = [];
  const given = tryInput(claimsSchema, claims, '', faults);
  const figures = tryInput(feeScheduleSchema, schedule, '/options', faults);
  for (const fault of figures ? scheduleConflicts(figures, '/options') : []) faults.push(fault);
  const shelf = scheduleShelf(orThrow(figures, faults));
  const estimates = orThrow(given, faults).map((claim, claimIndex) =>
    estimateClaim(shelf, claim, claimIndex),
  );
  const allowedCents = sumOf(estimates.map((claim) => claim.allowedCents));
  return {
    outcome: outcomeOf(allowedCents),
    allowedCents,
    knownCents: estimates
      .flatMap(({ lines }) => lines)
      .reduce((sum, line) => sum + (line.allowedCents ?? 0), 0),
    withoutFigure: estimates
      .filter((claim) => claim.allowedCents === null)
      .map(({ claimId }) => claimId),
    claims: estimates,
  };
};
