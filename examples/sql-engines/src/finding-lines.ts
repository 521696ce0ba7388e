import type { UnbundlingReport } from 'group-therapy-billing';

/**
 * The findings of an answer, one per line. Omits paths, which refer to an internal list. An error answer becomes one
 * line.
 */
export const findingLines = (answer: string): string[] => {
  const report: UnbundlingReport | { error: string } = JSON.parse(answer);
  if ('error' in report) return [answer];
  // A report says once, about no patient, which edits were used; here that would be once for each patient.
  const ofPatients = report.findings.filter(({ patientId }) => patientId !== undefined);
  return ofPatients.map(({ rule, reason, outcome, patientId, serviceIds, message, params }) =>
    JSON.stringify({ rule, reason, outcome, patientId, serviceIds, message, params }),
  );
};
