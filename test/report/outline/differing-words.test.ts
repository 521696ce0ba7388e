import { describe, expect, test } from 'vitest';
import { differingWords } from '../../../src/report/outline/differing-words.js';

const whole = (text: string) => ({ start: 0, end: text.length });

/** The words in which two texts differ. */
const differing = (one: string, other: string): string[][] => {
  const [own, theirs] = differingWords(one, whole(one), other, whole(other));
  const textOf = (text: string) => (span: { start: number; end: number }) =>
    text.slice(span.start, span.end);
  return [own.map(textOf(one)), theirs.map(textOf(other))];
};

describe('what differs between two shared passages', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'Ruben told the group that his landlord called.',
      'Ines told the group that her landlord called.',
      ['Ruben', 'his'],
      ['Ines', 'her'],
    ],
    ['Ruben Okafor spoke.', 'Mr. Quist spoke.', ['Ruben Okafor'], ['Mr. Quist']],
    ['She slept 6 hours, twice.', 'She slept 4 hours, twice.', ['6'], ['4']],
    ['She was very tired.', 'She was tired.', ['very'], []],
    ['The boat sank.', 'the boat sank', [], []],
    ['Ruben’s boat', 'Ruben’s boat', [], []],
    ['王小明笑了', '李小明笑了', ['王'], ['李']],
    ['', 'All new.', [], ['All new']],
  ])('%j and %j', (one, other, own, theirs) => {
    expect(differing(one, other)).toEqual([own, theirs]);
  });

  test('is looked for in the passages alone', () => {
    expect(
      differingWords('x She ran. y', { start: 2, end: 10 }, 'He ran.', { start: 0, end: 7 }),
    ).toEqual([[{ start: 2, end: 5 }], [{ start: 0, end: 2 }]]);
  });

  test('is looked for by position in very long passages', () => {
    const long = (name: string) => `${name} ran. ${'The boat sank. '.repeat(200)}${name} ran.`;
    expect(differing(long('Ruben'), long('Ines'))).toEqual([
      ['Ruben', 'Ruben'],
      ['Ines', 'Ines'],
    ]);
  });
});
