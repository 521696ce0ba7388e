import { describe, expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';

const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length));

const verdicts = (text: string): string[] =>
  scoreNoteIndividuality([
    { noteId: 'a', patientId: 'p', text },
    { noteId: 'b', patientId: 'q', text },
  ]).notes.map(({ verdict }) => verdict);

const letters = (length: number): string => {
  let state = 7;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    text += `${String.fromCharCode(97 + ((state >> 16) % 26))}. `;
  }
  return text;
};

/** Kinds of text, and what two equal notes of it are. */
const texts: readonly (readonly [string, (length: number) => string, string])[] = [
  ['one word', (length) => repeated('a', length), 'cloned'],
  ['one sentence', (length) => repeated('the boat and the bank and ', length), 'cloned'],
  [
    'one sentence many times',
    (length) => repeated('She told of the boat and the bank. ', length),
    'cloned',
  ],
  ['sentences of one letter', (length) => repeated('a. ', length), 'review'],
  ['sentences of any letter', letters, 'review'],
  ['pictures', (length) => repeated('😀🎉 ', length), 'too-short'],
  ['right to left', (length) => repeated('שלום עולם. مرحبا بالعالم. ', length), 'cloned'],
  ['without spaces', (length) => repeated('她在小组里谈到了她的母亲。', length), 'cloned'],
  ['marks on one letter', (length) => `a${repeated('\u0301\u0316', length)}`, 'too-short'],
  ['null characters', (length) => repeated('\u0000', length), 'too-short'],
  ['halves of pairs', (length) => repeated('\ud800', length), 'too-short'],
  ['line ends', (length) => repeated('\r\n', length), 'too-short'],
  ['full stops', (length) => repeated('.', length), 'too-short'],
  ['digits', (length) => repeated('7:', length), 'review'],
];

describe('hostile text', () => {
  test.each(texts)('%s has a sensible verdict', (_, make, verdict) => {
    expect(verdicts(make(100_000))).toEqual([verdict, verdict]);
  });

  test.each(texts)('%s takes no more than its length', (_, make) => {
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
