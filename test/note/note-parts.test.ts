import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-ids.js';
import { reportingWords } from '../../src/reference/words/reporting-words.js';
import { typicalThemes } from '../../src/reference/words/typical-themes.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { answerOf, findingsAt, noteOf } from './answer-of.js';

type Case = readonly [what: string, changes: Changes, answer: string | string[]];

const table = (rule: RuleId, cases: readonly Case[]): void => {
  describe(rule, () => {
    test.each(cases)('%s', (_, changes, answer) => {
      expect(answerOf(rule, changes)).toEqual(answer);
    });
  });
};

test('the small process group is documented as it should be', () => {
  const report = validateGroupSession(smallProcessGroup, { individuality: false });
  expect(
    report.members
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule.startsWith('note/')),
  ).toEqual([]);
});

table('note/present', [
  ['a note', {}, 'pass'],
  ['no note', { '/members/0/note': removed }, 'missing'],
  ['a note without a word is there; its parts speak', noteOf({}), 'pass'],
  [
    'an absent member needs none',
    { '/members/0/attendance': 'absent', '/members/0/note': removed },
    'not asked',
  ],
]);

test('a note without a word is asked for each of its parts', () => {
  const report = validateGroupSession(
    {
      ...smallProcessGroup,
      members: smallProcessGroup.members.map((one) => ({
        ...one,
        note: { noteId: one.patientId },
      })),
    },
    { individuality: false },
  );
  expect(report.members[0]?.findings.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual([
    'note/participation blank',
    'note/intervention blank',
    'note/response blank',
    'note/progress blank',
    'note/plan blank',
    'note/goal-link not-linked',
    'note/clinical-meaning blank',
    'note/signature unsigned',
    'note/type-content nothing-on-process',
  ]);
});

const absentWith = (boxes: Record<string, unknown>): Changes => ({
  '/members/0/attendance': 'absent',
  ...noteOf(boxes),
});

table('note/absent-member', [
  ['who attended is not asked', {}, 'not-applicable'],
  ['no note', { '/members/0/attendance': 'absent', '/members/0/note': removed }, 'pass'],
  ['a note without a word', absentWith({}), 'pass'],
  ['a plan to call', absentWith({ plan: 'Call on Thursday.' }), 'pass'],
  ['a risk that was phoned in', absentWith({ risk: 'Sister reports that he drank.' }), 'pass'],
  ['the shared frame', absentWith({ frame: 'Process group, 75 minutes.' }), 'pass'],
  ['dashes', absentWith({ participation: '–', text: ' ' }), 'pass'],
  ['participation', absentWith({ participation: 'Spoke.' }), 'records-work'],
  ['meaning', absentWith({ meaning: 'Grief.' }), 'records-work'],
  ['interventions', absentWith({ interventions: 'Linked.' }), 'records-work'],
  ['response', absentWith({ response: 'Wept.' }), 'records-work'],
  ['progress', absentWith({ progress: 'Some.' }), 'records-work'],
  ['a member section', absentWith({ text: 'Spoke of her sister.' }), 'records-work'],
]);

test('an absent member’s account is pointed to where it stands, and no other note rule asks', () => {
  const changes = absentWith({ response: 'Wept.', text: 'Spoke.' });
  expect(findingsAt('note/absent-member', changes)).toMatchObject([
    {
      outcome: 'fail',
      path: '/members/0/note/response',
      relatedPaths: ['/members/0/note/text'],
      params: { parts: ['response', 'text'] },
    },
  ]);
  expect(answerOf('note/participation', changes)).toBe('not asked');
  expect(answerOf('note/signature', changes)).toBe('not asked');
});

table('note/shared', [
  ['a note of their own', {}, 'pass'],
  ['no note', { '/members/0/note': removed }, 'not-applicable'],
  ['the same id as another’s', { '/members/1/note/noteId': 'note-a' }, 'several-members'],
  ['ids differ by capitals: another id', { '/members/1/note/noteId': 'NOTE-A' }, 'pass'],
  [
    'an absent member has it too',
    { '/members/1/attendance': 'absent', '/members/1/note/noteId': 'note-a' },
    'several-members',
  ],
  [
    'the same patient listed twice',
    { '/members/1/patientId': 'patient-a', '/members/1/note/noteId': 'note-a' },
    'pass',
  ],
  [
    'a blank id is no evidence',
    { '/members/0/note/noteId': '', '/members/1/note/noteId': '' },
    'not-applicable',
  ],
]);

describe('a global note for the room', () => {
  const room = (size: number) => ({
    ...smallProcessGroup,
    members: Array.from({ length: size }, (_, place) => ({
      patientId: `patient-${place}`,
      attendance: place === 1 ? ('absent' as const) : ('attended' as const),
      note: { noteId: 'room' },
    })),
  });
  const found = (size: number) =>
    validateGroupSession(room(size), { individuality: false }).members.map(({ findings }) =>
      findings.filter(({ rule }) => rule === 'note/shared'),
    );

  test('is found at each member, absent ones included, and points to the others', () => {
    expect(found(3).map(([one]) => [one?.path, one?.relatedPaths])).toEqual([
      ['/members/0/note/noteId', ['/members/1/note/noteId', '/members/2/note/noteId']],
      ['/members/1/note/noteId', ['/members/0/note/noteId', '/members/2/note/noteId']],
      ['/members/2/note/noteId', ['/members/0/note/noteId', '/members/1/note/noteId']],
    ]);
  });

  test('points to twenty others at most, and counts them all', () => {
    expect(found(21)[0]?.[0]?.relatedPaths).toHaveLength(20);
    const [first] = found(22)[0] ?? [];
    expect(first?.relatedPaths).toHaveLength(20);
    expect(first?.params).toEqual({ noteId: 'room', entries: 22 });
  });
});

const boxes = [
  ['note/participation', 'participation', 'fail'],
  ['note/intervention', 'interventions', 'fail'],
  ['note/response', 'response', 'fail'],
  ['note/progress', 'progress', 'review'],
  ['note/plan', 'plan', 'review'],
  ['note/clinical-meaning', 'meaning', 'advice'],
] as const;

describe.each(boxes)('%s', (rule, part, outcome) => {
  const onlyText = outcome === 'fail' ? 'only-in-text' : 'not-applicable';
  test.each<Case>([
    ['a word', noteOf({ [part]: 'No.' }), 'pass'],
    ['a word in another script', noteOf({ [part]: '沉默' }), 'pass'],
    ['a digit', noteOf({ [part]: '3' }), 'pass'],
    ['nothing', noteOf({}), 'blank'],
    ['an empty box', noteOf({ [part]: '' }), 'blank'],
    ['a dash', noteOf({ [part]: ' – ' }), 'blank'],
    ['words only in the one text', noteOf({ text: 'Wept.' }), onlyText],
    ['a dash beside the one text', noteOf({ [part]: '.', text: 'Wept.' }), onlyText],
    ['a blank text', noteOf({ text: '\n' }), 'blank'],
    ['its own box beside the text', noteOf({ [part]: 'Wept.', text: 'Wept.' }), 'pass'],
    ['words in another box', noteOf({ [part === 'plan' ? 'meaning' : 'plan']: 'Wept.' }), 'blank'],
  ])('%s', (_, changes, answer) => {
    expect(answerOf(rule, changes)).toBe(answer);
  });

  test(`has the outcome ${outcome} and points to the box, or to the text`, () => {
    expect(findingsAt(rule, noteOf({}))).toMatchObject([
      { outcome, path: `/members/0/note/${part}`, patientId: 'patient-a' },
    ]);
    expect(
      findingsAt(rule, noteOf({ text: 'Wept.' })).map((one) => [one.outcome, one.path]),
    ).toEqual(outcome === 'fail' ? [['review', '/members/0/note/text']] : []);
  });
});

table('note/goal-link', [
  ['a goal of the plan', noteOf({ goalIds: ['goal-1'] }), 'pass'],
  ['a need and no goal', noteOf({ diagnosisNeed: 'Panic in company' }), 'pass'],
  ['neither', noteOf({}), 'not-linked'],
  ['an empty list', noteOf({ goalIds: [] }), 'not-linked'],
  ['a blank need', noteOf({ diagnosisNeed: ' -' }), 'not-linked'],
  ['a blank goal id', noteOf({ goalIds: [''] }), 'not-linked'],
  ['a goal that is not in the plan', noteOf({ goalIds: ['goal-2'] }), 'unknown-goal'],
  ['an unknown goal beside a known one', noteOf({ goalIds: ['goal-1', 'goal-2'] }), 'unknown-goal'],
  [
    'an unknown goal beside a need',
    noteOf({ goalIds: ['goal-2'], diagnosisNeed: 'Panic' }),
    'unknown-goal',
  ],
  [
    'a goal, but no plan',
    { ...noteOf({ goalIds: ['goal-1'] }), '/members/0/treatmentPlan': removed },
    'unknown-goal',
  ],
  [
    'two unknown goals',
    noteOf({ goalIds: ['x', 'goal-1', 'y'] }),
    ['unknown-goal', 'unknown-goal'],
  ],
]);

test('each unknown goal is pointed to by its place', () => {
  expect(
    findingsAt('note/goal-link', noteOf({ goalIds: ['x', 'goal-1', 'y'] })).map(
      ({ path, params }) => [path, params],
    ),
  ).toEqual([
    ['/members/0/note/goalIds/0', { goalId: 'x' }],
    ['/members/0/note/goalIds/2', { goalId: 'y' }],
  ]);
});

const recovery = { '/groupType': 'recovery' };

table('note/risk', [
  ['changed and described', noteOf({ riskChanged: true, risk: 'Bought pills.' }), 'pass'],
  ['changed and not described', noteOf({ riskChanged: true }), 'change-not-described'],
  ['changed, a dash', noteOf({ riskChanged: true, risk: '—' }), 'change-not-described'],
  [
    'changed, told only in the text',
    noteOf({ riskChanged: true, text: 'Bought pills.' }),
    'change-not-described',
  ],
  ['not changed', noteOf({ riskChanged: false }), 'pass'],
  ['unsaid in a process group', noteOf({}), 'not-applicable'],
  ['unsaid in a recovery group', { ...recovery, ...noteOf({}) }, 'unsaid-in-recovery'],
  ['not changed in a recovery group', { ...recovery, ...noteOf({ riskChanged: false }) }, 'pass'],
  ['described in a recovery group', { ...recovery, ...noteOf({ risk: 'Low.' }) }, 'pass'],
  [
    'changed and not described in a recovery group',
    { ...recovery, ...noteOf({ riskChanged: true }) },
    'change-not-described',
  ],
]);

test('unsaid risk is advice, an undescribed change a fail', () => {
  expect(findingsAt('note/risk', { ...recovery, ...noteOf({}) })[0]?.outcome).toBe('advice');
  expect(findingsAt('note/risk', noteOf({ riskChanged: true }))[0]?.outcome).toBe('fail');
});

const focus = { '/focus': 'Coping with cravings: urge-surfing & self-care' };
const onFocus = (boxes: Record<string, unknown>): Changes => ({ ...focus, ...noteOf(boxes) });

table('note/topic-only', [
  [
    'the focus itself',
    onFocus({ participation: 'Coping with cravings: urge-surfing & self-care' }),
    'restates-focus',
  ],
  ['a part of it', onFocus({ participation: 'Cravings.' }), 'restates-focus'],
  [
    'other capitals and punctuation',
    onFocus({ participation: 'COPING – with: Cravings!' }),
    'restates-focus',
  ],
  [
    'other endings',
    onFocus({ participation: 'How to cope with a craving; care of the self' }),
    'restates-focus',
  ],
  ['compatibility letters', onFocus({ participation: 'Ｃｒａｖｉｎｇｓ' }), 'restates-focus'],
  [
    'attendance reported about it',
    onFocus({
      participation:
        'The patient actively participated in the group discussion on coping with cravings.',
    }),
    'restates-focus',
  ],
  [
    'attendance alone',
    onFocus({ participation: 'Client attended and listened.' }),
    'restates-focus',
  ],
  ['one word of their own', onFocus({ participation: 'Coping with cravings: lied.' }), 'pass'],
  ['a focus word without its ending', onFocus({ participation: 'Surf.' }), 'restates-focus'],
  ['letters inside a focus word are no word of it', onFocus({ participation: 'Raving.' }), 'pass'],
  ['in the one text', onFocus({ text: 'Coping with cravings' }), 'restates-focus'],
  [
    'restated in the box, told in the text',
    onFocus({ participation: 'Cravings', text: 'He wept.' }),
    'pass',
  ],
  [
    'told in the box, restated in the text',
    onFocus({ participation: 'He wept.', text: 'Cravings' }),
    'pass',
  ],
  ['restated in both', onFocus({ participation: 'Cravings', text: 'Coping' }), 'restates-focus'],
  ['no contribution: another rule’s', onFocus({ response: 'Cravings' }), 'not-applicable'],
  ['a dash: another rule’s', onFocus({ participation: '–' }), 'not-applicable'],
  ['no focus', { ...noteOf({ participation: 'Cravings' }), '/focus': removed }, 'not-applicable'],
  ['a blank focus', { ...noteOf({ participation: 'Attended' }), '/focus': ' ' }, 'not-applicable'],
  [
    'another language is not judged by English words',
    onFocus({ participation: 'Hat über das Verlangen gesprochen' }),
    'pass',
  ],
]);

test('a restated focus is pointed to where the contribution stands', () => {
  const paths = (boxes: Record<string, unknown>) =>
    findingsAt('note/topic-only', onFocus(boxes)).map(({ path, outcome }) => [path, outcome]);
  expect(paths({ participation: 'Cravings', text: 'Coping' })).toEqual([
    ['/members/0/note/participation', 'review'],
  ]);
  expect(paths({ text: 'Coping' })).toEqual([['/members/0/note/text', 'review']]);
});

test.each(reportingWords)('“%s” alone tells nothing of this member', (word) => {
  expect(answerOf('note/topic-only', onFocus({ participation: word.toUpperCase() }))).toBe(
    'restates-focus',
  );
});

const only = (groupType: string, words: string, part = 'response'): Changes => ({
  '/groupType': groupType,
  ...noteOf({ [part]: words }),
});

table('note/type-content', [
  ['nothing of it in a process group', only('process', 'Laughed.'), 'nothing-on-process'],
  ['nothing of it in a recovery group', only('recovery', 'Laughed.'), 'nothing-on-recovery'],
  ['a recovery theme in a process group', only('process', 'Craving.'), 'nothing-on-process'],
  ['a process theme in a recovery group', only('recovery', 'Avoidance.'), 'nothing-on-recovery'],
  [
    'the theme inside another word',
    only('recovery', 'Scrave, pasturges, nonpeer.'),
    'nothing-on-recovery',
  ],
  ['the theme in the risk box', only('recovery', 'Relapse risk is high.', 'risk'), 'pass'],
  ['the theme in the plan', only('recovery', 'Aftercare.', 'plan'), 'pass'],
  ['the theme in the one text', only('process', 'FEEDBACK taken', 'text'), 'pass'],
  [
    'the theme in the shared frame alone',
    only('recovery', 'Craving.', 'frame'),
    'nothing-on-recovery',
  ],
  ['a phrase with a hyphen', only('recovery', 'Step-down next month.'), 'pass'],
  ...(['skills', 'psychoeducation', 'support', 'activity', 'multi-family', 'other'] as const).map(
    (groupType): Case => [
      `a ${groupType} group is not asked`,
      only(groupType, 'Laughed.'),
      'not-applicable',
    ],
  ),
]);

describe.each(['recovery', 'process'] as const)('the themes of a %s group', (groupType) => {
  const starts = typicalThemes[groupType].flatMap(({ wordStarts }) => [...wordStarts]);
  test.each(starts)('“%s…” is known', (start) => {
    expect(answerOf('note/type-content', only(groupType, `So ${start}xyz.`))).toBe('pass');
  });
});
