import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFingerprints, fingerprintNote } from '../../src/individuality/fingerprint.js';
import { InputError } from '../../src/input/input-error.js';
import {
  disguised,
  dolores,
  doloresSaid,
  hamid,
  recoveryEvening,
  walter,
  walterSaid,
} from '../../src/rule-book/example-records/recovery-evening.js';
import { ProseMaker } from '../tools/bench/notes/prose.js';
import { runs } from '../whole/long-runs.js';
import { notes } from './arbitrary-notes.js';
import { foreign, lines, sessions } from './measured-notes.js';
import { note, whole } from './sample-sentences.js';

const swapped = { ...walter, text: disguised(doloresSaid.join(' ')) };
const likeness = (a = dolores, b = swapped): number =>
  compareFingerprints(fingerprintNote(a), fingerprintNote(b)).similarity;

describe('fingerprints', () => {
  test('of a copy with another name are the same, and share every key', () => {
    expect(compareFingerprints(fingerprintNote(dolores), fingerprintNote(swapped))).toEqual({
      a: 'note-dolores',
      b: 'note-walter',
      similarity: 100,
    });
    expect(fingerprintNote(dolores).keys).toEqual(fingerprintNote(swapped).keys);
  });

  test('of different people share nothing', () => {
    for (const one of recoveryEvening)
      for (const other of recoveryEvening)
        expect(likeness(one, other)).toBe(one === other ? 100 : 0);
  });

  test('of a partial copy show how much of the first note the second contains', () => {
    const part = {
      ...walter,
      text: [...doloresSaid.slice(0, 2), ...walterSaid.slice(2)].join(' '),
    };
    expect(likeness(part, dolores)).toBeGreaterThan(30);
    expect(likeness(part, dolores)).toBeLessThan(60);
  });

  test('recognize a sentence with a replaced word', () => {
    const text = swapped.text.replace('told', 'informed').replace('ordinary', 'everyday');
    expect(likeness({ ...walter, text }, dolores)).toBeGreaterThanOrEqual(75);
  });

  test('of long notes are compared like those of short ones', () => {
    const prose = new ProseMaker(3);
    const sentences = Array.from({ length: 3_000 }, () => prose.note());
    const half = sentences.map((sentence, at) => (at % 2 === 0 ? sentence : prose.note()));
    const share = likeness(
      { ...dolores, text: sentences.join(' ') },
      { ...walter, text: half.join(' ') },
    );
    expect(share).toBeGreaterThanOrEqual(48);
    expect(share).toBeLessThanOrEqual(60);
  });

  test('have word counts that can be added', () => {
    const print = fingerprintNote(dolores);
    const huge = { ...print, words: print.words.map(() => Number.MAX_VALUE) };
    expect(() => compareFingerprints(huge, print)).toThrow(InputError);
  });

  test('leave the frame out', () => {
    const framed = { ...dolores, text: `${dolores.frame} ${dolores.text}` };
    expect(fingerprintNote(framed).keys).toEqual(fingerprintNote(dolores).keys);
  });

  test('are plain JSON and contain no readable word', () => {
    fc.assert(
      fc.property(notes, ([note]) => {
        if (!note) return;
        const print = fingerprintNote(note);
        expect(JSON.parse(JSON.stringify(print))).toEqual(print);
        expect(compareFingerprints(print, print).similarity).toBe(print.keys.length > 0 ? 100 : 0);
      }),
      { seed: 90853, numRuns: runs(100, 5_000) },
    );
    const written = JSON.stringify(
      fingerprintNote({ ...dolores, noteId: '1', patientId: '2' }),
    ).toLowerCase();
    for (const word of dolores.text.toLowerCase().match(/[a-z]{5,}/g) ?? [])
      expect(written).not.toContain(word);
  });

  test('match completely only if the keys of the whole notes agree', () => {
    const print = fingerprintNote(dolores);
    const withoutWhole = { ...print, keys: print.keys.slice(0, 1) };
    const other = { ...withoutWhole, sketch: '' };
    expect(compareFingerprints(withoutWhole, other).similarity).toBe(0);
    expect(compareFingerprints(print, { ...print, sketch: '' }).similarity).toBe(100);
  });

  test('are rejected if they are not fingerprints', () => {
    // @ts-expect-error A note is not a fingerprint.
    expect(() => compareFingerprints(dolores, hamid)).toThrow(InputError);
    // @ts-expect-error A note needs its text.
    expect(() => fingerprintNote({ noteId: 'n', patientId: 'p' })).toThrow(InputError);
  });
});

describe('anything but a fingerprint', () => {
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
    ['null', null, [' missing']],
    ['a text', 'print', [' type']],
    ['no id', { ...print, noteId: 5 }, ['/noteId type']],
    ['no patient', { ...print, patientId: 5 }, ['/patientId type']],
    ['no sketch', { ...print, sketch: 5 }, ['/sketch type']],
    ['keys that are not a list', { ...print, keys: 'k' }, ['/keys type']],
    [
      'a key that is not a text',
      { ...print, keys: [...print.keys, 5] },
      [`/keys/${print.keys.length} type`],
    ],
    ['words that are not a list', { ...print, words: 5 }, ['/words type']],
    ['a negative count', { ...print, words: [3, -1] }, ['/words/1 range']],
    ['a fractional count', { ...print, words: [0.5, 3] }, ['/words/0 range']],
    ['a count as text', { ...print, words: ['3'] }, ['/words/0 type']],
    ['an unknown key', { ...print, more: 1 }, ['/* unknown-key']],
    ['a missing key', { ...print, words: undefined }, ['/words missing']],
  ])('is rejected: %s', (_, wrong, expected) => {
    expect(faults(wrong)).toEqual(expected);
    if (wrong === undefined) return;
    expect(faults(print, wrong)).toEqual(expected.map((one) => `/other${one}`));
  });

  test('is rejected if reading it throws', () => {
    const throwing = {
      ...print,
      get words(): number[] {
        throw new Error('secret');
      },
    };
    expect(faults(throwing)).toEqual([' type']);
    expect(faults(print, throwing)).toEqual(['/other type']);
  });

  test('may have word counts of zero, or no sentences', () => {
    expect(faults({ ...print, words: print.words.map(() => 0) })).toEqual([]);
    expect(
      compareFingerprints({ ...print, keys: [], words: [], sketch: '' }, other).similarity,
    ).toBe(0);
  });
});

test('fingerprints of measured notes and their comparisons stay the same', async () => {
  const some = [...(sessions[0]?.notes ?? []), ...(sessions[7]?.notes ?? []), ...foreign];
  const prints = some.map(fingerprintNote);
  const compared = prints.flatMap((one, index) =>
    prints.slice(0, index).map((other) => compareFingerprints(one, other)),
  );
  await expect(lines([...prints, ...compared])).toMatchFileSnapshot('answers/fingerprints.jsonl');
});
