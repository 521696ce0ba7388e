import type { Finding } from '../finding/finding.js';
import type { ReadOptions } from '../finding/prepared-options.js';
import { type Choices, type ConcernedNote, Terms } from '../finding/terms.js';
import { concernedNote } from '../note/concerned-note.js';
import type { Circumstances, SessionFacts } from '../record/session-facts.js';
import type { ValidationOptions } from './validation-options.js';

const inNote = /^\/members\/(\d+)\/note(?:\/|$)/;
const inNoteOfLine = /^\/(?:options|billing)\/services\/\d+\/note(?:\/|$)/;

const notesOf = (
  { roster }: SessionFacts,
  { path, relatedPaths = [], evidence = [], patientId }: Finding,
): ConcernedNote[] => {
  const paths = [path, ...relatedPaths, ...evidence.map((span) => span.path)];
  const ofNotes = paths.flatMap((one) => {
    const note = roster[Number(inNote.exec(one)?.[1])]?.note;
    return note ? [concernedNote(note)] : [];
  });
  if (ofNotes.length > 0) return ofNotes;
  const written = roster.flatMap(({ note, ...member }) =>
    note && (patientId === undefined || member.patientId === patientId)
      ? [concernedNote(note)]
      : [],
  );
  // The note of a group line is the member's. Other findings do not get older with a note, but they may be about
  // the work of those who signed it.
  return paths.some((one) => inNoteOfLine.test(one))
    ? written
    : written.map(({ signers }) => ({ times: [], signers }));
};

/**
 * The settings and decisions of a call about a session. A finding is about the notes that its paths lead to, or else
 * about the work of those who signed the patient's note, or any note of the session.
 */
export const sessionTerms = (facts: SessionFacts, choices: Choices): Terms =>
  new Terms(choices, (finding) => notesOf(facts, finding));

/** What the facts of a session depend on in the options. */
export const circumstancesOf = ({
  basis: { payers },
  own: { renderingProviderId: chosenProviderId },
}: ReadOptions<ValidationOptions>): Circumstances => ({ payers, chosenProviderId });

/** The places of a session: the session itself, the day of each of its patients, and their payers. */
export const placesOf = ({ recorded, serviceDate, roster }: SessionFacts): string[][] => [
  [recorded.sessionId],
  ...roster.map(({ patientId }) => [patientId, serviceDate]),
  ...roster.flatMap(({ member: { payerId } }) => (payerId === undefined ? [] : [[payerId]])),
];
