import { expect, test } from 'vitest';
import { type Changes, change } from '../../examples/change.js';
import { smallProcessGroup } from '../../examples/sessions/small-process-group.js';
import type { MemberNote } from '../../src/session/member-note.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const word = 'Zzyzx';
const canary = `${word} spoke of ${word}.`;

const spoken = {
  participation: canary,
  meaning: canary,
  interventions: canary,
  response: canary,
  progress: canary,
  plan: canary,
  text: canary,
  frame: canary,
  diagnosisNeed: canary,
  risk: canary,
} as const satisfies Partial<MemberNote>;

const times = {
  serviceDate: '2026-03-05',
  writtenAt: '2026-03-04T19:00:00-05:00',
  draftedBy: 'ai',
  reviewedBy: 'ms-adeyemi',
  reviewedAt: '2026-03-06T19:00:00-05:00',
  signature: { providerId: 'dr-lindqvist', signedAt: '2026-03-04T19:00:00-05:00' },
  amendments: [{ at: '2026-03-06T19:00:00-05:00', providerId: 'dr-lindqvist', kind: 'correction' }],
};

const named: Changes = {
  '/members/0/name': { given: word, family: word, preferred: word },
  '/focus': `${word} spoke of ${word}`,
  '/interventions': [canary],
  '/sizeRationale': canary,
  '/members/0/treatmentPlan/goals': [{ goalId: 'goal-1', text: canary }],
};

const boxes = Object.keys(spoken) as (keyof typeof spoken)[];

// Every way in which a note rule can speak, with the canary in all that is left of the note.
const broken: readonly [string, Changes][] = [
  ['all at once', {}],
  ...boxes.map((box): [string, Changes] => [`without ${box}`, { [`/members/0/note/${box}`]: '' }]),
  ['only the one text', { '/members/0/note': { noteId: 'note-a', text: canary, ...times } }],
  ['of an absent member', { '/members/0/attendance': 'absent' }],
  ['in three charts', { '/members/1/note/noteId': 'note-a', '/members/2/note/noteId': 'note-a' }],
  ['with an unknown goal', { '/members/0/note/goalIds': ['goal-7'] }],
  [
    'with an undescribed risk',
    { '/members/0/note/riskChanged': true, '/members/0/note/risk': '–' },
  ],
  ['in a recovery group', { '/groupType': 'recovery' }],
  ['unsigned', { '/members/0/note/signature/providerId': 'dr-elsewhere' }],
];

test.each(broken)('no word of a note and no name is in a finding: %s', (_, changes) => {
  const scene = change(smallProcessGroup, {
    ...named,
    '/members/0/note': { noteId: 'note-a', goalIds: ['goal-1'], ...spoken, ...times },
    ...changes,
  });
  expect(JSON.stringify(scene)).toContain(word);
  const report = validateGroupSession(scene, { individuality: false });
  const findings = report.members.flatMap((member) => member.findings);
  expect(findings.filter(({ rule }) => rule.startsWith('note/')).length).toBeGreaterThan(0);
  expect(JSON.stringify(report)).not.toContain(word);
});
