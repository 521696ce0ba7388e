import { expect, test } from 'vitest';
import { session as sessionParts } from '../../../src/report/markdown/session.js';
import type { SessionReport } from '../../../src/validation/session-report.js';
import { noGroup, readySession } from '../edge-case-reports.js';
import { session } from '../sample-reports.js';

const written = (report: SessionReport): string => sessionParts(report).join('\n\n');

test('the facts name date, time, duration, attendance and service', () => {
  expect(written(session)).toContain(
    [
      '- Date of service: March 4, 2026',
      '- Time: 6:30 to 7:45 pm (UTC-05:00)',
      '- Duration: 75 minutes',
      '- Attended: 3 of 4 on the roster',
      '- Service: group psychotherapy, `90853`',
    ].join('\n'),
  );
});

test('a session that was not group psychotherapy lists the codes to consider', () => {
  const page = written(noGroup);
  expect(page).toContain('- Service: not group psychotherapy');
  expect(page).toContain('| `90834` | `patient-a` | 38 minutes. |');
  expect(page).toContain('| `H2027` | All | A class. |');
  expect(page).toContain('The session does not end after it starts.');
});

test('the number of patients present is compared with the minimum only if it is known', () => {
  expect(written(session)).toContain('Fewer than 2 patients present, which is not group time:');
  expect(written(readySession)).toContain('Always 2 or more patients present.');
  expect(written({ ...session, serviceDate: '2012-12-31' })).not.toMatch(/Fewer than|Always/);
});

test('a member whom a rule holds although it is turned off is named with the rule', () => {
  const [first, ...others] = readySession.members;
  if (!first) throw new Error('The session must have members.');
  const held = { ...first, heldAnyway: ['note/present' as const, 'member/payer' as const] };
  const page = written({ ...readySession, members: [held, ...others] });
  expect(page).toContain(
    `Held although a setting turns it off:\n\n- \`${first.patientId}\`: \`note/present\`, \`member/payer\``,
  );
  expect(written(readySession)).not.toContain('Held although');
});
