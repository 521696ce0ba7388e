import type { ClonedPair } from 'group-therapy-billing';

/** The result for one note: its closest earlier match, and all notes it copies. */
export interface Copy extends Partial<ClonedPair> {
  /** Includes the note itself. Empty if the note copies none. */
  readonly copies: readonly { readonly place: number; readonly noteId: string }[];
}
