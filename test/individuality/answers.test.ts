import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/finding/rule.js';
import type { NoteIndividuality } from '../../src/individuality/individuality-report.js';
import { individualityRules } from '../../src/individuality/individuality-rules.js';
import type { Grounds } from '../../src/individuality/judge-note.js';
import type { JudgedSubject } from '../../src/individuality/judged-subject.js';
import { copiedForward } from '../../src/individuality/rules/copied-forward.js';
import { copiedFromMember } from '../../src/individuality/rules/copied-from-member.js';
import { generic } from '../../src/individuality/rules/generic.js';
import { nameSwap } from '../../src/individuality/rules/name-swap.js';
import { otherMemberNamed } from '../../src/individuality/rules/other-member-named.js';
import { tooShort } from '../../src/individuality/rules/too-short.js';
import { thresholdsOf } from '../../src/individuality/thresholds.js';

/** A note of eighteen own words as it was judged; individual, but for what is given. */
const judged = (
  entry: Partial<NoteIndividuality> = {},
  grounds: Partial<Grounds> = {},
  names: readonly ('full' | 'lone')[] = [],
): JudgedSubject => ({
  path: '/0',
  serviceDate: '2026-03-04',
  patientId: 'patient-a',
  thresholds: thresholdsOf({}),
  judged: {
    place: 0,
    twins: [],
    passages: [],
    ownWords: 18,
    names: names.map((kind, start) => ({ start, end: start + 1, full: kind === 'full' })),
    grounds: {
      found: 0,
      copied: 0,
      carried: 0,
      shares: false,
      repeats: false,
      generic: false,
      ...grounds,
    },
    entry: {
      noteId: 'note-a',
      patientId: 'patient-a',
      score: 100,
      verdict: 'individual',
      nameSwap: { passes: true, wouldAlsoBeTrueOf: [] },
      closest: null,
      shares: [],
      shared: [],
      frameShare: 0,
      namesOther: [],
      ...entry,
    },
  },
});

const short = { verdict: 'too-short' } as const;
const review = { verdict: 'review' } as const;
const cloned = { verdict: 'cloned' } as const;
const everything = { shares: true, repeats: true, generic: true };

describe('a note that is too short to be compared', () => {
  test.each([nameSwap, copiedFromMember, copiedForward, generic])('is not asked by $id', (rule) => {
    expect(rule.judge(judged(short, everything))).toBe('not-applicable');
  });

  test('is told with its words and how many it takes', () => {
    expect(tooShort.judge(judged(short))).toEqual({
      reason: 'too-short',
      params: { words: 18, minimum: 20 },
    });
  });
});

test.each(individualityRules)('$id looks at the text of the note', ({ looksAt }) => {
  expect(looksAt).toBe('/text');
});

describe('passes', () => {
  type Case = readonly [rule: Rule<JudgedSubject>, what: string, subject: JudgedSubject];

  test.each<Case>([
    [tooShort, 'what is long enough', judged()],
    [nameSwap, 'an individual note', judged()],
    [nameSwap, 'a note to review, whatever it shares', judged(review, everything)],
    [copiedFromMember, 'an individual note', judged()],
    [copiedFromMember, 'a generic note that shares nothing', judged(review, { generic: true })],
    [copiedFromMember, 'a clone, of which the name test speaks', judged(cloned, { shares: true })],
    [copiedForward, 'an individual note', judged()],
    [copiedForward, 'what other patients’ notes share', judged(review, { shares: true })],
    [generic, 'an individual note', judged()],
    [generic, 'what is shared and specific', judged(review, { shares: true })],
    [generic, 'a clone, of which the name test speaks', judged(cloned, { generic: true })],
    [otherMemberNamed, 'a note without another’s name', judged()],
  ])('$id: %s', (rule, _, subject) => {
    expect(rule.judge(subject)).toBe('pass');
  });
});

describe('a finding says', () => {
  test('how much is a clone, from which percent on, and of which notes', () => {
    const nameTest = { passes: false, wouldAlsoBeTrueOf: ['note-b', 'note-c'] };
    expect(nameSwap.judge(judged({ ...cloned, nameSwap: nameTest }, { copied: 80 }))).toEqual({
      reason: 'cloned',
      params: { copied: 80, threshold: 75, notes: ['note-b', 'note-c'] },
    });
  });

  test.each([
    ['copied', 20, 40],
    ['template', 19, 40],
    ['copied', 40, 40],
    ['template', 0, 40],
  ])('%s where %i of %i percent found are copied', (reason, copied, found) => {
    const shares = [{ noteId: 'note-b', percent: found }];
    expect(
      copiedFromMember.judge(judged({ ...review, shares }, { shares: true, found, copied })),
    ).toEqual({ reason, params: { found, copied, notes: ['note-b'] } });
  });

  test('in which ten notes most of it stands, though there are more', () => {
    const notes = Array.from({ length: 11 }, (_, place) => `note-${place}`);
    const shares = notes.map((noteId, place) => ({ noteId, percent: 60 - place }));
    expect(copiedFromMember.judge(judged({ ...review, shares }, { shares: true }))).toMatchObject({
      params: { notes: notes.slice(0, 10) },
    });
  });

  test('how much is carried forward, and from which percent on', () => {
    expect(copiedForward.judge(judged(review, { repeats: true, carried: 91 }))).toEqual({
      reason: 'repeated',
      params: { carried: 91, threshold: 80 },
    });
  });

  test('that nothing is specific', () => {
    expect(generic.judge(judged(review, { generic: true }))).toEqual({ reason: 'generic' });
  });

  const fullName = (places: number) => ({ reason: 'full-name', params: { places } });
  const loneName = (places: number) => ({ reason: 'lone-name', params: { places } });

  test.each([
    [['full'], [fullName(1)]],
    [['lone', 'lone'], [loneName(2)]],
    [
      ['lone', 'full', 'lone', 'lone', 'full'],
      [fullName(2), loneName(3)],
    ],
  ] as const)('how often another is named: %j', (names, answer) => {
    expect(otherMemberNamed.judge(judged({}, {}, names))).toEqual(answer);
  });
});
