import { describe, expect, test } from 'vitest';
import { copyCheck, plainWords, sameWords } from '../../src/unbundling/text-comparison.js';

const morning =
  'Traced last Friday’s near-relapse back to the argument with his brother and built a plan for the coming weekend. He practiced the call to his sponsor twice.';
const afternoon =
  'Told the group he had skipped two meetings, was challenged by a peer, and agreed to call her before the next one. He stayed after to apologize.';

describe('one note is a copy of the other', () => {
  test.each<[string, string, string, boolean]>([
    ['two notes', morning, afternoon, false],
    ['one note twice', morning, morning, true],
    ['capitals and punctuation', morning, morning.toUpperCase().replaceAll('.', ' –'), true],
    [
      'another pronoun and day',
      morning,
      morning.replace('He', 'She').replace('Friday', 'Monday'),
      true,
    ],
    ['one inside the other', morning, `${afternoon} ${morning}`, true],
    [
      'a few words, the same',
      'Spoke about a craving on Friday.',
      'spoke about a craving on Monday',
      true,
    ],
    [
      'a few words inside',
      'No safety concerns were reported today.',
      `${afternoon} No safety concerns were reported today.`,
      false,
    ],
    [
      'five words',
      'Attended group and participated well.',
      'Attended group and participated well.',
      false,
    ],
    ['nothing', '', '', false],
  ])('%s', (_, a, b, expected) => {
    expect(copyCheck()(a, b)).toBe(expected);
    expect(copyCheck()(b, a)).toBe(expected);
  });

  test('if twenty words of it or more are in the other, but not nineteen', () => {
    const beginning = (words: number) => plainWords(morning).split(' ').slice(0, words).join(' ');
    const inside = `${afternoon} ${morning}`;
    for (const [words, expected] of [
      [19, false],
      [20, true],
    ] as const) {
      expect(copyCheck()(beginning(words), inside)).toBe(expected);
      expect(copyCheck()(inside, beginning(words))).toBe(expected);
    }
  });

  test('whatever was compared before', () => {
    const same = copyCheck();
    expect([same(morning, afternoon), same(morning, morning), same(afternoon, morning)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('with the same answer for every pair of a day as by itself', () => {
    const notes = [
      morning,
      afternoon,
      `${afternoon} ${morning}`,
      morning.toUpperCase(),
      '',
      'Sat.',
    ];
    const isCopy = copyCheck();
    for (const one of notes)
      for (const other of notes) expect(isCopy(one, other)).toBe(copyCheck()(one, other));
  });

  test('never if a note is not given', () => {
    expect(copyCheck()(undefined, morning)).toBe(false);
    expect(copyCheck()(morning, undefined)).toBe(false);
  });
});

describe('the same words', () => {
  test.each<[string, string, boolean]>([
    ['Relapse triggers', 'relapse  TRIGGERS.', true],
    ['Café work', 'CAFE\u0301 WORK', true],
    ['ﬁrst aid', 'first aid', true],
    ['(Relapse)', 'relapse', true],
    ['Relapse triggers', 'Relapse trigger', false],
    ['ab c', 'a bc', false],
    ['Relapse', 'Triggers', false],
  ])('%s and %s', (a, b, expected) => {
    expect(sameWords(a, b)).toBe(expected);
    expect(sameWords(b, a)).toBe(expected);
  });

  test('are never those of a missing text', () => {
    expect(sameWords('', undefined)).toBe(false);
  });
});
