import type { IndividualityReport } from '../../individuality/individuality-report.js';
import { groupedBy } from '../../input/lists.js';
import type { FindText } from '../note-texts.js';
import { differingWords } from '../outline/differing-words.js';
import { capitalized, counted } from '../outline/labels.js';
import {
  type CopiedText,
  copiedTexts,
  excerpt,
  type Part,
  type PassageSide,
  type SharedPassages,
  type Span,
  sharedPassages,
} from '../outline/shared-passages.js';
import { type Content, html, type Markup } from './markup.js';
import { code, section } from './parts.js';

const partOf = ({ text, as }: Part): Content => {
  if (as === 'context') return text;
  return as === 'shared' ? html`<mark>${text}</mark>` : html`<b class="differs">${text}</b>`;
};

const quote = (side: PassageSide, find: FindText, differing: readonly Span[]): Markup => {
  const text = find(side.noteId, side.path);
  return text === undefined
    ? html`<p class="missing">The text of this note was not provided.</p>`
    : html`<blockquote dir="auto">${excerpt(text, side.spans, differing).map(partOf)}</blockquote>`;
};

const sideOf = (side: PassageSide, find: FindText, differing: readonly Span[] = []): Markup =>
  html`<div><p class="path">${code(side.noteId)}${side.path === undefined ? undefined : [' ', code(side.path)]}</p>
${quote(side, find, differing)}</div>
`;

/** What differs on each side. If one of the texts is unknown, so is what differs. */
const differencesOf = (
  { one, other, passages }: SharedPassages,
  find: FindText,
): { own: readonly Span[]; theirs: readonly Span[] } => {
  const text = find(one.noteId, one.path);
  const otherText = find(other.noteId, other.path);
  if (text === undefined || otherText === undefined) return { own: [], theirs: [] };
  const found = passages.map(([span, otherSpan]) =>
    differingWords(text, span, otherText, otherSpan),
  );
  return { own: found.flatMap(([own]) => own), theirs: found.flatMap(([, theirs]) => theirs) };
};

const boxOf = ({ path = '' }: PassageSide): string => path.slice(path.lastIndexOf('/') + 1);

const boxes = ({ one, other }: SharedPassages): string => {
  const names = [...new Set([boxOf(one), boxOf(other)])].filter((name) => name !== '');
  return names.length === 0 ? '' : `${capitalized(names.join(' and '))}: `;
};

const pair = (shared: SharedPassages, find: FindText): Markup => {
  const { own, theirs } = differencesOf(shared, find);
  return html`<div class="pair">
<p class="similarity">${boxes(shared)}${shared.similarity}% similar</p>
${sideOf(shared.one, find, own)}${sideOf(shared.other, find, theirs)}</div>
`;
};

const noteAndPatient = ({ noteId, patientId }: PassageSide): Content => [
  code(noteId),
  patientId === undefined ? undefined : [' of ', code(patientId)],
];

const pairOfNotes = (passages: readonly SharedPassages[], find: FindText): Content =>
  passages.map((shared, index) => [
    index === 0
      ? html`<h3>${noteAndPatient(shared.one)} and ${noteAndPatient(shared.other)}</h3>\n`
      : undefined,
    pair(shared, find),
  ]);

const copiedText = ({ one, others }: CopiedText, find: FindText): Content => {
  const [first] = others;
  const differing = others.map((shared) => ({ shared, ...differencesOf(shared, find) }));
  return [
    html`<div class="pair">
<p class="similarity">${first && boxes(first)}${counted(others.length, 'copy', 'copies')}, ${others.length > 1 ? 'up to ' : undefined}${Math.max(...others.map(({ similarity }) => similarity))}% similar</p>
${sideOf(
  one,
  find,
  differing.flatMap(({ own }) => own),
)}${differing.map(({ shared, theirs }) => sideOf(shared.other, find, theirs))}</div>
`,
  ];
};

const copiedNotes = (copies: readonly CopiedText[], find: FindText): Content =>
  [...groupedBy(copies, ({ one }) => one.noteId).values()].map((texts) => {
    const [first] = texts;
    return [
      first && html`<h3>${noteAndPatient(first.one)} and its copies</h3>\n`,
      texts.map((text) => copiedText(text, find)),
    ];
  });

const namedMembers = ({ notes }: IndividualityReport, find: FindText): Content => {
  const sides = notes.flatMap(({ noteId, patientId, namesOther }) =>
    [...groupedBy(namesOther, ({ path = '' }) => path).values()].map((spans) => ({
      noteId,
      patientId,
      path: spans[0]?.path,
      spans,
    })),
  );
  return sides.length === 0
    ? undefined
    : html`<h3>Notes that name another member</h3>
<div class="pair">${sides.map((side) => sideOf(side, find))}</div>
`;
};

/** Passages that appear in two notes, side by side. Shown only if the caller passes the texts. */
export const passagesSection = (
  report: IndividualityReport,
  find: FindText,
): Markup | undefined => {
  const all = sharedPassages(report);
  const byNotes = ({ one, other }: SharedPassages) => JSON.stringify([one.noteId, other.noteId]);
  const pairs = groupedBy(all, byNotes);
  const { copies, rest } = copiedTexts(all, report.clusters);
  const named = namedMembers(report, find);
  return pairs.size === 0 && named === undefined
    ? undefined
    : section(
        'passages',
        'Shared passages',
        pairs.size === 0
          ? undefined
          : html`<p>${counted(pairs.size, 'pair')} of notes with shared wording. The shared words are highlighted; words that differ are in bold with a dashed line.</p>
`,
        copiedNotes(copies, find),
        [...groupedBy(rest, byNotes).values()].map((passages) => pairOfNotes(passages, find)),
        named,
      );
};
