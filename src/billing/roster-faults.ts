import { type InputFault, inputFault } from '../input/input-error.js';
import type { GroupSession } from '../record/group-session.js';
import type { Billing } from './billing.js';

/** The faults of a billing that names patients who are not on the roster, or one patient for two things. */
export const rosterFaults = ({ members }: GroupSession, billing: Billing): InputFault[] => {
  const { replaces = {}, patientPaidCents = {}, voids = [] } = billing;
  const roster = new Set(members.map(({ patientId }) => patientId));
  const unlisted = (byPatient: Record<string, unknown>, key: string): InputFault[] =>
    Object.keys(byPatient).every((patientId) => roster.has(patientId))
      ? []
      : [inputFault(`/billing/${key}/*`, 'value')];
  return [
    ...unlisted(replaces, 'replaces'),
    ...unlisted(patientPaidCents, 'patientPaidCents'),
    ...voids.flatMap((patientId, index) => {
      const path = `/billing/voids/${index}`;
      if (!roster.has(patientId)) return [inputFault(path, 'value')];
      const repeated = voids.indexOf(patientId) < index || Object.hasOwn(replaces, patientId);
      return repeated ? [inputFault(path, 'conflict')] : [];
    }),
  ];
};
