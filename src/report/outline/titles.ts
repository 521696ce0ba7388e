import type { AnyReport } from '../read-report.js';

/** What kind of report it is, above its title. */
export const kicker = 'Group psychotherapy billing audit';

/** The title of a report: plain words, and the id of what it is about where it has one. */
export const titleOf = ({ kind, report }: AnyReport): readonly [words: string, id?: string] => {
  switch (kind) {
    case 'session':
      return ['Session', report.sessionId];
    case 'unbundling':
      return ['Services of the same day'];
    case 'individuality':
      return ['How individual the notes are'];
    case 'reconciliation':
      return ['What was billed, and who was in the room'];
  }
};
