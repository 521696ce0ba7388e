import { groupedBy, inOrder } from '../../../input/lists.js';
import { instantOf, isTime } from '../../../time/instant.js';
import type { BundleIndex } from './bundle-index.js';
import type { BundleResource } from './bundle-resources.js';

/** A note, in either of the two forms EHRs use. */
export type NoteResource = BundleResource<'Composition'> | BundleResource<'DocumentReference'>;

/** Whether the note is a Composition, which has sections. */
export const isComposition = (note: NoteResource): note is BundleResource<'Composition'> =>
  note.resource.resourceType === 'Composition';

/** What a resource is to the note it relates to: an addendum, another format of it, or its signature. */
export type Addition = 'appends' | 'transforms' | 'signs';

const additions = ['appends', 'transforms', 'signs'] as const satisfies Addition[];

/** A note, with all other resources that belong to it. */
export interface RelatedNotes {
  readonly note: NoteResource;
  /** In the order of their dates. Those it replaces have no kind. */
  readonly others: readonly { readonly kind: Addition | undefined; readonly note: NoteResource }[];
}

interface Relation {
  readonly code: string;
  /** The key of the target. */
  readonly key: string | undefined;
}

const relationsOf = (note: NoteResource, index: BundleIndex): Relation[] =>
  isComposition(note)
    ? (note.resource.relatesTo ?? []).map(({ code = '', targetReference, targetIdentifier }) => ({
        code,
        key: index.keyOf(
          targetReference ?? (targetIdentifier && { identifier: targetIdentifier }),
          note,
        ),
      }))
    : (note.resource.relatesTo ?? []).map(({ code = '', target }) => ({
        code,
        key: index.keyOf(target, note),
      }));

const additionOf = (relations: readonly Relation[]) => {
  const found = relations.find(({ code }) => additions.some((one) => one === code));
  const kind = additions.find((one) => one === found?.code);
  return kind && { kind, key: found?.key };
};

const writtenAt = ({ resource: { date = '' } }: NoteResource): number =>
  isTime(date) ? instantOf(date) : Number.POSITIVE_INFINITY;

/**
 * Puts notes together with what belongs to them. An addendum or a signature whose note the bundle does not
 * hold is left out, because it is not a note by itself.
 *
 * @param notes All notes that were not entered in error.
 * @param isCurrent Whether a note is in force. One that is not is read only if something belongs to it.
 */
export const relatedNotes = (
  notes: readonly NoteResource[],
  isCurrent: (note: NoteResource) => boolean,
  index: BundleIndex,
): RelatedNotes[] => {
  const byKey = new Map(notes.map((note) => [index.keyOfResource(note), note]));
  const relations = new Map(notes.map((note) => [note, relationsOf(note, index)]));
  const replacements = new Map(
    notes
      .filter(isCurrent)
      .flatMap((note) =>
        (relations.get(note) ?? []).flatMap(({ code, key }) =>
          code === 'replaces' && key !== undefined ? [[key, note] as const] : [],
        ),
      ),
  );

  /** The note to which this one belongs; itself if it belongs to none, `undefined` if it is not there. */
  const next = (note: NoteResource): NoteResource | undefined => {
    const replacement = replacements.get(index.keyOfResource(note));
    if (replacement) return replacement;
    const addition = additionOf(relations.get(note) ?? []);
    if (!addition) return note;
    const target = addition.key === undefined ? undefined : byKey.get(addition.key);
    return target ?? (addition.kind === 'transforms' ? note : undefined);
  };

  const heads = new Map<NoteResource, NoteResource | undefined>();
  const headOf = (note: NoteResource): NoteResource | undefined => {
    const way = new Set<NoteResource>();
    let at: NoteResource | undefined = note;
    while (at && !way.has(at) && !heads.has(at)) {
      way.add(at);
      at = next(at);
    }
    const head = at && heads.has(at) ? heads.get(at) : at;
    for (const one of way) heads.set(one, head);
    return head;
  };

  return [...groupedBy(notes.filter(isCurrent), headOf)].map(([head, family]) => ({
    note: head,
    others: family
      .filter((note) => note !== head)
      .map((note) => ({ kind: additionOf(relations.get(note) ?? [])?.kind, note }))
      .sort(
        (a, b) =>
          writtenAt(a.note) - writtenAt(b.note) || inOrder(index.idOf(a.note), index.idOf(b.note)),
      ),
  }));
};

/** What belongs to a note in that way. */
export const ofKind = ({ others }: RelatedNotes, kind: Addition): NoteResource[] =>
  others.flatMap((other) => (other.kind === kind ? [other.note] : []));
