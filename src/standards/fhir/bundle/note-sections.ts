import type { MemberNote } from '../../../record/member-note.js';
import { own } from '../systems.js';
import type { ReferenceData } from './data-shapes.js';
import { codesOf, wordsOf } from './extensions.js';
import { narrativeText } from './narrative-text.js';
import type { SectionData } from './note-shapes.js';

/** The boxes of a note that hold words. */
export type Box =
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

const boxByCode: ReadonlyMap<string, Box> = new Map([
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

const boxByTitle: ReadonlyMap<string, Box> = new Map([
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

/** The box of a section by its code in this library's system, or else by its title. */
const boxOf = ({ code, title }: SectionData): Box | undefined => {
  const [coded] = codesOf([code], own('note-section'));
  const words = (title ?? wordsOf(code) ?? '').trim().toLowerCase();
  return coded === undefined ? boxByTitle.get(words) : boxByCode.get(coded);
};

/** What sections say, by box. What belongs to no box of its own is the text of the note. */
export const boxesOf = (sections: readonly SectionData[]): Partial<Pick<MemberNote, Box>> => {
  const lines = new Map<Box, string[]>();
  const read = (section: SectionData, above: Box): void => {
    const box = boxOf(section) ?? above;
    const words = narrativeText(section.text?.div ?? '');
    if (words !== '') lines.set(box, [...(lines.get(box) ?? []), words]);
    for (const inner of section.section ?? []) read(inner, box);
  };
  for (const section of sections) read(section, 'text');
  return Object.fromEntries([...lines].map(([box, words]) => [box, words.join('\n')]));
};

/** What the sections refer to, in their order. */
export const entriesOf = (sections: readonly SectionData[]): ReferenceData[] =>
  sections.flatMap(({ entry = [], section = [] }) => [...entry, ...entriesOf(section)]);
