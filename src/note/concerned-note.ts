import type { ConcernedNote } from '../finding/terms.js';
import type { MemberNote } from '../record/member-note.js';
import { signaturesOf } from './signatures.js';

/** When a note was written, signed and amended, and by whom it was signed. */
export const concernedNote = (note: MemberNote): ConcernedNote => {
  const signatures = signaturesOf(note);
  const amended = (note.amendments ?? []).flatMap(({ at, signedAt }) => [at, signedAt]);
  return {
    times: [note.writtenAt, ...signatures.map(({ signedAt }) => signedAt), ...amended].filter(
      (time) => time !== undefined,
    ),
    signers: signatures.map(({ providerId }) => providerId),
  };
};
