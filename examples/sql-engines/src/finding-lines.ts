import type { UnbundlingReport } from 'group-therapy-billing';

/**
 * The findings of an answer, one a line. Paths are left out: they point into the part of the rows that was judged.
 * An answer that says what is wrong is a line of its own.
 */
export const findingLines = (answer: string): string[] => {
  const report: UnbundlingReport | { error: string } = JSON.parse(answer);
  if ('error' in report) return [answer];
  return report.findings.map(({ rule, reason, outcome, patientId, serviceIds, message, params }) =>
    JSON.stringify({ rule, reason, outcome, patientId, serviceIds, message, params }),
  );
};
