import type { MemberNote } from '../../../record/member-note.js';
import { own } from '../systems.js';
import type { BundleIndex } from './bundle-index.js';
import type { NoteResource } from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import { documentText } from './chart-text.js';
import { codesOf, conceptText, type ReferenceData } from './data-types.js';
import { narrativeText } from './html-text.js';
import type { SectionData } from './resource-shapes.js';

/** The fields of a note that hold text. */
export type NoteField =
  | 'participation'
  | 'meaning'
  | 'interventions'
  | 'response'
  | 'progress'
  | 'plan'
  | 'text'
  | 'frame'
  | 'risk'
  | 'diagnosisNeed';

const fieldByCode: ReadonlyMap<string, NoteField> = new Map([
  ['participation', 'participation'],
  ['meaning', 'meaning'],
  ['interventions', 'interventions'],
  ['response', 'response'],
  ['progress', 'progress'],
  ['plan', 'plan'],
  ['text', 'text'],
  ['frame', 'frame'],
  ['risk', 'risk'],
  ['diagnosis-need', 'diagnosisNeed'],
]);

const fieldByTitle: ReadonlyMap<string, NoteField> = new Map([
  ['participation', 'participation'],
  ['individual participation', 'participation'],
  ['meaning', 'meaning'],
  ['clinical meaning', 'meaning'],
  ['intervention', 'interventions'],
  ['interventions', 'interventions'],
  ['response', 'response'],
  ['progress', 'progress'],
  ['plan', 'plan'],
  ['group', 'frame'],
  ['group session', 'frame'],
  ['risk', 'risk'],
  ['diagnosis-supported need', 'diagnosisNeed'],
]);

/** The field of a section by its code in this library's system, or else by its title. */
const fieldOf = ({ code, title }: SectionData): NoteField | undefined => {
  const [coded] = codesOf([code], own('note-section'));
  const heading = (title ?? conceptText(code) ?? '').trim().toLowerCase();
  return coded === undefined ? fieldByTitle.get(heading) : fieldByCode.get(coded);
};

/** The text of sections by field. A section without a field is part of the text of the note. */
export const sectionTexts = (
  sections: readonly SectionData[],
): Partial<Pick<MemberNote, NoteField>> => {
  const lines = new Map<NoteField, string[]>();
  const read = (section: SectionData, parentField: NoteField): void => {
    const field = fieldOf(section) ?? parentField;
    const text = narrativeText(section.text?.div ?? '');
    if (text !== '') lines.set(field, [...(lines.get(field) ?? []), text]);
    for (const inner of section.section ?? []) read(inner, field);
  };
  for (const section of sections) read(section, 'text');
  return Object.fromEntries([...lines].map(([field, texts]) => [field, texts.join('\n')]));
};

/** The references in sections, in their order. */
export const sectionEntries = (sections: readonly SectionData[]): ReferenceData[] =>
  sections.flatMap(({ entry = [], section = [] }) => [...entry, ...sectionEntries(section)]);

/** Whether the note is a Composition, which has sections. */
export const isComposition = (note: NoteResource): note is BundleResource<'Composition'> =>
  note.resource.resourceType === 'Composition';

/** The text of a note by field. All of a document is text. */
export const noteTexts = (note: NoteResource, index: BundleIndex): Partial<MemberNote> => {
  if (!isComposition(note)) {
    const text = documentText(note, index);
    return text === undefined ? {} : { text };
  }
  const { section, text: narrative } = note.resource;
  if (section) return sectionTexts(section);
  const text = narrativeText(narrative?.div ?? '');
  return text === '' ? {} : { text };
};

const goalReference = /(?:^|\/)Goal(?:\/|$)/;

/** The IDs of the goals to which the note refers. */
export const goalIdsOf = (note: NoteResource, index: BundleIndex): string[] | undefined => {
  const references = isComposition(note)
    ? sectionEntries(note.resource.section ?? [])
    : (note.resource.context?.related ?? []);
  const goalIds = references.flatMap((reference) => {
    const isGoal =
      index.resolve(reference, note, 'Goal') !== undefined ||
      goalReference.test(reference.type ?? reference.reference ?? '');
    return (isGoal ? index.idOfReference(reference, note) : undefined) ?? [];
  });
  return goalIds.length > 0 ? [...new Set(goalIds)] : undefined;
};
