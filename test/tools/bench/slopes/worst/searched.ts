import {
  findClonedNotes,
  fingerprintNote,
  prepareNotes,
  scoreNote,
  scoreNoteIndividuality,
  validateGroupSession,
} from '../../../../../src/index.js';
import { smallProcessGroup } from '../../../../../src/rule-book/example-records/small-process-group.js';
import type { MadeNote, Recipe } from './made-text.js';
import type { Searched } from './search.js';

/** The notes to score, and those that are only compared with them. */
const withHistory = (notes: readonly MadeNote[], { history }: Recipe) => {
  const at = history === 'half' ? notes.length >> 1 : 0;
  return { judged: notes.slice(at), history: notes.slice(0, at) };
};

/** A session with one member per note. */
const sessionOf = (notes: readonly MadeNote[]) => {
  const [member] = smallProcessGroup.members;
  if (!member) throw new RangeError('The example has members.');
  return {
    ...smallProcessGroup,
    members: notes.map(({ noteId, text, name }, at) => ({
      ...member,
      patientId: `p${at}`,
      name: name ?? { given: `Given${at}`, family: `Family${at}` },
      note: { ...member.note, noteId, text },
    })),
  };
};

const letters = 40_000;

/** The functions that read notes. */
export const searchedFunctions: readonly Searched[] = [
  {
    name: 'scoreNoteIndividuality',
    mostNotes: 1_000,
    letters,
    call: (notes, recipe) => {
      const { judged, history } = withHistory(notes, recipe);
      return scoreNoteIndividuality(judged, { history });
    },
  },
  {
    name: 'findClonedNotes',
    mostNotes: 20_000,
    letters: 4 * letters,
    call: (notes, recipe) => {
      const { judged, history } = withHistory(notes, recipe);
      return findClonedNotes(judged, { history });
    },
  },
  {
    name: 'fingerprintNote',
    mostNotes: 2_000,
    letters: 4 * letters,
    call: (notes) => notes.map(fingerprintNote),
  },
  {
    name: 'prepareNotes, scoreNote',
    mostNotes: 999,
    letters,
    call: (notes) => {
      const prepared = prepareNotes(notes.slice(1));
      return notes.slice(0, 3).map((note) => scoreNote(note, prepared));
    },
  },
  {
    name: 'validateGroupSession',
    mostNotes: 500,
    letters,
    call: (notes) => validateGroupSession(sessionOf(notes)),
  },
];
