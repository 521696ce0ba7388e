import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import type { RuleId } from '../../src/finding/rule-ids.js';
import type { MemberBox } from '../../src/note/member-section.js';
import { type Changes, change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import type { ValidationOptions } from '../../src/validation/validation-options.js';

// The session of the small process group is on 2026-03-04, from 18:30 to 19:45 at UTC-05:00.
// The notes are signed at 20:10:00.

/** The rule's findings about the first member of the small process group, after changes. */
export const findingsAt = (
  rule: RuleId,
  changes: Changes,
  options: ValidationOptions = {},
): Finding[] =>
  validateGroupSession(change(smallProcessGroup, changes), {
    individuality: false,
    ...options,
  }).members[0]?.findings.filter((finding) => finding.rule === rule) ?? [];

/** The reasons of these findings, or the outcome in the list of checks if there are none. */
export const answerOf = (
  rule: RuleId,
  changes: Changes,
  options: ValidationOptions = {},
): string | string[] => {
  const reasons = findingsAt(rule, changes, options).map(({ reason }) => reason);
  if (reasons.length > 0) return reasons.length === 1 ? String(reasons[0]) : reasons;
  const { checks = [] } = validateGroupSession(change(smallProcessGroup, changes), {
    individuality: false,
    ...options,
  });
  return (
    checks.find((check) => check.rule === rule && check.path.startsWith('/members/0'))?.outcome ??
    'not checked'
  );
};

/** Replaces the first member's note with one that has only its ID and the given fields. */
export const noteOf = (fields: Record<string, unknown>): Changes => ({
  '/members/0/note': { noteId: 'note-a', ...fields },
});

/** Changes fields of the first member's note. */
export const noteWith = (fields: Record<string, unknown>): Changes =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [`/members/0/note/${key}`, value]),
  );

export const signed = (providerId: string, signedAt = '2026-03-04T20:10:00-05:00') => ({
  providerId,
  signedAt,
});

export type Case = readonly [what: string, changes: Changes, answer: string | string[]];

/** Tests what a rule answers for each case. */
export const testAnswers = (
  rule: RuleId,
  cases: readonly Case[],
  options: ValidationOptions = {},
): void => {
  test.each(cases)('%s', (_, changes, answer) => {
    expect(answerOf(rule, changes, options)).toEqual(answer);
  });
};

const stockPhrases: Partial<Record<MemberBox, string>> = {
  participation: 'Active and engaged.',
  response: 'Receptive to feedback.',
  progress: 'Making good progress.',
  plan: 'Continue group.',
};

/** Tests a rule that requires text in one box of the member section. */
export const testBoxRule = (
  rule: RuleId,
  box: MemberBox,
  outcome: 'fail' | 'review' | 'advice',
): void => {
  const onlyText = outcome === 'fail' ? 'only-in-text' : 'not-applicable';
  const otherBox = box === 'plan' ? 'meaning' : 'plan';

  describe(`the box ${box}`, () => {
    const stock = stockPhrases[box];
    if (stock !== undefined)
      testAnswers(rule, [
        ['a stock phrase', noteOf({ [box]: stock }), 'stock-phrase'],
        [
          'a stock phrase beside content',
          noteOf({ [box]: `${stock} She hid the letter.` }),
          'pass',
        ],
      ]);
    if (stock !== undefined)
      testAnswers(rule, [['a stock phrase, unread', noteOf({ [box]: stock }), 'pass']], {
        reading: 'off',
      });
    testAnswers(rule, [
      ['a word', noteOf({ [box]: 'No.' }), 'pass'],
      ['a word in another script', noteOf({ [box]: '沉默' }), 'pass'],
      ['a digit', noteOf({ [box]: '3' }), 'pass'],
      ['missing', noteOf({}), 'blank'],
      ['empty', noteOf({ [box]: '' }), 'blank'],
      ['a dash', noteOf({ [box]: ' – ' }), 'blank'],
      ['missing, with a blank text', noteOf({ text: '\n' }), 'blank'],
      ['words in the box and in the text', noteOf({ [box]: 'Wept.', text: 'Wept.' }), 'pass'],
      ['words in another box', noteOf({ [otherBox]: 'Wept.' }), 'blank'],
    ]);
    testAnswers(
      rule,
      [
        ['missing, with a text that is not read', noteOf({ text: 'Wept.' }), onlyText],
        ['a dot, with a text that is not read', noteOf({ [box]: '.', text: 'Wept.' }), onlyText],
      ],
      { reading: 'off' },
    );
  });

  test(`has the outcome ${outcome} and points to the box or to the text`, () => {
    expect(findingsAt(rule, noteOf({}))).toMatchObject([
      { outcome, path: `/members/0/note/${box}`, patientId: 'patient-a' },
    ]);
    expect(
      findingsAt(rule, noteOf({ text: 'Wept.' }), { reading: 'off' }).map((one) => [
        one.outcome,
        one.path,
      ]),
    ).toEqual(outcome === 'fail' ? [['review', '/members/0/note/text']] : []);
  });
};
