import { describe, expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { hostileTexts } from '../tools/bench/notes/hostile.js';

const verdicts = (text: string): string[] =>
  scoreNoteIndividuality([
    { noteId: 'a', patientId: 'p', text },
    { noteId: 'b', patientId: 'q', text },
  ]).notes.map(({ verdict }) => verdict);

describe('hostile text', () => {
  test.each(hostileTexts)('$name has a sensible verdict', ({ make, verdict }) => {
    expect(verdicts(make(100_000))).toEqual([verdict, verdict]);
  });

  test.each(hostileTexts)(
    '$name has the same verdict at ten times the length',
    ({ make, verdict }) => {
      expect(verdicts(make(1_000_000))).toEqual([verdict, verdict]);
    },
  );

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
