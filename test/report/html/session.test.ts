import { expect, test } from 'vitest';
import { Markup } from '../../../src/report/html/markup.js';
import {
  factsSection,
  membersSection,
  rulesChecked,
  rulesCheckedSection,
} from '../../../src/report/html/session.js';
import { findingGroups } from '../../../src/report/outline/findings.js';
import { noGroup, readySession } from '../edge-case-reports.js';
import { claims, session } from '../sample-reports.js';

test('the facts name date, time, duration, attendance and service', () => {
  const page = Markup.source(factsSection(session));
  expect(page).toContain('<time datetime="2026-03-04">March 4, 2026</time>');
  expect(page).toContain('6:30 to 7:45 pm (UTC-05:00)');
  expect(page).toContain('75 minutes');
  expect(page).toContain('3 of 4 on the roster');
  expect(page).toContain('Group psychotherapy, <bdi class="id">90853</bdi>');
});

test('a session that was not group psychotherapy lists the codes to consider', () => {
  const page = Markup.source(factsSection(noGroup));
  expect(page).toContain('Not group psychotherapy');
  expect(page).toContain('Codes to consider, only if that service was delivered');
  expect(page).toMatch(/90834.*patient-a/);
  expect(page).toMatch(/H2027.*All/);
});

test('members are listed with scores and claims only if the page has them', () => {
  const groups = findingGroups(session.members.flatMap(({ findings }) => findings));
  const whole = Markup.source(membersSection(session, groups, claims));
  expect(whole).toContain('data-label="Individuality"');
  expect(whole).toContain('data-label="Claim"');
  const bare = Markup.source(membersSection(readySession, [], undefined));
  expect(bare).not.toMatch(/data-label="(?:Individuality|Claim)"/);
});

test('every rule that was checked is counted with its results', () => {
  const [check] = session.checks ?? [];
  if (!check) throw new Error('The sample has checks.');
  const outcomes = ['pass', 'fail', 'not-applicable', 'pass', 'no-data'] as const;
  const checks = [
    ...outcomes.map((outcome) => ({ ...check, rule: 'note/signature' as const, outcome })),
    { ...check, rule: 'session/times' as const, outcome: 'pass' as const },
  ];
  expect(rulesChecked(checks)).toEqual([
    { rule: 'note/signature', checks: 5, notApplicable: 1, findings: 2 },
    { rule: 'session/times', checks: 1, notApplicable: 0, findings: 0 },
  ]);
  expect(rulesChecked([])).toEqual([]);
});

test('the list of rules is left out if the report has no checks', () => {
  expect(Markup.source(rulesCheckedSection(session))).toContain('4 rules, 5 checks.');
  expect(rulesCheckedSection(readySession)).toBeUndefined();
});
