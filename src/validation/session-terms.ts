import type { Finding } from '../finding/finding.js';
import { type Choices, Terms } from '../finding/terms.js';
import { concernedNote } from '../note/concerned-note.js';
import type { SessionFacts } from '../record/session-facts.js';

const inNote = /^\/members\/(\d+)\/note(?:\/|$)/;

/** The settings and decisions of a call about a session. A finding is about the notes that its paths lead to. */
export const sessionTerms = ({ roster }: SessionFacts, choices: Choices): Terms =>
  new Terms(choices, ({ path, relatedPaths = [], evidence = [] }: Finding) =>
    [path, ...relatedPaths, ...evidence.map((span) => span.path)].flatMap((one) => {
      const note = roster[Number(inNote.exec(one)?.[1])]?.note;
      return note ? [concernedNote(note)] : [];
    }),
  );

/** The places of a session: the session itself, the day of each of its patients, and their payers. */
export const placesOf = ({ recorded, serviceDate, roster }: SessionFacts): string[][] => [
  [recorded.sessionId],
  ...roster.map(({ patientId }) => [patientId, serviceDate]),
  ...roster.flatMap(({ member: { payerId } }) => (payerId === undefined ? [] : [[payerId]])),
];
