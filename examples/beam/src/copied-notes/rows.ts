import type { Note } from 'group-therapy-billing';
import type { Keyed } from '../keyed.js';

/** A note's position in the order in which notes were written. */
export type Place = number;

/** A note, keyed by its place. */
export type NoteRow = Keyed<Place, { readonly note: Note }>;
/** The place of a note, keyed by one of the note's keys. */
export type KeyRow = Keyed<string, Place>;
/** The place of a later note, keyed by an earlier note that it may copy. */
export type PairRow = Keyed<Place, { readonly later: Place }>;
/** An earlier note, keyed by the later note that may copy it. */
export type EarlierRow = Keyed<Place, { readonly earlier: Place; readonly note: Note }>;
/** A key found in more than 50 notes, keyed by the note. */
export type BoilerplateRow = Keyed<Place, { readonly boilerplate: string }>;

/** A note's place and ID. */
export interface Copy {
  readonly place: Place;
  readonly noteId: string;
}
/** A note and the earlier notes it copies. All rows have the same key, so that one worker clusters them. */
export type CopiesRow = Keyed<'copies', readonly Copy[]>;

/** Note IDs of notes that are copies of one another. */
export interface Cluster {
  readonly cluster: readonly string[];
}
