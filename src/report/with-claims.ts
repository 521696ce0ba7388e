import { type ClaimBatch, claimBatchSchema } from '../billing/claim-batch.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { type SessionReport, sessionReportSchema } from '../validation/session-report.js';
import { sessionBesideClaims } from './outline/beside-claims.js';

/**
 * The report of a session as it is shown beside its claims. It gains the findings that only the claims
 * have, such as a missing charge, and no member whose claim is held is ready.
 *
 * @param report The report of the session, new or stored.
 * @param claims The claims of the same session.
 * @throws `InputError` if either is malformed, or the claims are of another session.
 */
export const withClaims = (report: SessionReport, claims: ClaimBatch): SessionReport => {
  const faults: InputFault[] = [];
  const read = tryInput(sessionReportSchema, report, '', faults);
  const batch = tryInput(claimBatchSchema, claims, '/claims', faults);
  if (read && batch && read.sessionId !== batch.sessionId)
    faults.push(inputFault('/claims/sessionId', 'conflict'));
  return sessionBesideClaims(orThrow(read, faults), orThrow(batch, faults));
};
