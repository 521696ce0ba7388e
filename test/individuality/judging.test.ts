import { describe, expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { compareFingerprints, fingerprintNote } from '../../src/individuality/fingerprint.js';
import type { Note } from '../../src/individuality/note.js';
import { prepareNotes, scoreNote } from '../../src/individuality/prepare-notes.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { thresholdsOf } from '../../src/individuality/thresholds.js';
import { InputError } from '../../src/input/input-error.js';

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
    note('a', whole),
    note('b', `${fence} ${choir} ${sofa}`),
    note('c', `${kitchen} ${choir} ${landlord}`),
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

test('more than a thousand notes are too many for one call, and so told', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, place) => note(`n${place}`, 'x'));
  expect(() => scoreNoteIndividuality(many(1001))).toThrow('(input): too-many');
  expect(scoreNoteIndividuality(many(1000)).notes).toHaveLength(1000);
  expect(() => findClonedNotes([note('a', 'x')], { history: [note('a', 'y')] })).toThrow(
    '/options/history/0/noteId: conflict',
  );
});
