import type { MemberNote } from '../../../record/member-note.js';
import { own } from '../systems.js';
import type { BundleIndex } from './bundle-index.js';
import { documentText } from './chart-text.js';
import { codesOf, conceptText, type ReferenceData } from './data-types.js';
import { narrativeText } from './html-text.js';
import { isComposition, type NoteResource } from './related-notes.js';
import type { NarrativeData, SectionData } from './resource-shapes.js';

const noteFields = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
  'text',
  'frame',
  'risk',
  'diagnosisNeed',
] as const;

/** The fields of a note that hold text. */
export type NoteField = (typeof noteFields)[number];

/** What a note says, by field. */
export type NoteWords = Partial<Pick<MemberNote, NoteField>>;

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

// A server writes such a narrative from the coded elements. It is not what the clinician wrote.
const generated = ['generated', 'extensions', 'empty'];

const isGenerated = ({ status = '' }: NarrativeData): boolean => generated.includes(status);

/**
 * The words of a section. A section with entries can repeat them in a generated narrative; without entries
 * there is nothing to generate it from, so that its text is the clinician's, whatever its status says.
 */
const wordsOf = ({ text, entry = [] }: SectionData, isGoal: (entry: ReferenceData) => boolean) => {
  if (!text || text.status === 'empty') return '';
  const repeatsEntries = isGenerated(text) && !entry.every(isGoal);
  return repeatsEntries ? '' : narrativeText(text.div ?? '');
};

/**
 * The text of sections by field. A section without a field is part of the text of the note.
 *
 * @param isGoal Whether an entry refers to a goal of the treatment plan.
 */
export const sectionTexts = (
  sections: readonly SectionData[],
  isGoal: (entry: ReferenceData) => boolean,
): NoteWords => {
  const lines = new Map<NoteField, string[]>();
  const read = (section: SectionData, parentField: NoteField): void => {
    const field = fieldOf(section) ?? parentField;
    const text = wordsOf(section, isGoal);
    if (text !== '') lines.set(field, [...(lines.get(field) ?? []), text]);
    for (const inner of section.section ?? []) read(inner, field);
  };
  for (const section of sections) read(section, 'text');
  return Object.fromEntries([...lines].map(([field, texts]) => [field, texts.join('\n')]));
};

/** The references in sections, in their order. */
export const sectionEntries = (sections: readonly SectionData[]): ReferenceData[] =>
  sections.flatMap(({ entry = [], section = [] }) => [...entry, ...sectionEntries(section)]);

const goalReference = /(?:^|\/)Goal(?:\/|$)/;

const isGoalOf =
  (note: NoteResource, index: BundleIndex) =>
  (reference: ReferenceData): boolean =>
    index.resolve(reference, note, 'Goal') !== undefined ||
    goalReference.test(reference.type ?? reference.reference ?? '');

/** The text of a note by field. All of a document is text. */
export const noteTexts = (note: NoteResource, index: BundleIndex): NoteWords => {
  if (!isComposition(note)) {
    const text = documentText(note, index);
    return text === undefined ? {} : { text };
  }
  const { section, text: narrative } = note.resource;
  if (section) return sectionTexts(section, isGoalOf(note, index));
  const text = narrative && !isGenerated(narrative) ? narrativeText(narrative.div ?? '') : '';
  return text === '' ? {} : { text };
};

/** The texts of several notes by field, each below those before it. */
export const joinedTexts = (texts: readonly NoteWords[]): NoteWords => {
  const joined: NoteWords = {};
  for (const each of texts)
    for (const field of noteFields) {
      const text = [joined[field], each[field]].filter((one) => one !== undefined).join('\n');
      if (text !== '') joined[field] = text;
    }
  return joined;
};

/** The IDs of the goals to which the note refers. */
export const goalIdsOf = (note: NoteResource, index: BundleIndex): string[] => {
  const references = isComposition(note)
    ? sectionEntries(note.resource.section ?? [])
    : (note.resource.context?.related ?? []);
  const goalIds = references
    .filter(isGoalOf(note, index))
    .flatMap((reference) => index.idOfReference(reference, note) ?? []);
  return [...new Set(goalIds)];
};
