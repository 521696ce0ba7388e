import { type InputFault, inputFault } from '../input/input-error.js';
import type { GroupSession } from '../record/group-session.js';
import type { Billing } from './billing.js';

/** The faults of a billing that names patients who are not on the roster, or one patient for two things. */
export const rosterFaults = ({ members }: GroupSession, billing: Billing): InputFault[] => {
  const { replaces = {}, voids = [] } = billing;
  const roster = new Set(members.map(({ patientId }) => patientId));
  const unlisted = Object.keys(replaces).some((patientId) => !roster.has(patientId));
  return [
    ...(unlisted ? [inputFault('/billing/replaces/*', 'value')] : []),
    ...voids.flatMap((patientId, index) => {
      const path = `/billing/voids/${index}`;
      if (!roster.has(patientId)) return [inputFault(path, 'value')];
      const repeated = voids.indexOf(patientId) < index || Object.hasOwn(replaces, patientId);
      return repeated ? [inputFault(path, 'conflict')] : [];
    }),
  ];
};
