import type { Note } from '../../src/individuality/note.js';

/** A word that no other number has. */
const word = (number: number): string =>
  Array.from(String(number * 7919 + 10_000), (figure) => 'abcdefghij'[Number(figure)]).join('');
/** A sentence of such words. */
export const sentence = (seed: number, length = 9): string =>
  `${Array.from({ length }, (_, at) => word(seed * 31 + at)).join(' ')}.`;
/** A note of the session `s`, of a patient of its own. */
export const note = (index: number, text: string): Note => ({
  noteId: `n${index}`,
  patientId: `p${index}`,
  sessionId: 's',
  text,
});
/** Five sentences that no other note has. */
export const own = (index: number): string =>
  [0, 1, 2, 3, 4].map((at) => sentence(index * 5 + at)).join(' ');
/** Three hundred notes that share nothing. */
export const many = Array.from({ length: 300 }, (_, index) => note(index, own(index)));
