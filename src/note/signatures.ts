import type { MemberNote, Signature } from '../record/member-note.js';
import { isEarlier } from '../time/instant.js';

/** The signatures of a note: the author’s, then the co-signer’s. */
export const signaturesOf = ({ signature, cosignature }: MemberNote): Signature[] =>
  [signature, cosignature].filter((one) => one !== undefined);

/** The time of the last signature; `undefined` if the note is unsigned, or the time of a signature is not recorded. */
export const lastSignedAt = (note: MemberNote): string | undefined => {
  const [first, second = first] = signaturesOf(note);
  if (first?.signedAt === undefined || second?.signedAt === undefined) return undefined;
  return isEarlier(first.signedAt, second.signedAt) ? second.signedAt : first.signedAt;
};
