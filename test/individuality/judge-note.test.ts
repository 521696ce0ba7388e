import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotePool } from '../../src/individuality/comparing/note-pool.js';
import { NoteReader } from '../../src/individuality/comparing/note-reader.js';
import { IndividualityCheck } from '../../src/individuality/individuality-check.js';
import { specificityOf } from '../../src/individuality/judge-note.js';
import type { Note } from '../../src/individuality/note.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { runs } from '../whole/long-runs.js';
import { notes as arbitraryNotes } from './arbitrary-notes.js';
import { madeUpWords } from './made-up-words.js';
import { bottles, choir, fence, kitchen, landlord, note, sofa, whole } from './sample-sentences.js';

describe('thresholds', () => {
  const half = [note('a', whole), note('b', `${kitchen} ${bottles} ${fence} ${choir}`)];
  const scored = (thresholds: object) => scoreNoteIndividuality(half, { thresholds }).notes[1];
  const share = scored({})?.closest?.similarity ?? 0;

  test('apply from their percentage on', () => {
    expect(share).toBeGreaterThan(30);
    expect(share).toBeLessThan(75);
    expect(scored({ cloned: share })?.verdict).toBe('cloned');
    expect(scored({ cloned: share + 1 })?.verdict).toBe('review');
    expect(scored({ review: share })?.verdict).toBe('review');
    expect(scored({ review: share + 1 })?.verdict).toBe('individual');
    expect(scored({ cloned: 0 })?.verdict).toBe('cloned');
  });

  test('of zero do not make a clone if nothing is found', () => {
    const apart = [note('a', whole), note('b', `${fence} ${choir}`)];
    const report = scoreNoteIndividuality(apart, { thresholds: { cloned: 0, minimumWords: 0 } });
    expect(report.notes.map(({ verdict }) => verdict)).not.toContain('cloned');
  });
});

describe('the notes that a clone copies', () => {
  test('are those that each contain enough of it', () => {
    const notes = [
      note('a', whole),
      note('b', `${whole} ${fence}`),
      note('c', `${kitchen} ${choir} ${fence}`),
      note('d', whole),
    ];
    const report = scoreNoteIndividuality(notes);
    expect(report.notes[3]?.nameSwap.wouldAlsoBeTrueOf).toEqual(['a', 'b']);
    expect(report.clusters).toEqual([['a', 'b', 'd']]);
  });

  test('are those that together contain enough of it, without small parts', () => {
    const notes = [
      note('a', `${kitchen} ${bottles} ${fence}`),
      note('b', `${landlord} ${sofa} ${choir}`),
      note('c', 'Sat and said nothing at all in the corner by the window today.'),
      note('d', whole),
    ];
    const report = scoreNoteIndividuality(notes);
    expect(report.notes[3]).toMatchObject({
      verdict: 'cloned',
      nameSwap: { passes: false, wouldAlsoBeTrueOf: ['b', 'a'] },
    });
    expect(report.clusters).toEqual([]);
  });

  test('are never the patient’s own earlier ones', () => {
    const history = [note('old', whole, { patientId: 'patient-d', sessionId: 'r' })];
    const report = scoreNoteIndividuality([note('a', whole), note('d', whole)], { history });
    expect(report.notes[1]?.nameSwap.wouldAlsoBeTrueOf).toEqual(['a']);
    expect(report.notes[1]?.shares.map(({ noteId }) => noteId)).toEqual(['old', 'a']);
    expect(report.clusters).toEqual([['old', 'a', 'd']]);
  });

  test('are everyone else in the room if the note is generic', () => {
    const generic =
      'Client attended group today and participated well. Client was engaged and shared with others in the group and was supportive.';
    const report = scoreNoteIndividuality(
      [
        note('a', generic),
        note('b', whole),
        note('c', `${fence} ${choir} ${sofa}`),
        note('d', `${landlord} ${choir}`, { sessionId: 't' }),
        note('e', `${fence} ${bottles}`, { patientId: 'patient-a' }),
      ],
      { history: [note('old', kitchen)] },
    );
    expect(report.notes[0]).toMatchObject({
      verdict: 'review',
      nameSwap: { passes: false, wouldAlsoBeTrueOf: ['b', 'c'] },
    });
  });
});

/** Made-up facts, each one word. */
const facts = (from: number, count: number): string =>
  madeUpWords(from, count)
    .map((word) => `${word}ral`)
    .join(' ');
/** Words that say nothing about anyone. */
const padding = (count: number): string =>
  Array.from({ length: count }, (_, at) => ['and', 'then', 'there', 'with', 'them'][at % 5]).join(
    ' ',
  );

describe('the specificity of a note', () => {
  const specificity = (text: string, frame?: string): number => {
    const pool = new NotePool(new NoteReader(new Set()));
    const read = note('a', text, frame === undefined ? {} : { frame });
    return specificityOf(pool.add(read, false), pool.lexis);
  };

  test.each([
    ['', 0],
    [`${facts(1, 9)} ${padding(91)}.`, 1],
    [`${facts(1, 8)} ${padding(92)}.`, 8 / 9],
    [`${facts(1, 9)} ${facts(1, 9)} ${padding(82)}.`, 1],
    [`${facts(1, 9)} ${padding(41)}.`, 2],
    [`${facts(1, 18)} ${padding(182)}.`, 1800 / (150 * 9)],
    [`${facts(1, 8)} 7 and 12 ${padding(89)}.`, 1],
    [`${facts(1, 8)} 7 and 12 and 15 ${padding(87)}.`, 1],
    [`${facts(1, 8)} 7 ${padding(91)}.`, 8.5 / 9],
  ])('depends on its facts and its length: row %#', (text, expected) => {
    expect(specificity(text)).toBeCloseTo(expected, 10);
  });

  test('does not include the frame', () => {
    const frame = `${facts(20, 9)}.`;
    expect(specificity(`${frame} ${facts(1, 9)} ${padding(91)}.`, frame)).toBeCloseTo(1, 10);
    expect(specificity(`${facts(1, 9)} ${padding(91)}. ${frame}`, frame)).toBeCloseTo(1, 10);
  });

  test('makes it generic below 1', () => {
    const verdict = (count: number) =>
      scoreNoteIndividuality([note('a', `${facts(1, count)} ${padding(100 - count)}.`)]).notes[0]
        ?.verdict;
    expect(verdict(9)).toBe('individual');
    expect(verdict(8)).toBe('review');
  });
});

describe('percentages at the threshold', () => {
  const part = (number: number, words: number): string => `${facts(number * 50 + 1, words)}.`;
  const scored = (texts: string[], changes: Partial<Note>[] = []) =>
    scoreNoteIndividuality(texts.map((text, at) => note(`${at}`, text, changes[at]))).notes.at(-1);

  test.each([
    [10, 'review'],
    [9, 'individual'],
  ])('of 50 words, %i that state facts are found elsewhere: %s', (words, verdict) => {
    const texts = [
      `${part(1, words)} ${part(2, 30)}`,
      `${part(1, words)} ${part(3, 25)} ${part(4, 25 - words)}`,
    ];
    expect(scored(texts)?.verdict).toBe(verdict);
  });

  test.each([
    [40, 'review'],
    [39, 'individual'],
  ])('of 50 words, %i are carried forward: %s', (words, verdict) => {
    const same = { patientId: 'p' };
    const texts = [
      `${part(1, 20)} ${part(2, words - 20)}`,
      `${part(1, 20)} ${part(2, words - 20)} ${part(3, 50 - words)}`,
    ];
    expect(scored(texts, [{ ...same, sessionId: 'r' }, same])?.verdict).toBe(verdict);
  });

  test.each([
    [15, ['0']],
    [14, ['0', '1']],
  ])('of 20 words, %i in one other note: a copy of %j', (words, sources) => {
    const [one, rest] = [part(1, words), part(2, 20 - words)];
    const texts = [`${one} ${part(3, 20)}`, `${rest} ${part(4, 20)}`, `${one} ${rest}`];
    const found = scored(texts);
    expect(found?.verdict).toBe('cloned');
    expect(found?.nameSwap.wouldAlsoBeTrueOf).toEqual(sources);
    const report = scoreNoteIndividuality(texts.map((text, at) => note(`${at}`, text)));
    expect(report.clusters).toEqual(words === 15 ? [['0', '2']] : []);
  });

  test('of 50 words, five in another note make that note one of the sources; four do not', () => {
    const [half, more, five, four] = [part(1, 20), part(2, 21), part(3, 5), part(4, 4)];
    const texts = [half, more, five, four].map((text, at) => `${text} ${part(10 + at, 20)}`);
    const found = scored([...texts, `${half} ${more} ${five} ${four}`]);
    expect(found?.verdict).toBe('cloned');
    expect(found?.nameSwap.wouldAlsoBeTrueOf).toEqual(['1', '0', '2']);
  });

  test('the first note is the source if many notes each contain a small part', () => {
    const parts = Array.from({ length: 13 }, (_, at) => part(at, 5));
    const found = scored([
      ...parts.map((text, at) => `${text} ${part(20 + at, 20)}`),
      parts.join(' '),
    ]);
    expect(found?.verdict).toBe('cloned');
    expect(found?.nameSwap.wouldAlsoBeTrueOf).toEqual(['0']);
  });

  test('sentences of the whole room do not count if they state no facts', () => {
    const said = 'Client was supportive and attentive and shared with the group.';
    const texts = Array.from({ length: 5 }, (_, at) => `${said} ${part(at, 30)}`);
    const found = scored(texts);
    expect(found?.closest?.similarity).toBe(25);
    expect(found?.verdict).toBe('individual');
  });
});

describe('a template that is mostly blanks, at the threshold', () => {
  /** Sentences of the given lengths, each of which begins with as many words of a form as the second list says. */
  const filledIn = (number: number, lengths: readonly number[], fixed: readonly number[]): string =>
    lengths
      .map((length, at) => {
        const form = madeUpWords(5000 + 10 * at, fixed[at] ?? 0);
        const own = madeUpWords(500 * number + 20 * at, length - form.length);
        return `${[...form, ...own].join(' ')}.`;
      })
      .join(' ');
  const verdictOf = (texts: readonly string[], changes: Partial<Note>[] = [], options = {}) =>
    scoreNoteIndividuality(
      texts.map((text, at) => note(`${at}`, text, changes[at])),
      options,
    ).notes.at(-1)?.verdict;
  const hundred = [13, 13, 13, 13, 12, 12, 12, 12];
  const pairOf = (last: number): string[] =>
    [1, 2].map((number) => filledIn(number, hundred, [4, 4, 4, 4, 4, 4, 4, last]));

  test.each([
    [33, 'review'],
    [32, 'individual'],
  ])('of 100 words, %i in the template of another note: %s', (words, verdict) => {
    expect(verdictOf(pairOf(words - 28))).toBe(verdict);
  });

  test('has the percentage that the caller gives', () => {
    const of = (review: number) => verdictOf(pairOf(4), [], { thresholds: { review } });
    expect(of(32)).toBe('review');
    expect(of(33)).toBe('individual');
  });

  test.each([
    [14, 'review'],
    [13, 'individual'],
  ])('of 40 words, 10 are the whole room’s and %i in a template: %s', (words, verdict) => {
    const said = 'Client was supportive and attentive and shared with the group.';
    const texts = [1, 2].map(
      (number) => `${said} ${filledIn(number, [8, 8, 7, 7], [words - 10, 4, 3, 3])}`,
    );
    const room = [3, 4].map((number) => `${said} ${filledIn(number, [30], [])}`);
    expect(verdictOf([...room, ...texts])).toBe(verdict);
  });

  test('is not looked for in the patient’s own earlier notes, or in a note that is too short', () => {
    const own = [{ patientId: 'p', sessionId: 'r' }, { patientId: 'p' }];
    expect(verdictOf(pairOf(5), own)).toBe('individual');
    const thresholds = { minimumWords: 101 };
    expect(verdictOf(pairOf(5), [], { thresholds })).toBe('too-short');
    expect(
      scoreNoteIndividuality(
        pairOf(5).map((text, at) => note(`${at}`, text)),
        { thresholds },
      ).notes[1]?.shared,
    ).toEqual([]);
  });
});

test('percentages are whole numbers from 0 to 100, and the closest note has the largest share', () => {
  fc.assert(
    fc.property(arbitraryNotes, (given) => {
      const check = new IndividualityCheck(given, {});
      for (const note of check.notes) {
        const { entry } = check.judge(note);
        const numbers = [
          entry.score,
          entry.frameShare,
          ...entry.shares.map(({ percent }) => percent),
        ];
        for (const number of numbers) {
          expect(Number.isInteger(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(100);
        }
        expect(entry.closest?.similarity).toBe(entry.shares[0]?.percent);
      }
    }),
    { seed: 4, numRuns: runs(60, 3_000) },
  );
});
