import type { SessionReport } from '../../validation/session-report.js';
import { counted } from './labels.js';

/** How long the session was: `75 minutes`. */
export const durationText = ({ minutes }: SessionReport): string =>
  minutes === null ? 'Not known' : counted(minutes, 'minute');

/** How many attended: `6 of 8 on the roster`, and for how many that is not recorded. */
export const attendedText = ({ attended, members }: SessionReport): string => {
  const unknown = members.filter((member) => member.attended === null).length;
  return `${attended} of ${members.length} on the roster${unknown > 0 ? `; not recorded for ${unknown}` : ''}`;
};

/** What a session without a group code was. */
export const noGroupWord = ({ service }: SessionReport): string =>
  service.kind === 'undecided'
    ? 'undecided: the attendance of some patients is not recorded'
    : 'not group psychotherapy';
