import { composeNote } from '../../src/note/compose-note.js';
import { type Changes, change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

/** The note of a member of the small process group, after changes. */
export const composed = (changes: Changes = {}, patientId = 'patient-a') =>
  composeNote(change(smallProcessGroup, changes), patientId);

/** The line of a note with this label. */
export const lineOf = (part: string, label: string): string | undefined =>
  part.split('\n').find((line) => line.startsWith(`${label}:`));
