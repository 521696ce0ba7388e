import type { ClonedPair, Finding } from '../../../src/index.js';

/** A pair of copied notes as one line that is the same on every engine. */
export const pairLine = ({ a, b, similarity }: ClonedPair): string =>
  JSON.stringify({ a, b, similarity });

/**
 * A finding as one line that is the same on every engine. Paths are left out: they point into the list that was
 * given, which is another where the rows were cut.
 */
export const findingLine = (finding: Finding): string => {
  const { rule, reason, outcome, patientId, serviceIds, message, params } = finding;
  return JSON.stringify({ rule, reason, outcome, patientId, serviceIds, message, params });
};
