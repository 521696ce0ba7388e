import type { Note } from 'group-therapy-billing';
import type { Keyed } from '../keyed.js';

/** The number of a note in the order in which notes were written. */
export type Place = number;

/** A note at its place. */
export type NoteRow = Keyed<Place, { readonly note: Note }>;
/** A key and the place of a note that holds it. */
export type KeyRow = Keyed<string, Place>;
/** An earlier note and the place of a later one that may be a copy of it. */
export type PairRow = Keyed<Place, { readonly later: Place }>;
/** A later note and a note that it may be a copy of. */
export type EarlierRow = Keyed<Place, { readonly earlier: Place; readonly note: Note }>;
/** A note and a key of it that more than 50 notes hold. */
export type BoilerplateRow = Keyed<Place, { readonly boilerplate: string }>;

/** A note by place and id. */
export interface Copy {
  readonly place: Place;
  readonly noteId: string;
}
/** A note and the earlier ones of which it is a copy; all of them under one key, to be joined into clusters. */
export type CopiesRow = Keyed<'copies', readonly Copy[]>;

/** Notes that are copies of one another, by id. */
export interface Cluster {
  readonly cluster: readonly string[];
}
