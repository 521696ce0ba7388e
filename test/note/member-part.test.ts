import { expect, test } from 'vitest';
import type { Changes } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { composed, lineOf } from './composed.js';

test('an absent member’s section says so and describes no part of the session', () => {
  const { member } = composed(
    {
      '/members/2/attendance': 'absent',
      '/members/2/note': { noteId: 'note-c', participation: 'Spoke.', plan: 'Call on Thursday.' },
    },
    'patient-c',
  );
  expect(member).toMatchInlineSnapshot(`
    "Member: Ines Halloran
    Attendance: absent
    Plan: Call on Thursday."
  `);
});

test('an absent member’s section still has the risk', () => {
  const { member } = composed(
    {
      '/members/2/attendance': 'absent',
      '/members/2/note': { noteId: 'note-c', risk: 'Said on the telephone: none.' },
    },
    'patient-c',
  );
  expect(lineOf(member, 'Risk')).toBe('Risk: Said on the telephone: none.');
  expect(lineOf(member, 'Plan')).toBe('Plan: ________');
});

const member = (note: object, more: Changes = {}) =>
  composed({ '/members/0/note': { noteId: 'note-a', ...note }, ...more }).member;

test.each([
  [
    'goals in the words of the plan',
    { goalIds: ['goal-1'] },
    'Treatment plan goals: Say a wish to another person before the anger comes',
  ],
  [
    'an unknown goal as a blank',
    { goalIds: ['goal-1', 'goal-9'] },
    'Treatment plan goals: Say a wish to another person before the anger comes; goal-9: ________',
  ],
  [
    'only a need',
    { diagnosisNeed: 'Panic in company' },
    'Diagnosis-supported need: Panic in company',
  ],
  [
    'neither goal nor need as one blank',
    { goalIds: [''] },
    'Treatment plan goal or diagnosis-supported need: ________',
  ],
  [
    'risk that changed',
    { riskChanged: true, risk: 'Bought pills.' },
    'Risk changed: Bought pills.',
  ],
  ['risk that changed without a description', { riskChanged: true }, 'Risk changed: ________'],
  ['risk that did not change', { riskChanged: false }, 'Risk: unchanged'],
  [
    'risk that did not change, with a description',
    { riskChanged: false, risk: 'Low.' },
    'Risk unchanged: Low.',
  ],
  ['risk with a description', { risk: 'Low.' }, 'Risk: Low.'],
  ['missing risk', {}, 'Risk: ________'],
  ['words as they were written', { plan: '  Call – “soon”. \n' }, 'Plan: Call – “soon”.'],
  ['a dash as a blank', { response: '–' }, 'Response: ________'],
  [
    'a missing box as a blank if other boxes are filled in',
    { participation: 'Spoke.' },
    'Clinical meaning: ________',
  ],
])('the section writes %s', (_, note, line) => {
  expect(member(note).split('\n')).toContain(line);
});

test('the section names a goal without text by its ID and leaves a blank', () => {
  expect(
    member({ goalIds: ['goal-1'] }, { '/members/0/treatmentPlan/goals/0/text': '' }),
  ).toContain('\nTreatment plan goals: goal-1: ________\n');
});

test('the section trims the text of goals', () => {
  expect(
    member(
      { goalIds: ['goal-1', 'goal-1'] },
      { '/members/0/treatmentPlan/goals/0/text': ' Say it. ' },
    ),
  ).toContain('\nTreatment plan goals: Say it.; Say it.\n');
});

test('the section leaves no blank for boxes whose content may be in the one text', () => {
  const section = member({ text: 'Spoke.', goalIds: ['goal-1'], riskChanged: false });
  expect(section).not.toContain('________');
  expect(section).not.toContain('Response');
});

const presence = (...periods: [string, string][]) =>
  lineOf(
    composed({
      '/members/0/presence': periods.map(([from, to]) => ({
        from: `2026-03-04T${from}-05:00`,
        to: `2026-03-04T${to}-05:00`,
      })),
    }).member,
    'Present',
  );

test('the section gives the member’s presence if it differs from the session', () => {
  expect(presence()).toBe('Present: ________');
  expect(lineOf(composed({}).member, 'Present')).toBeUndefined();
  expect(presence(['18:30:00', '19:45:00'])).toBeUndefined();
  expect(presence(['18:00:00', '20:00:00'])).toBeUndefined();
  expect(presence(['18:30:00', '19:00:00'], ['19:00:00', '19:45:00'])).toBeUndefined();
  expect(presence(['18:30:01', '19:45:00'])).toBe(
    'Present: 6:30:01 pm to 7:45 pm (UTC-05:00), 74 minutes',
  );
  expect(presence(['18:30:00', '19:44:59'])).toBe(
    'Present: 6:30 pm to 7:44:59 pm (UTC-05:00), 74 minutes',
  );
  expect(presence(['19:00:00', '19:20:00'], ['18:30:00', '18:31:00'])).toBe(
    'Present: 6:30 pm to 6:31 pm and 7:00 pm to 7:20 pm (UTC-05:00), 21 minutes',
  );
  expect(presence(['20:00:00', '20:30:00'])).toBe('Present: ________');
});

test('the section leaves out presence if the session does not end after it starts', () => {
  expect(lineOf(composed({ '/end': smallProcessGroup.start }).member, 'Present')).toBeUndefined();
});

test('the section names the member by the parts of the name that have text', () => {
  const named = (name: object) => lineOf(composed({ '/members/0/name': name }).member, 'Member');
  expect(named({ given: '', family: 'Vance' })).toBe('Member: Vance');
  expect(named({ given: '–', family: 'Vance' })).toBe('Member: Vance');
  expect(named({ given: '', family: '-' })).toBe('Member: ________');
});
