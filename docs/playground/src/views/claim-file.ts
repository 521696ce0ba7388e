import { type BilledService, type GroupSession, reconcileGroupClaims } from 'group-therapy-billing';
import { byId, element } from '../element.js';
import type { State } from '../state.js';
import { showFindings } from './finding-list.js';
import type { View } from './view.js';
import { nameOf, whomIn } from './words.js';

// The reconciliation does not read the NPI of a line.
const npiNotRead = '';

const lineOf = (
  { sessionId }: GroupSession,
  serviceDate: string,
  patientId: string,
  units: number,
): BilledService => ({
  serviceId: `line-${patientId}`,
  patientId,
  code: '90853',
  units,
  serviceDate,
  renderingNpi: npiNotRead,
  groupSessionId: sessionId,
});

// Units billed for each patient: from the claim file that came with the session, or else one for each member who attended.
const unitsOf = ({ session, claimFile }: State): Map<string, number> => {
  const units = new Map<string, number>();
  const lines = claimFile?.filter(({ groupSessionId }) => groupSessionId === session.sessionId);
  for (const { patientId, units: count = 1 } of lines ?? [])
    units.set(patientId, (units.get(patientId) ?? 0) + count);
  if (!lines)
    for (const { patientId, attendance } of session.members)
      if (attendance === 'attended') units.set(patientId, 1);
  return units;
};

/** The claim file, compared with attendance. */
export const claimFile = (getState: () => State): View => {
  const list = byId('billed-lines', HTMLUListElement);
  const findings = byId('billed-findings', HTMLUListElement);
  let units = new Map<string, number>();
  let serviceDate = '';

  const check = (): void => {
    const { session } = getState();
    const lines = [...units].filter(([, count]) => count > 0);
    const services = lines.map(([patientId, count]) =>
      lineOf(session, serviceDate, patientId, count),
    );
    const report = reconcileGroupClaims(session, services);
    showFindings(findings, report.findings, 'Billing matches attendance.', {
      whom: whomIn(session.members, 'the whole session'),
    });
  };

  list.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    units.set(target.name, Math.max(0, Math.floor(Number(target.value))));
    check();
  });

  return {
    load(state) {
      units = unitsOf(state);
      list.replaceChildren(
        ...state.session.members.map((member) => {
          const { patientId } = member;
          const value = units.get(patientId) ?? 0;
          const count = element('input', {
            type: 'number',
            min: 0,
            max: 99,
            name: patientId,
            value,
          });
          return element(
            'li',
            {},
            element('label', {}, element('span', {}, nameOf(member)), count),
          );
        }),
      );
    },
    settle(_, { report }) {
      serviceDate = report.serviceDate;
      check();
    },
  };
};
