import {
  compareFingerprints,
  findClonedNotes,
  fingerprintNote,
  type Note,
  prepareNotes,
  scoreNote,
  scoreNoteIndividuality,
} from '../../../../../src/index.js';
import { hostileTexts } from '../../notes/hostile.js';
import { ProseMaker } from '../../notes/prose.js';
import { doubling, type Growing } from '../slope.js';

const proseOf = (size: number): Note[] => new ProseMaker(7).notes(size);

const twoOf = (text: string): Note[] => [
  { noteId: 'a', patientId: 'p', text },
  { noteId: 'b', patientId: 'q', text },
];

const one =
  'She told the group about the boat, and her uncle would not open the letter on Monday. ';

/** Sentences of a template, filled in with words of their own. */
const filledIn = (index: number, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, at) =>
      `She told the group a${index}b${at} c${index}d${at} and felt better about e${at}f${index} now.`,
  ).join(' ');

const namesOf = (size: number) =>
  Array.from({ length: size }, (_, index) => ({
    given: `Given${index}`,
    family: `Family-${index} van der Berg`,
  }));

const longText = (size: number): string => {
  const prose = new ProseMaker(9);
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 1) parts.push(prose.note());
  return parts.join(' ');
};

const lengths = doubling(65_536, 2_097_152);

/** Growth of comparing notes with the number of notes, names and letters. */
export const notesGrow: readonly Growing[] = [
  {
    name: 'scoreNoteIndividuality: notes that differ',
    sizes: [125, 250, 500, 1_000],
    of: (size) => {
      const notes = proseOf(size);
      return () => scoreNoteIndividuality(notes);
    },
  },
  {
    name: 'scoreNoteIndividuality: notes of one text',
    sizes: [125, 250, 500, 1_000],
    of: (size) => {
      const notes = proseOf(size).map((note) => ({ ...note, text: one.repeat(4) }));
      return () => scoreNoteIndividuality(notes);
    },
  },
  {
    name: 'scoreNoteIndividuality: notes of one template that is mostly blanks',
    sizes: [125, 250, 500, 1_000],
    of: (size) => {
      const notes = proseOf(size).map((note, index) => ({ ...note, text: filledIn(index, 6) }));
      return () => scoreNoteIndividuality(notes);
    },
  },
  {
    name: 'scoreNoteIndividuality: sentences of one template in two notes',
    sizes: doubling(64, 2_048),
    of: (size) => {
      const notes = twoOf('').map((note, index) => ({ ...note, text: filledIn(index, size) }));
      return () => scoreNoteIndividuality(notes);
    },
  },
  {
    name: 'scoreNoteIndividuality: earlier notes',
    sizes: doubling(512, 8_192),
    of: (size) => {
      const [first, ...history] = proseOf(size + 1);
      return () => scoreNoteIndividuality(first ? [first] : [], { history });
    },
  },
  {
    name: 'scoreNoteIndividuality: names',
    sizes: doubling(1_024, 65_536),
    of: (size) => {
      const names = namesOf(size);
      const notes = proseOf(4);
      return () => scoreNoteIndividuality(notes, { names });
    },
  },
  {
    name: 'scoreNoteIndividuality: notes, each of somebody with a name in every other',
    sizes: [125, 250, 500, 1_000],
    of: (size) => {
      const names = namesOf(size);
      const text = names
        .slice(0, 50)
        .map(({ given, family }) => `${given} ${family} spoke.`)
        .join(' ');
      const notes = names.map((name, index) => ({
        noteId: `${index}`,
        patientId: `${index}`,
        name,
        text: `${text} ${index}`,
      }));
      return () => scoreNoteIndividuality(notes);
    },
  },
  {
    name: 'scoreNoteIndividuality: letters of two notes of prose',
    sizes: lengths,
    of: (size) => {
      const notes = twoOf(longText(size));
      return () => scoreNoteIndividuality(notes);
    },
  },
  ...hostileTexts.map(
    ({ name, make }): Growing => ({
      name: `scoreNoteIndividuality: letters, ${name}`,
      sizes: lengths,
      of: (size) => {
        const notes = twoOf(make(size));
        return () => scoreNoteIndividuality(notes);
      },
    }),
  ),
  {
    name: 'scoreNoteIndividuality: letters of the frame',
    sizes: lengths,
    of: (size) => {
      const frame = longText(size);
      const notes = twoOf(frame).map((note) => ({ ...note, frame }));
      return () => scoreNoteIndividuality(notes);
    },
  },
  {
    name: 'prepareNotes: notes that differ',
    sizes: [125, 250, 500, 1_000],
    of: (size) => {
      const notes = proseOf(size);
      return () => prepareNotes(notes);
    },
  },
  {
    name: 'scoreNote: letters, against a hundred prepared notes',
    sizes: lengths,
    of: (size) => {
      const prepared = prepareNotes(proseOf(100));
      const note = { noteId: 'typed', patientId: 'p', text: longText(size) };
      return () => scoreNote(note, prepared);
    },
  },
  {
    name: 'findClonedNotes: notes that differ',
    sizes: doubling(1_024, 32_768),
    of: (size) => {
      const notes = proseOf(size);
      return () => findClonedNotes(notes);
    },
  },
  {
    name: 'findClonedNotes: one sentence in every note',
    sizes: doubling(1_024, 32_768),
    of: (size) => {
      const notes = proseOf(size).map((note) => ({ ...note, text: `${one}${note.text}` }));
      return () => findClonedNotes(notes);
    },
  },
  {
    name: 'findClonedNotes: one text in every note',
    sizes: doubling(1_024, 65_536),
    of: (size) => {
      const notes = proseOf(size).map((note) => ({ ...note, text: one.repeat(3) }));
      return () => findClonedNotes(notes);
    },
  },
  {
    name: 'findClonedNotes: letters of two notes',
    sizes: lengths,
    of: (size) => {
      const notes = twoOf(longText(size));
      return () => findClonedNotes(notes);
    },
  },
  {
    name: 'fingerprintNote: letters',
    sizes: lengths,
    of: (size) => {
      const note = { noteId: 'a', patientId: 'p', text: longText(size) };
      return () => fingerprintNote(note);
    },
  },
  {
    name: 'compareFingerprints: letters of two notes',
    sizes: lengths,
    of: (size) => {
      const print = fingerprintNote({ noteId: 'a', patientId: 'p', text: longText(size) });
      const other = { ...print, keys: print.keys.toReversed(), words: print.words.map(() => 7) };
      return () => compareFingerprints(print, other);
    },
  },
];
