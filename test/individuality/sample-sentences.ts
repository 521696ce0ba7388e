import type { Note } from '../../src/individuality/note.js';

const sentences = [
  'Walked out of the kitchen before the argument with Otis could begin again.',
  'Counted the bottles in the garage twice and poured the last one away.',
  'Read the letter of the landlord aloud and asked for help with the answer.',
  'Slept on the sofa of a neighbor because the heating had failed again.',
];
export const [kitchen = '', bottles = '', landlord = '', sofa = ''] = sentences;
const others = [
  'Painted the fence of a cousin and was paid with a broken lawnmower.',
  'Sang in the choir on Easter and forgot the second verse entirely.',
];
export const [fence = '', choir = ''] = others;

/** A note of the session `s`, of a patient of its own, with changes. */
export const note = (noteId: string, text: string, changes: Partial<Note> = {}): Note => ({
  noteId,
  patientId: `patient-${noteId}`,
  sessionId: 's',
  text,
  ...changes,
});

/** The first four sentences, as one note. */
export const whole = sentences.join(' ');
