import type { SessionFacts } from '../record/session-facts.js';

/** Whether enough patients attended together for a group. */
export type GroupAttendance =
  | 'enough'
  | 'too-few-attended'
  | 'never-together'
  | 'attendance-not-recorded';

/** Whether enough patients attended together; unknown if members whose attendance is not recorded decide it. */
export const groupAttendance = (facts: SessionFacts, minimum: number): GroupAttendance => {
  const { patientsAttended, patientsPossible, headcounts, possibleHeadcounts, isBackwards } = facts;
  if (patientsPossible < minimum) return 'too-few-attended';
  if (patientsAttended < minimum) return 'attendance-not-recorded';
  // Without a valid start and end, session/times reports it.
  if (isBackwards || headcounts.most >= minimum) return 'enough';
  return possibleHeadcounts.most < minimum ? 'never-together' : 'attendance-not-recorded';
};
