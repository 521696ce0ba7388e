import { expect, test } from 'vitest';
import { change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { answerOf, findingsAt, noteOf } from './note-answers.js';

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
