import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFingerprints, fingerprintNote } from '../../src/individuality/fingerprint.js';
import { InputError } from '../../src/input/input-error.js';
import { disguised } from '../../src/rule-book/example-records/disguised-notes.js';
import {
  dolores,
  doloresSaid,
  hamid,
  recoveryEvening,
  walter,
  walterSaid,
} from '../../src/rule-book/example-records/recovery-evening.js';
import { ProseMaker } from '../tools/bench/notes/prose.js';
import { notes } from './arbitrary-notes.js';

const swapped = { ...walter, text: disguised(doloresSaid.join(' ')) };
const likeness = (a = dolores, b = swapped): number =>
  compareFingerprints(fingerprintNote(a), fingerprintNote(b)).similarity;

describe('fingerprints', () => {
  test('of a copy with another name are alike, and share every key', () => {
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

  test('of a part say how much of the first stands in the second', () => {
    const part = {
      ...walter,
      text: [...doloresSaid.slice(0, 2), ...walterSaid.slice(2)].join(' '),
    };
    expect(likeness(part, dolores)).toBeGreaterThan(30);
    expect(likeness(part, dolores)).toBeLessThan(60);
  });

  test('see through a replaced word', () => {
    const text = swapped.text.replace('told', 'informed').replace('ordinary', 'everyday');
    expect(likeness({ ...walter, text }, dolores)).toBeGreaterThanOrEqual(75);
  });

  test('of long notes are compared as those of short ones', () => {
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

  test('count words in numbers that can be added', () => {
    const print = fingerprintNote(dolores);
    const huge = { ...print, words: print.words.map(() => Number.MAX_VALUE) };
    expect(() => compareFingerprints(huge, print)).toThrow(InputError);
  });

  test('leave the frame out', () => {
    const framed = { ...dolores, text: `${dolores.frame} ${dolores.text}` };
    expect(fingerprintNote(framed).keys).toEqual(fingerprintNote(dolores).keys);
  });

  test('are plain JSON and hold no readable word', () => {
    fc.assert(
      fc.property(notes, ([note]) => {
        if (!note) return;
        const print = fingerprintNote(note);
        expect(JSON.parse(JSON.stringify(print))).toEqual(print);
        expect(compareFingerprints(print, print).similarity).toBe(print.keys.length > 0 ? 100 : 0);
      }),
      { seed: 90853, numRuns: 500 },
    );
    const written = JSON.stringify(
      fingerprintNote({ ...dolores, noteId: '1', patientId: '2' }),
    ).toLowerCase();
    for (const word of dolores.text.toLowerCase().match(/[a-z]{5,}/g) ?? [])
      expect(written).not.toContain(word);
  });

  test('are one only where the keys of whole notes agree', () => {
    const print = fingerprintNote(dolores);
    const withoutWhole = { ...print, keys: print.keys.slice(0, 1) };
    const other = { ...withoutWhole, sketch: '' };
    expect(compareFingerprints(withoutWhole, other).similarity).toBe(0);
    expect(compareFingerprints(print, { ...print, sketch: '' }).similarity).toBe(100);
  });

  test('are refused where they are none', () => {
    // @ts-expect-error A note is not a fingerprint.
    expect(() => compareFingerprints(dolores, hamid)).toThrow(InputError);
    // @ts-expect-error A note needs its text.
    expect(() => fingerprintNote({ noteId: 'n', patientId: 'p' })).toThrow(InputError);
  });
});
