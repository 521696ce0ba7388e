import { describe, expect, test } from 'vitest';
import type {
  ComparedNote,
  Likeness,
  NameInField,
  SearchedNote,
} from '../../src/note/compared-note.js';
import { individuality } from '../../src/note/rules/individuality.js';
import { otherMemberNamed } from '../../src/note/rules/other-member-named.js';
import { hasNote, type NoteFacts, sessionFacts } from '../../src/record/session-facts.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

const firstNote = (): NoteFacts => {
  const [facts] = sessionFacts(smallProcessGroup, { payers: undefined }).roster.filter(hasNote);
  if (!facts) throw new TypeError('The first member of the small process group has a note.');
  return facts;
};

/** A note of ninety words that is like no other, but for what is given. */
const compared = (likeness: Partial<Likeness>): ComparedNote => ({
  ...firstNote(),
  likeness: {
    verdict: 'individual',
    words: 90,
    found: 0,
    copied: 0,
    carried: 0,
    shares: false,
    repeats: false,
    generic: false,
    alsoTrueOf: [],
    thresholds: { cloned: 75, carriedForward: 80, minimumWords: 20 },
    ...likeness,
  },
});

const named = (...otherNames: NameInField[]): SearchedNote => ({ ...firstNote(), otherNames });

describe('note/individuality', () => {
  const answer = (likeness: Partial<Likeness>) => individuality.judge(compared(likeness));

  test('passes what is like no other', () => {
    expect(answer({})).toBe('pass');
  });

  test('tells of a clone how much, from which percent on, and of which notes', () => {
    expect(answer({ verdict: 'cloned', copied: 80, alsoTrueOf: ['note-b', 'note-c'] })).toEqual({
      reason: 'cloned',
      params: { copied: 80, threshold: 75, notes: ['note-b', 'note-c'] },
    });
  });

  test('expects the denial of a clone alone', () => {
    const denials = Object.entries(individuality.reasons).map(([reason, { likelyDenial }]) => [
      reason,
      likelyDenial,
    ]);
    expect(denials.filter(([, denial]) => denial)).toEqual([['cloned', { carc: '50' }]]);
  });

  test('compares no note of too few words, and says how many it takes', () => {
    expect(answer({ verdict: 'too-short', words: 19, generic: true })).toEqual({
      reason: 'too-short',
      params: { words: 19, minimum: 20 },
    });
  });

  test.each([
    ['copied', 20, 40],
    ['template', 19, 40],
    ['copied', 40, 40],
    ['template', 0, 40],
  ])('asks for a reader: %s where %i of %i percent found are copied', (reason, copied, found) => {
    expect(answer({ verdict: 'review', shares: true, copied, found })).toEqual([
      { reason, params: { found, copied } },
    ]);
  });

  test('asks for a reader of what is carried forward, and of what is true of anybody', () => {
    const forward = { reason: 'carried-forward', params: { carried: 85, threshold: 80 } };
    const generic = { reason: 'generic' };
    const grounds = { carried: 85, copied: 35, found: 35 };
    const review = (which: Partial<Likeness>) =>
      answer({ verdict: 'review', ...grounds, ...which });
    expect(review({ repeats: true })).toEqual([forward]);
    expect(review({ generic: true })).toEqual([generic]);
    expect(review({ shares: true, repeats: true, generic: true })).toEqual([
      { reason: 'copied', params: { found: 35, copied: 35 } },
      forward,
      generic,
    ]);
  });
});

describe('note/other-member-named', () => {
  const full = (field: string): NameInField => ({ field, full: true });
  const lone = (field: string): NameInField => ({ field, full: false });

  test('passes a note that names nobody else', () => {
    expect(otherMemberNamed.judge(named())).toBe('pass');
  });

  test('counts the names of each field, full names and lone ones apart', () => {
    expect(
      otherMemberNamed.judge(
        named(lone('plan'), full('plan'), lone('response'), lone('plan'), lone('plan')),
      ),
    ).toEqual([
      { reason: 'lone-name', at: '/note/plan', params: { places: 3 } },
      { reason: 'full-name', at: '/note/plan', params: { places: 1 } },
      { reason: 'lone-name', at: '/note/response', params: { places: 1 } },
    ]);
  });
});
