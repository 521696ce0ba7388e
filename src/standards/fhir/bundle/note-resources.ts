import type { MemberNote } from '../../../record/member-note.js';
import type { BundleIndex } from './bundle-index.js';
import type { Charts, NoteResource } from './charts.js';
import { documentText } from './document-text.js';
import { narrativeText } from './narrative-text.js';
import { boxesOf, entriesOf } from './note-sections.js';
import type { Placed } from './placed-resource.js';
import type { Reading } from './reading.js';
import type { Visit } from './visit.js';

/** Whether the note has sections of its own, and is not a document. */
export const isComposition = (note: NoteResource): note is Placed<'Composition'> =>
  note.resource.resourceType === 'Composition';

/** The notes of this patient for the session; one that stands for the whole group is everybody's. */
export const notesOf = (visit: Visit, charts: Charts, { index, layout: { whole } }: Reading) => {
  const subjectOf = (note: NoteResource) => index.keyOf(note.resource.subject, note);
  const ofGroup = (note: NoteResource) =>
    index.resolve(note.resource.subject, note, 'Group') !== undefined ||
    note.resource.subject === undefined;
  const own = visit.encounters
    .flatMap((encounter) => charts.notes.get(index.keyOfPlaced(encounter)) ?? [])
    .filter((note) => ofGroup(note) || subjectOf(note) === visit.patientKey);
  const atWhole = (whole ? (charts.notes.get(index.keyOfPlaced(whole)) ?? []) : []).filter(
    (note) => subjectOf(note) === visit.patientKey,
  );
  const all = [...new Set([...own, ...atWhole])];
  const compositions = all.filter(isComposition);
  return compositions.length > 0 ? compositions : all;
};

/** What the note says, by box; a document is all text. */
export const wordsOf = (note: NoteResource, index: BundleIndex): Partial<MemberNote> => {
  if (!isComposition(note)) {
    const text = documentText(note, index);
    return text === undefined ? {} : { text };
  }
  const { section, text: narrative } = note.resource;
  if (section) return boxesOf(section);
  const text = narrativeText(narrative?.div ?? '');
  return text === '' ? {} : { text };
};

/** The goals to which the note refers. */
export const goalIdsOf = (note: NoteResource, index: BundleIndex): string[] | undefined => {
  const references = isComposition(note)
    ? entriesOf(note.resource.section ?? [])
    : (note.resource.context?.related ?? []);
  const goalIds = references.flatMap((reference) => {
    const isGoal =
      index.resolve(reference, note, 'Goal') !== undefined ||
      /(?:^|\/)Goal(?:\/|$)/.test(reference.type ?? reference.reference ?? '');
    return (isGoal ? index.idOfReference(reference, note) : undefined) ?? [];
  });
  return goalIds.length > 0 ? [...new Set(goalIds)] : undefined;
};
