import type { BilledService, GroupSession } from '../../../src/index.js';
import type { Seeded } from './seeded.js';

const others = [
  '90834',
  '90832',
  '90837',
  '99214',
  '90785',
  '90846',
  'H0004',
  'H0015',
  '80305',
] as const;

const clock = (minutes: number): string =>
  `2026-03-04T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00-05:00`;

const timesFrom = (seeded: Seeded, from: number): Pick<BilledService, 'start' | 'end'> =>
  seeded.chance(85) ? { start: clock(from), end: clock(from + 30 + seeded.below(60)) } : {};

const lineOf = (
  seeded: Seeded,
  patientId: string,
  code: string,
  number: number,
): BilledService => ({
  serviceId: `s-${number}`,
  patientId,
  code,
  payerId: seeded.pick(['harbor-health', 'plains-medicaid']),
  serviceDate: seeded.chance(95) ? '2026-03-04' : '2024-06-30',
  renderingNpi: seeded.pick(['1234567893', '1999999992']),
  ...(seeded.chance(70) ? { billingNpi: '1999999984' } : {}),
  ...timesFrom(seeded, code === '90853' ? 1110 : 600 + seeded.below(560)),
  modifiers: seeded.some(['59', 'XE', '25', '76'], 15),
  ...(seeded.chance(10) ? { units: 2 } : {}),
  ...(seeded.chance(5) ? { status: 'void' } : {}),
  ...(seeded.chance(30) ? { encounterId: seeded.pick(['e-1', 'e-2']) } : {}),
  ...(seeded.chance(80)
    ? {
        note: {
          noteId: `n-${seeded.chance(15) ? 0 : number}`,
          focus: seeded.pick(['sleep', 'grief', 'anger']),
          medicalNecessity: seeded.pick(['Panic at work.', 'Withdrawal from family.']),
        },
      }
    : {}),
});

/** The services billed for a session's patients that day: the group, forgotten lines, unrelated patients and more. */
export const generatedServices = (seeded: Seeded, session: GroupSession): BilledService[] => {
  const lines: BilledService[] = [];
  for (const { patientId } of session.members) {
    if (seeded.chance(88))
      lines.push({
        ...lineOf(seeded, patientId, '90853', lines.length),
        ...(seeded.chance(80) ? { groupSessionId: session.sessionId } : {}),
      });
    for (const code of seeded.some(others, 9))
      lines.push(lineOf(seeded, patientId, code, lines.length));
  }
  if (seeded.chance(20)) lines.push(lineOf(seeded, 'stranger', '90853', lines.length));
  return lines;
};
