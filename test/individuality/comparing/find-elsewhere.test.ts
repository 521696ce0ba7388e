import { describe, expect, test } from 'vitest';
import {
  type FoundElsewhere,
  findElsewhere,
  withTemplate,
} from '../../../src/individuality/comparing/find-elsewhere.js';
import { NotePool } from '../../../src/individuality/comparing/note-pool.js';
import { NoteReader } from '../../../src/individuality/comparing/note-reader.js';

/** What of the last text the texts before it contain. */
const found = (
  texts: readonly string[],
  { counts = () => true, frame }: { counts?: (noteIndex: number) => boolean; frame?: string } = {},
): FoundElsewhere => {
  const pool = new NotePool(new NoteReader(new Set()));
  const read = texts.map((text, at) =>
    pool.add(
      { noteId: `${at}`, patientId: `${at}`, text, ...(frame === undefined ? {} : { frame }) },
      false,
    ),
  );
  const last = read.at(-1);
  if (!last) throw new TypeError('There must be a text to search for.');
  return findElsewhere(pool, last, (noteIndex) => noteIndex !== last.index && counts(noteIndex));
};

/** Templates of common words, filled in with facts. */
const shared = (facts: string): string =>
  `Members participated and shared with the group about ${facts}.`;
const supported = (facts: string): string =>
  `Therapist supported and encouraged the group to discuss ${facts}.`;
const own = 'Zebulon hauled marble.';

describe('a template that several notes fill in with different facts', () => {
  const templates = [
    `${shared('gravel orchards')} ${supported('violin lessons')}`,
    `${shared('kettle repairs')} ${supported('harbor ferries')}`,
  ];
  const [one, two] = [shared('lantern festivals'), supported('blizzard rescues')];

  test('is a copy of the one note that fills in all of it alike', () => {
    const both = found([...templates, `${one} ${two}`, `${one} ${two} ${own}`]);
    expect(both.copiedWords).toBe(20);
    const apart = found([...templates, one, two, `${one} ${two} ${own}`]);
    expect(apart.copiedWords).toBe(10);
    expect(apart.foundWords).toBe(20);
  });

  test('does not hide other copied sentences', () => {
    const sentence = 'Zebulon hauled marble blocks from quarries.';
    const texts = [...templates, one, `${two} ${sentence}`, `${one} ${two} ${sentence}`];
    expect(found(texts).copiedWords).toBe(16);
    expect(found([...templates, one, sentence, `${one} ${sentence}`]).copiedWords).toBe(16);
  });

  test('is a copy if only one other note fills it in differently', () => {
    const texts = [templates[0] ?? '', one, two, `${one} ${two} ${own}`];
    expect(found(texts).copiedWords).toBe(20);
    const other = (noteIndex: number) => noteIndex !== 0;
    expect(
      found([...templates, one, two, `${one} ${two} ${own}`], { counts: other }).copiedWords,
    ).toBe(20);
  });

  test('is found as far as its words agree', () => {
    const { copiedWords, foundWords, sources } = found([templates[0] ?? '', `${one} ${own}`]);
    expect(copiedWords).toBe(0);
    expect(foundWords).toBe(8);
    expect(sources.map((source) => source?.copied)).toEqual([false, undefined]);
  });
});

describe('the room’s words', () => {
  const said = 'Members were supportive and attentive with the group.';

  test.each([
    [2, 0],
    [3, 8],
    [4, 8],
  ])('are in the notes of at least three others; with %i others: %i words', (count, words) => {
    const texts = Array.from({ length: count }, () => said);
    expect(found([...texts, `${said} ${own}`]).roomWords).toBe(words);
    expect(
      found([...texts, `${said} ${own}`], { counts: (noteIndex) => noteIndex > 0 }).roomWords,
    ).toBe(count > 3 ? words : 0);
  });

  test('state no facts', () => {
    const texts = Array.from({ length: 3 }, () => shared('lanterns'));
    expect(found([...texts, `${shared('lanterns')} ${own}`]).roomWords).toBe(0);
  });

  test('add up', () => {
    const more = 'Members participated and discussed the topic of the group.';
    const texts = Array.from({ length: 3 }, () => `${said} ${more}`);
    expect(found([...texts, `${said} ${more} ${own}`]).roomWords).toBe(17);
  });
});

describe('telling words', () => {
  const facts = (...sentences: string[]): number =>
    found([sentences.join(' '), sentences.join(' ')]).tellingWords;

  test.each([
    [['lantern'], [], 0],
    [['lantern orchards'], [], 0],
    [['lantern orchards violins'], [], 11],
    [['lantern orchards'], ['violin kettles'], 20],
    [['lantern orchards'], ['violin'], 0],
    [['lantern orchards violins'], ['kettle'], 11],
    [['lantern', 'orchards', 'violins'], [], 0],
  ])(
    'are in sentences of at least two facts, with at least three facts together: %j, %j',
    (one, other, words) => {
      expect(facts(...one.map(shared), ...other.map(supported))).toBe(words);
    },
  );

  test('are copied word for word or nearly so', () => {
    const sentence = shared('lantern orchards violins');
    expect(found([sentence.replace('shared', 'sharing'), sentence]).tellingWords).toBe(11);
    expect(
      found([sentence.replace('participated and shared with', 'shared and talked to'), sentence])
        .tellingWords,
    ).toBe(0);
  });
});

describe('frame sentences', () => {
  test('are never found', () => {
    const frame = shared('lantern orchards violins');
    const { foundWords, copiedWords, tellingWords, byNote } = found(
      [`${frame} ${own}`, `${frame} Hauled no marble at all today.`],
      { frame },
    );
    expect([foundWords, copiedWords, tellingWords]).toEqual([0, 0, 0]);
    expect([...byNote]).toEqual([]);
  });
});

describe('a template that is mostly blanks', () => {
  const [text, other] = [`${own} Nobody came.`, `${own} Rain fell all week.`];
  const alike = found([other, text]);
  const runs = [{ from: 0, otherFrom: 2, length: 4, noteIndex: 0 }];

  test('is found, but not copied, if it has more words than was found before', () => {
    const all = withTemplate(alike, { noteIndex: 0, runs, words: 40 });
    expect(all).toEqual({
      ...alike,
      runs: [...alike.runs, ...runs],
      foundWords: 40,
      templated: true,
      byNote: new Map([[0, { found: 40, copied: alike.copiedWords }]]),
    });
    expect(alike.templated).toBe(false);
  });

  test('takes nothing away from what was found before', () => {
    const all = withTemplate(alike, { noteIndex: 0, runs, words: 0 });
    expect(all.foundWords).toBe(alike.foundWords);
    expect(all.byNote).toEqual(alike.byNote);
    const another = withTemplate(alike, { noteIndex: 7, runs, words: 2 });
    expect(another.byNote.get(7)).toEqual({ found: 2, copied: 0 });
    expect(another.byNote.get(0)).toEqual(alike.byNote.get(0));
  });
});
