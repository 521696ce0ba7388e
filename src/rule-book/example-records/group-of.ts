import type { GroupMember } from '../../record/group-member.js';
import type { GroupSession } from '../../record/group-session.js';
import { smallProcessGroup } from './small-process-group.js';

const [first] = smallProcessGroup.members;

/** A member who attended the small process group, identified by a number. */
export const attendee = (number: number): GroupMember => ({
  ...first,
  attendance: 'attended',
  patientId: `patient-${number}`,
  ...(first?.note ? { note: { ...first.note, noteId: `note-${number}` } } : {}),
});

/** The small process group with this many members, all of whom attended. */
export const groupOf = (size: number): GroupSession => ({
  ...smallProcessGroup,
  members: Array.from({ length: size }, (_, index) => attendee(index + 1)),
});
