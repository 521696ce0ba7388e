import { describe, expect, test } from 'vitest';
import { NotePool } from '../../src/individuality/comparing/note-pool.js';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { compareFingerprints, fingerprintNote } from '../../src/individuality/fingerprint.js';
import { thresholdsOf } from '../../src/individuality/individuality-options.js';
import { specificityOf } from '../../src/individuality/judge-note.js';
import type { Note } from '../../src/individuality/note.js';
import { prepareNotes, scoreNote } from '../../src/individuality/prepare-notes.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { InputError } from '../../src/input/input-error.js';
import { madeUpWords } from './made-up-words.js';

const sentences = [
  'Walked out of the kitchen before the argument with Otis could begin again.',
  'Counted the bottles in the garage twice and poured the last one away.',
  'Read the letter of the landlord aloud and asked for help with the answer.',
  'Slept on the sofa of a neighbour because the heating had failed again.',
];
const [kitchen = '', bottles = '', landlord = '', sofa = ''] = sentences;
const others = [
  'Painted the fence of a cousin and was paid with a broken lawnmower.',
  'Sang in the choir on Easter and forgot the second verse entirely.',
];
const [fence = '', choir = ''] = others;

const note = (noteId: string, text: string, changes: Partial<Note> = {}): Note => ({
  noteId,
  patientId: `patient-${noteId}`,
  sessionId: 's',
  text,
  ...changes,
});

const whole = sentences.join(' ');

describe('thresholds', () => {
  test('are this library’s own, or follow from the caller’s', () => {
    expect(thresholdsOf({})).toEqual({
      cloned: 75,
      review: 30,
      reviewOfSentences: 20,
      roomSentences: 25,
      carriedForward: 80,
      minimumWords: 20,
    });
    expect(thresholdsOf({ thresholds: { review: 0 } })).toMatchObject({
      review: 0,
      reviewOfSentences: 0,
      roomSentences: 0,
    });
    expect(thresholdsOf({ thresholds: { cloned: 0, minimumWords: 0 } })).toMatchObject({
      cloned: 0,
      minimumWords: 0,
    });
  });

  const half = [note('a', whole), note('b', `${kitchen} ${bottles} ${fence} ${choir}`)];
  const scored = (thresholds: object) => scoreNoteIndividuality(half, { thresholds }).notes[1];
  const share = scored({})?.closest?.similarity ?? 0;

  test('bound a clone and a review from their percent on', () => {
    expect(share).toBeGreaterThan(30);
    expect(share).toBeLessThan(75);
    expect(scored({ cloned: share })?.verdict).toBe('cloned');
    expect(scored({ cloned: share + 1 })?.verdict).toBe('review');
    expect(scored({ review: share })?.verdict).toBe('review');
    expect(scored({ review: share + 1 })?.verdict).toBe('individual');
    expect(scored({ cloned: 0 })?.verdict).toBe('cloned');
  });

  test('of nothing found make no clone', () => {
    const apart = [note('a', whole), note('b', `${fence} ${choir}`)];
    const report = scoreNoteIndividuality(apart, { thresholds: { cloned: 0, minimumWords: 0 } });
    expect(report.notes.map(({ verdict }) => verdict)).not.toContain('cloned');
  });

  test('bound pairs and clusters among many notes', () => {
    const found = (thresholds: object) => findClonedNotes(half, { thresholds });
    const similarity = found({ review: 1 }).pairs[0]?.similarity ?? 0;
    expect(similarity).toBeGreaterThan(1);
    expect(found({ review: similarity }).pairs).toHaveLength(1);
    expect(found({ review: similarity + 1 }).pairs).toEqual([]);
    expect(found({ review: similarity + 1, cloned: similarity })).toEqual({
      pairs: [],
      clusters: [['a', 'b']],
    });
    expect(found({ cloned: similarity + 1, review: 1 }).clusters).toEqual([]);
  });
});

describe('the notes of which a note is a copy', () => {
  test('are those that alone hold enough of it', () => {
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

  test('are those that together hold enough of it, but for small parts', () => {
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

  test('are all others of the room where the note says nothing about anyone', () => {
    const said =
      'Client attended group today and participated well. Client was engaged and shared with others in the group and was supportive.';
    const report = scoreNoteIndividuality(
      [
        note('a', said),
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

describe('what is no fingerprint', () => {
  const print = fingerprintNote(note('a', whole));
  const other = fingerprintNote(note('b', whole));
  const faults = (a: unknown, ...[b = other]: unknown[]): string[] => {
    try {
      Reflect.apply(compareFingerprints, undefined, [a, b]);
    } catch (error) {
      if (error instanceof InputError)
        return error.issues.map(({ path, code }) => `${path} ${code}`);
      throw error;
    }
    return [];
  };

  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [' missing']],
    ['null', null, [' type']],
    ['a text', 'print', [' type']],
    ['no id', { ...print, noteId: 5 }, ['/noteId type']],
    ['no patient', { ...print, patientId: 5 }, ['/patientId type']],
    ['no sketch', { ...print, sketch: 5 }, ['/sketch type']],
    ['keys that are no list', { ...print, keys: 'k' }, ['/keys type']],
    [
      'a key that is no text',
      { ...print, keys: [...print.keys, 5] },
      [`/keys/${print.keys.length} type`],
    ],
    ['words that are no list', { ...print, words: 5 }, ['/words type']],
    ['fewer words than none', { ...print, words: [3, -1] }, ['/words/1 range']],
    ['half a word', { ...print, words: [0.5, 3] }, ['/words/0 range']],
    ['words in letters', { ...print, words: ['3'] }, ['/words/0 type']],
    ['one key more', { ...print, more: 1 }, ['/more unknown-key']],
    ['one key less', { ...print, words: undefined }, ['/words missing']],
  ])('%s is refused', (_, wrong, told) => {
    expect(faults(wrong)).toEqual(told);
    if (wrong === undefined) return;
    expect(faults(print, wrong)).toEqual(told.map((one) => `/other${one}`));
  });

  test('is refused where it throws as it is read', () => {
    const throwing = {
      ...print,
      get words(): number[] {
        throw new Error('secret');
      },
    };
    expect(faults(throwing)).toEqual([' type']);
    expect(faults(print, throwing)).toEqual(['/other type']);
  });

  test('is one as long as its counts are none or more', () => {
    expect(faults({ ...print, words: print.words.map(() => 0) })).toEqual([]);
    expect(
      compareFingerprints({ ...print, keys: [], words: [], sketch: '' }, other).similarity,
    ).toBe(0);
  });
});

describe('a note that is scored by itself', () => {
  const given = [
    note('a', whole, { name: { given: 'Garage', family: 'Bexley' } }),
    note('b', `${fence} ${choir} ${sofa}`),
    note(
      'c',
      `${kitchen} ${choir} ${landlord} Quimby drove the tractor of a neighbour into the pond.`,
      { name: { given: 'Quimby', family: 'Ostrander' } },
    ),
  ];

  test.each<[string, Partial<Note>]>([
    ['as it was', {}],
    ['with other words', { text: `${whole} ${fence}` }],
    ['of another patient', { patientId: 'patient-b' }],
    ['with a name that stands in another note', { name: { given: 'Otis', family: 'Easter' } }],
    [
      'with a name that stands in no other',
      {
        name: { given: 'Zuzanna', family: 'Wyrzyk' },
        text: `${whole} Zuzanna left early with Wyrzyk.`,
      },
    ],
    ['under a new id', { noteId: 'new' }],
    [
      'with a new name where another note has a name',
      {
        name: { given: 'Zuzanna', family: 'Wyrzyk' },
        text: `${whole} Zuzanna drove the tractor of a neighbour into the pond.`,
      },
    ],
    [
      'new, with a new name where another note has a name',
      {
        noteId: 'new',
        name: { given: 'Zuzanna', family: 'Wyrzyk' },
        text: `${whole} Zuzanna drove the tractor of a neighbour into the pond.`,
      },
    ],
    [
      'new, with a name that is a word of another note',
      {
        noteId: 'new',
        name: { given: 'Lawnmower', family: 'Wyrzyk' },
        text: `${fence} ${choir}`,
      },
    ],
    [
      'of another patient of the same name',
      {
        patientId: 'patient-z',
        name: { given: 'Garage', family: 'Bexley' },
        text: `${whole} Told Quimby that Garage Bexley left.`,
      },
    ],
    [
      'under another name, when the old one is a word of its text and of others',
      {
        name: { given: 'Zuzanna', family: 'Wyrzyk' },
        text: `${kitchen.replace('kitchen', 'garage')} ${choir}`,
      },
    ],
    ['in another room', { sessionId: 't', text: `${whole} Told Quimby so.` }],
  ])('is what it is among the others: %s', (_, changes) => {
    const one = note('a', whole, changes);
    const all = one.noteId === 'a' ? [one, ...given.slice(1)] : [...given, one];
    const among = scoreNoteIndividuality(all).notes.find(({ noteId }) => noteId === one.noteId);
    const prepared = prepareNotes(given);
    expect(scoreNote(one, prepared)).toEqual(among);
    expect(scoreNote(one, prepared)).toEqual(among);
  });

  test('is compared with prepared notes, and with nothing that looks like them', () => {
    const asked = (prepared: unknown) => () =>
      Reflect.apply(scoreNote, undefined, [given[0], prepared]);
    for (const wrong of [null, undefined, 'x', {}, [], Object.create(prepareNotes(given))])
      expect(asked(wrong)).toThrow('/options: type');
  });
});

/** So many made-up facts, each a word. */
const facts = (from: number, count: number): string =>
  madeUpWords(from, count)
    .map((word) => `${word}ral`)
    .join(' ');
/** So many words that say nothing about anyone. */
const padding = (count: number): string =>
  Array.from({ length: count }, (_, at) => ['and', 'then', 'there', 'with', 'them'][at % 5]).join(
    ' ',
  );

describe('how specific a note is', () => {
  const specificity = (text: string, frame?: string): number => {
    const pool = new NotePool(new Set());
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
  ])('is what it says for its length: row %#', (text, expected) => {
    expect(specificity(text)).toBeCloseTo(expected, 10);
  });

  test('does not come from the frame', () => {
    const frame = `${facts(20, 9)}.`;
    expect(specificity(`${frame} ${facts(1, 9)} ${padding(91)}.`, frame)).toBeCloseTo(1, 10);
    expect(specificity(`${facts(1, 9)} ${padding(91)}. ${frame}`, frame)).toBeCloseTo(1, 10);
  });

  test('makes it generic under one', () => {
    const verdict = (count: number) =>
      scoreNoteIndividuality([note('a', `${facts(1, count)} ${padding(100 - count)}.`)]).notes[0]
        ?.verdict;
    expect(verdict(9)).toBe('individual');
    expect(verdict(8)).toBe('review');
  });
});

describe('percents that are reached just so', () => {
  const part = (number: number, words: number): string => `${facts(number * 50 + 1, words)}.`;
  const scored = (texts: string[], changes: Partial<Note>[] = []) =>
    scoreNoteIndividuality(texts.map((text, at) => note(`${at}`, text, changes[at]))).notes.at(-1);

  test.each([
    [10, 'review'],
    [9, 'individual'],
  ])('of fifty words %i that tell facts and stand elsewhere: %s', (words, verdict) => {
    const texts = [
      `${part(1, words)} ${part(2, 30)}`,
      `${part(1, words)} ${part(3, 25)} ${part(4, 25 - words)}`,
    ];
    expect(scored(texts)?.verdict).toBe(verdict);
  });

  test.each([
    [40, 'review'],
    [39, 'individual'],
  ])('of fifty words %i carried forward: %s', (words, verdict) => {
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
  ])('of twenty words %i in one other note make it a copy of that one', (words, sources) => {
    const [one, rest] = [part(1, words), part(2, 20 - words)];
    const texts = [`${one} ${part(3, 20)}`, `${rest} ${part(4, 20)}`, `${one} ${rest}`];
    const found = scored(texts);
    expect(found?.verdict).toBe('cloned');
    expect(found?.nameSwap.wouldAlsoBeTrueOf).toEqual(sources);
    const report = scoreNoteIndividuality(texts.map((text, at) => note(`${at}`, text)));
    expect(report.clusters).toEqual(words === 15 ? [['0', '2']] : []);
  });

  test('of fifty words five in another note make that one a part of it; four do not', () => {
    const [half, more, five, four] = [part(1, 20), part(2, 21), part(3, 5), part(4, 4)];
    const texts = [half, more, five, four].map((text, at) => `${text} ${part(10 + at, 20)}`);
    const found = scored([...texts, `${half} ${more} ${five} ${four}`]);
    expect(found?.verdict).toBe('cloned');
    expect(found?.nameSwap.wouldAlsoBeTrueOf).toEqual(['1', '0', '2']);
  });

  test('where it is put together from many small parts, the first is told', () => {
    const parts = Array.from({ length: 13 }, (_, at) => part(at, 5));
    const found = scored([
      ...parts.map((text, at) => `${text} ${part(20 + at, 20)}`),
      parts.join(' '),
    ]);
    expect(found?.verdict).toBe('cloned');
    expect(found?.nameSwap.wouldAlsoBeTrueOf).toEqual(['0']);
  });

  test('what the whole room says does not count, as long as it tells no facts', () => {
    const said = 'Client was supportive and attentive and shared with the group.';
    const texts = Array.from({ length: 5 }, (_, at) => `${said} ${part(at, 30)}`);
    const found = scored(texts);
    expect(found?.closest?.similarity).toBe(25);
    expect(found?.verdict).toBe('individual');
  });
});

test('options that are malformed are told by their path', () => {
  const told = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error instanceof InputError ? error.issues.map(({ path }) => path) : error;
    }
  };
  for (const call of [findClonedNotes, scoreNoteIndividuality, prepareNotes]) {
    expect(told(() => Reflect.apply(call, undefined, [[], { history: 5 }]))).toEqual([
      '/options/history',
    ]);
    expect(told(() => Reflect.apply(call, undefined, [[], 5]))).toEqual(['/options']);
  }
});

test('more than a thousand notes are too many for one call, and so told', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, place) => note(`n${place}`, 'x'));
  expect(() => scoreNoteIndividuality(many(1001))).toThrow('(input): too-many');
  expect(scoreNoteIndividuality(many(1000)).notes).toHaveLength(1000);
  expect(() => findClonedNotes([note('a', 'x')], { history: [note('a', 'y')] })).toThrow(
    '/options/history/0/noteId: conflict',
  );
});
