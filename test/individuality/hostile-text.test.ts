import { describe, expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { hostileTexts } from '../bench/notes/hostile.js';

const verdicts = (text: string): string[] =>
  scoreNoteIndividuality([
    { noteId: 'a', patientId: 'p', text },
    { noteId: 'b', patientId: 'q', text },
  ]).notes.map(({ verdict }) => verdict);

describe('hostile text', () => {
  test.each(hostileTexts)('$name has a sensible verdict', ({ make, verdict }) => {
    expect(verdicts(make(100_000))).toEqual([verdict, verdict]);
  });

  test.each(hostileTexts)('$name takes no more than its length', ({ make }) => {
    const spent = (length: number): number => {
      const text = make(length);
      const start = process.cpuUsage();
      verdicts(text);
      const { user } = process.cpuUsage(start);
      return user;
    };
    spent(25_000);
    const small = Math.max(10_000, Math.min(spent(25_000), spent(25_000)));
    // Ten times the length may take twenty times as long on a busy machine; the square would be a hundred.
    expect(spent(250_000)).toBeLessThan(small * 40);
  });

  test('many identical notes are one cluster', () => {
    const text =
      'She told the group about the boat and the bank. The letter from the county came on Monday, and her uncle would not open it.';
    const notes = Array.from({ length: 20_000 }, (_, at) => ({
      noteId: `n${at}`,
      patientId: `p${at}`,
      text,
    }));
    const { pairs, clusters } = findClonedNotes(notes);
    expect(pairs).toHaveLength(19_999);
    expect(clusters.map(({ length }) => length)).toEqual([20_000]);
  });
});
