import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexis } from '../../src/individuality/reading/lexis.js';
import { readText } from '../../src/individuality/reading/read-text.js';
import { WordScanner } from '../../src/individuality/reading/scan-words.js';
import { stemOf } from '../../src/individuality/reading/stem.js';

/** The sentences of a text as they are compared. */
const read = (text: string, names: readonly string[] = []): string[] => {
  const lexis = new Lexis(new Set(names));
  const { sentences, words } = readText(text, lexis, new WordScanner());
  return sentences.map(({ from, to }) =>
    words
      .slice(from, to)
      .map((word) => lexis.text(word))
      .join(' '),
  );
};

describe('sentences', () => {
  test.each([
    ['One came. Two left! Three? Four', 4],
    ['Dr. Reyes met Mr. Ortiz at St. Luke’s vs. the others.', 1],
    ['J.D. spoke, e.g. about 3.5 hours.', 1],
    ['left early; came back', 2],
    ['Plan: call the sponsor', 2],
    ['• first thing\n• second thing', 2],
    ['- first thing\n- second thing', 2],
    ['a line that is\nwrapped by the editor', 1],
    ['one paragraph\n\nanother one', 2],
    ['one line\r\ngoes on', 1],
    ['“Why?” she asked.', 2],
    ['她说了。他听了！', 2],
  ])('of %j are %d', (text, count) => {
    expect(read(text)).toHaveLength(count);
  });

  test('are never longer than sixty-four words', () => {
    const lexis = new Lexis(new Set());
    const text = readText('she went on and on '.repeat(500), lexis, new WordScanner());
    expect(Math.max(...text.sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(64);
  });
});

describe('what is masked', () => {
  test.each([
    ['Maria told Juan', 'Sunita told Owen', ['maria', 'juan', 'sunita', 'owen']],
    ['the client said that', 'Ms. Hall said that', ['hall']],
    ['she gave him her book', 'he gave her his book', []],
    ['on Tuesday, March 4, 2026', 'on 3/5/26', []],
    ['three times in two weeks', '5 times in 10 days', []],
    ['J.D. left and T.R. stayed', 'K. left and the patient stayed', []],
    ['rated it 7/10', 'rated it four', []],
    ['met Bartholomew there', 'met Anneliese there', []],
    ['Maria’s bag', "Juan's bag", ['maria', 'juan']],
  ])('%j is read as %j', (one, other, names) => {
    expect(read(one, names)).toEqual(read(other, names));
  });

  test('leaves words that are names only as words where they are not capitalised', () => {
    expect(read('She will hope and Will came', ['will', 'hope'])).toEqual([
      '~ will hope and @ came',
    ]);
  });

  test('does not take capitals for names where every word is capitalised', () => {
    expect(read('the Boat And The Bank And The Letter')[0]).toContain('boat');
  });
});

describe('capitals, punctuation and Unicode form', () => {
  test.each([
    ['THE RÉSUMÉ, THE CAFÉ', 'the resume the cafe'],
    ['the cafe\u0301', 'the café'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['ﬁve ﬂags', 'five flags'],
    ['so\u00adft hy\u200bphen', 'soft hyphen'],
    ['nu\u0000ll', 'null'],
    ['STRASSE', 'straße'],
    ['don’t', "don't"],
    ['ΟΔΟΣ', 'οδος'],
  ])('%j is %j', (one, other) => {
    expect(read(one)).toEqual(read(other));
  });

  test('never hide a copy: any text reads the same in another form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')));
      }),
      { seed: 90853, numRuns: 1000 },
    );
  });
});

test('offsets stand in the text, in order, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { starts, ends, sentences, words, counts } = readText(
        text,
        new Lexis(new Set()),
        new WordScanner(),
      );
      let reached = 0;
      for (const [at, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(reached);
        reached = ends[at] ?? -1;
        expect(reached).toBeGreaterThan(start);
      }
      expect(reached).toBeLessThanOrEqual(text.length);
      expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(words.length);
      expect(sentences.reduce((sum, { count }) => sum + count, 0)).toBe(
        counts.reduce((sum, count) => sum + count, 0),
      );
    }),
    { seed: 90853, numRuns: 2000 },
  );
});

test.each([
  ['shared', 'sharing'],
  ['anxieties', 'anxiety'],
  ['planned', 'planning'],
  ['quietly', 'quiet'],
])('%s and %s have one stem', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each(['process', 'focus', 'need', 'sing', 'is', 'only'])('%s keeps its sense', (word) => {
  expect(stemOf(word).length).toBeGreaterThanOrEqual(Math.min(word.length - 1, 3));
});
