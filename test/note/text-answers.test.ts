import { expect, test } from 'vitest';
import { change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { answerOf, findingsAt, noteOf, noteWith } from './note-answers.js';

const text = 'Pt told the group he hid the eviction letter. Continue group.';

test('a pass that rests on a text names the words in the list of checks', () => {
  const { checks = [] } = validateGroupSession(change(smallProcessGroup, noteOf({ text })));
  const check = checks.find(
    ({ rule, path }) => rule === 'note/participation' && path.startsWith('/members/0'),
  );
  expect(check).toMatchObject({
    outcome: 'pass',
    evidence: [{ path: '/members/0/note/text', start: 0, end: 45 }],
  });
});

test('a finding about a text names the words', () => {
  expect(findingsAt('note/plan', noteOf({ text }))[0]?.evidence).toEqual([
    { path: '/members/0/note/text', start: 46, end: 61 },
  ]);
});

test('words of the shared part prove nothing', () => {
  expect(answerOf('note/participation', noteOf({ text, frame: `Theme: rent. ${text}` }))).toBe(
    'shared-evidence',
  );
});

test('words of another member’s note prove nothing, however they are spaced and capitalized', () => {
  const others = { '/members/1/note/text': text.toUpperCase().replaceAll(' ', '  ') };
  expect(answerOf('note/participation', { ...noteOf({ text }), ...others })).toBe(
    'shared-evidence',
  );
});

test('evidence that is partly this member’s own is enough', () => {
  const own = 'Pt told the group he hid the eviction letter. He said his brother paid it.';
  const others = { '/members/1/note/text': text };
  expect(answerOf('note/participation', { ...noteOf({ text: own }), ...others })).toBe('pass');
});

test.each([
  ['response', 'Receptive to feedback.', 'stock-phrase'],
  [
    'response',
    'Listened respectfully and verbalized understanding of the material.',
    'stock-phrase',
  ],
  ['response', 'Took the coat off after that.', 'pass'],
  ['progress', 'Making good progress toward his goals.', 'stock-phrase'],
  ['progress', 'Craving 6 → 4 since intake; sleep unchanged, 2 to 3 a.m.', 'pass'],
  ['progress', '2 of 2 visits kept. One missed dose, reported same day.', 'pass'],
  ['participation', 'Active and engaged.', 'stock-phrase'],
  ['participation', 'Spoke first. Her mother came upon the films behind the towels.', 'pass'],
  ['plan', 'Continue group.', 'stock-phrase'],
] as const)('the %s box %j: %s', (box, words, answer) => {
  expect(answerOf(`note/${box}`, noteWith({ [box]: words }))).toBe(answer);
});
