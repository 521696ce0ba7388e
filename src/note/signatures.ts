import type { MemberNote, Signature } from '../record/member-note.js';
import { isEarlier } from '../time/instant.js';

/** The signatures of a note: the author’s, then the co-signer’s. */
export const signaturesOf = ({ signature, cosignature }: MemberNote): Signature[] =>
  [signature, cosignature].filter((one) => one !== undefined);

/** The last time at which the note was signed, as far as it is recorded. */
export const lastSignedAt = (note: MemberNote): string | undefined => {
  const [first, second = first] = signaturesOf(note).flatMap(({ signedAt }) => signedAt ?? []);
  return first !== undefined && second !== undefined && isEarlier(first, second) ? second : first;
};

/** Where the time of the first of these signatures of a note that has none belongs, as a path from the member. */
export const pathOfUndated = (note: MemberNote, signatures: readonly Signature[]): string => {
  const undated = signatures.find(({ signedAt }) => signedAt === undefined);
  return undated === note.cosignature ? '/note/cosignature/signedAt' : '/note/signature/signedAt';
};
