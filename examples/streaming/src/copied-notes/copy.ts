import type { ClonedPair } from 'group-therapy-billing';

/** What is found of one note: the pair with its closest earlier note, and all notes of which it is a copy. */
export interface Copy extends Partial<ClonedPair> {
  /** The note itself among them; none where it is a copy of none. */
  readonly copies: readonly { readonly place: number; readonly noteId: string }[];
}
