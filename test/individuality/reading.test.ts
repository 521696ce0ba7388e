import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexis } from '../../src/individuality/reading/lexis.js';
import { readText } from '../../src/individuality/reading/read-text.js';
import { WordScanner } from '../../src/individuality/reading/scan-words.js';
import { stemOf } from '../../src/individuality/reading/stem.js';
import { madeUpWords } from './made-up-words.js';

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

  test('leaves words that are names only as words where they are not capitalized', () => {
    expect(read('She will hope and Will came', ['will', 'hope'])).toEqual([
      '~ will hope and @ came',
    ]);
  });

  test('does not take capitals for names where every word is capitalized', () => {
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

describe('capitals in a sentence', () => {
  test('make names, unless nearly every word has one', () => {
    // Of ten words four, and of nine.
    expect(read('so we told Bexi and Dufo and Wupi and Zogu all of it')).toEqual([
      'so we told @ and @ and @ and @ all of it',
    ]);
    expect(read('so told Bexi and Dufo and Wupi of it')).toEqual(['so told @ and @ and @ of it']);
    expect(read('so told Bexi and Dufo and Wupi it')).toEqual([
      'so told bexi and dufo and wupi it',
    ]);
    expect(read('so told Bexi Dufo')).toEqual(['so told @ @']);
  });

  test('are counted among the words that are not all in capitals', () => {
    expect(read('so told Bexi and Dufo AND Wupi of it')).toEqual([
      'so told bexi and dufo and wupi of it',
    ]);
  });

  test('count in each sentence by itself', () => {
    expect(read('so we went to Bexi again. so told Dufo and Wupi and Zogu')).toEqual([
      'so we went to @ again',
      'so told dufo and wupi and zogu',
    ]);
  });

  test('are not counted where the names are known', () => {
    const names = ['bexi', 'dufo', 'wupi'];
    expect(read('so told Bexi and Dufo and Wupi and Zogu', names)).toEqual([
      'so told @ and @ and @ and @',
    ]);
  });

  test('make no name behind what opens a sentence within one', () => {
    expect(read('so we said “Bexi was there” again')).toEqual(['so we said bexi was there again']);
  });

  test('of one letter are initials, but for a and i', () => {
    expect(read('then I said A boat')).toEqual(['then i said a boat']);
    expect(read('then I. said and A. said')).toEqual(['then @ said and @ said']);
    expect(read('then B said')).toEqual(['then @ said']);
    expect(read('saw E\u0301. go')).toEqual(['saw @ go']);
  });

  test('tell a name that is a month as well', () => {
    expect(read('she saw april and April', ['april'])).toEqual(['~ saw # and @']);
  });
});

test('words that are written twice are two', () => {
  expect(read('they walked very very far')).toEqual(['~ walked very very far']);
});

test('a text without words has no sentence', () => {
  const sentences = (text: string) =>
    readText(text, new Lexis(new Set()), new WordScanner()).sentences;
  for (const text of ['', ' . ', '…']) expect(sentences(text)).toEqual([]);
  expect(sentences('one boat.')).toEqual([{ from: 0, to: 2, count: 2, afterBlank: true }]);
  expect(sentences('one boat. It sank.\n\nAll. ').map(({ afterBlank }) => afterBlank)).toEqual([
    true,
    false,
    true,
  ]);
});

describe('a lexis', () => {
  test('tells stems apart, whoever asked first', () => {
    const lexis = new Lexis(new Set());
    const stem = (word: string) => lexis.stem(lexis.form(word).word);
    expect(stem('harbor')).not.toBe(stem('lantern'));
    expect(stem('harbors')).toBe(stem('harbor'));
    expect(stem('the')).toBe(-1);
    expect(stem('he')).toBe(-1);
  });

  test('forgets what it was lent for', () => {
    const lexis = new Lexis(new Set());
    const known = madeUpWords(1, 1500);
    for (const word of known) lexis.form(word);
    const { word: harbor } = lexis.form('harbor');
    const lent = madeUpWords(5_000, 3000);
    const ids = lexis.borrowed(() => {
      lexis.stem(harbor);
      for (const word of lent) lexis.stem(lexis.form(word).word);
      expect(lent.every((word) => lexis.knows(word))).toBe(true);
      return lent.map((word) => lexis.form(word).word);
    });
    expect(new Set(ids).size).toBe(3000);
    for (const word of lent) expect(lexis.knows(word)).toBe(false);
    for (const word of known) expect(lexis.knows(word)).toBe(true);
    expect(lexis.form('lantern').word).toBe(ids[0]);
    const stems = ['lantern', 'harbor', ...known].map((word) => lexis.stem(lexis.form(word).word));
    expect(new Set(stems).size).toBe(1502);
  });

  test('grows, and knows each word once', () => {
    const lexis = new Lexis(new Set());
    const words = Array.from({ length: 9000 }, (_, at) => `boat${at}`);
    const ids = words.map((word) => lexis.form(word).word);
    expect(new Set(ids).size).toBe(9000);
    expect(words.map((word) => lexis.form(word).word)).toEqual(ids);
    expect(lexis.knows('boat9000')).toBe(false);
  });
});
