import { expect, test } from 'vitest';
import { reportingWords } from '../../../src/reference/words/reporting-words.js';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { answerOf, findingsAt, noteOf, testAnswers } from '../note-answers.js';

const focus = { '/focus': 'Coping with cravings: urge-surfing & self-care' };
const onFocus = (fields: Record<string, unknown>): Changes => ({ ...focus, ...noteOf(fields) });

testAnswers('note/topic-only', [
  [
    'the focus itself',
    onFocus({ participation: 'Coping with cravings: urge-surfing & self-care' }),
    'restates-focus',
  ],
  ['part of the focus', onFocus({ participation: 'Cravings.' }), 'restates-focus'],
  [
    'other capitalization and punctuation',
    onFocus({ participation: 'COPING – with: Cravings!' }),
    'restates-focus',
  ],
  [
    'other endings',
    onFocus({ participation: 'How to cope with a craving; care of the self' }),
    'restates-focus',
  ],
  ['full-width letters', onFocus({ participation: 'Ｃｒａｖｉｎｇｓ' }), 'restates-focus'],
  [
    'a report of attendance',
    onFocus({
      participation:
        'The patient actively participated in the group discussion on coping with cravings.',
    }),
    'restates-focus',
  ],
  [
    'only attendance',
    onFocus({ participation: 'Client attended and listened.' }),
    'restates-focus',
  ],
  ['one word of their own', onFocus({ participation: 'Coping with cravings: lied.' }), 'pass'],
  ['a focus word without its ending', onFocus({ participation: 'Surf.' }), 'restates-focus'],
  ['a word that is only part of a focus word', onFocus({ participation: 'Raving.' }), 'pass'],
  ['restated in the one text', onFocus({ text: 'Coping with cravings' }), 'restates-focus'],
  [
    'restated in the box, a contribution in the text',
    onFocus({ participation: 'Cravings', text: 'He wept.' }),
    'pass',
  ],
  [
    'a contribution in the box, restated in the text',
    onFocus({ participation: 'He wept.', text: 'Cravings' }),
    'pass',
  ],
  ['restated in both', onFocus({ participation: 'Cravings', text: 'Coping' }), 'restates-focus'],
  [
    'no contribution, which another rule reports',
    onFocus({ response: 'Cravings' }),
    'not-applicable',
  ],
  ['a dash, which another rule reports', onFocus({ participation: '–' }), 'not-applicable'],
  ['no focus', { ...noteOf({ participation: 'Cravings' }), '/focus': removed }, 'not-applicable'],
  ['a blank focus', { ...noteOf({ participation: 'Attended' }), '/focus': ' ' }, 'not-applicable'],
  [
    'another language, which English words cannot judge',
    onFocus({ participation: 'Hat über das Verlangen gesprochen' }),
    'pass',
  ],
]);

test('points to the box or to the text that restates the focus', () => {
  const paths = (fields: Record<string, unknown>) =>
    findingsAt('note/topic-only', onFocus(fields)).map(({ path, outcome }) => [path, outcome]);
  expect(paths({ participation: 'Cravings', text: 'Coping' })).toEqual([
    ['/members/0/note/participation', 'review'],
  ]);
  expect(paths({ text: 'Coping' })).toEqual([['/members/0/note/text', 'review']]);
});

test.each(reportingWords)('“%s” alone says nothing about this member', (word) => {
  expect(answerOf('note/topic-only', onFocus({ participation: word.toUpperCase() }))).toBe(
    'restates-focus',
  );
});
