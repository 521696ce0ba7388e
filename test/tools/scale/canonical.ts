import type { ClonedPair, Finding } from '../../../src/index.js';

/** A pair of copied notes as one line that is the same on every engine. */
export const pairLine = ({ a, b, similarity }: ClonedPair): string =>
  JSON.stringify({ a, b, similarity });

/** The findings that are about a patient: what a report says once, an engine that splits the rows leaves out. */
export const ofPatients = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ patientId }) => patientId !== undefined);

/**
 * A finding as one line that is the same on every engine. Paths are left out because they point into the input list,
 * which is a different list on an engine that splits the rows.
 */
export const findingLine = (finding: Finding): string => {
  const { rule, reason, outcome, patientId, serviceIds, message, params } = finding;
  return JSON.stringify({ rule, reason, outcome, patientId, serviceIds, message, params });
};
