import type { FindText } from '../note-texts.js';
import { outcomeWord } from '../outline/labels.js';
import type { Mark, NoteEvidence } from '../outline/what-a-note-shows.js';
import { type Content, html, type Markup } from './markup.js';
import { code, section, sign } from './parts.js';

// The label names the element, and its sign the outcome, so that neither depends on color.
const label = ({ label: name, outcome }: Mark): Markup =>
  outcome === 'pass'
    ? html`<b>${sign('ready')}${name}</b> `
    : html`<b>${sign(outcome)}${name}, ${outcomeWord[outcome].toLowerCase()}</b> `;

/** The text with its marks. Words that show two things are marked once, under both names. */
const marked = (text: string, marks: readonly Mark[]): Content => {
  const parts: Content[] = [];
  let until = 0;
  for (const [index, mark] of marks.entries()) {
    const { start, end, outcome } = mark;
    const next = marks[index + 1];
    if (next && next.start === start && next.end === end) continue;
    const same = marks.filter((one) => one.start === start && one.end === end);
    const from = Math.min(Math.max(start, until), text.length);
    parts.push(text.slice(until, from));
    parts.push(
      html`<mark class="shows ${outcome}">${same.map(label)}${text.slice(from, Math.max(from, end))}</mark>`,
    );
    until = Math.max(until, Math.min(end, text.length));
  }
  return [...parts, text.slice(until)];
};

const missingLines = ({ missing }: NoteEvidence): Content =>
  missing.length === 0
    ? undefined
    : html`<ul class="not-found">${missing.map(
        ({ label: name, outcome, remedy }) =>
          html`<li class="${outcome}">${sign(outcome)}<span><b>${name}, ${outcomeWord[outcome].toLowerCase()}:</b> ${remedy}</span></li>`,
      )}</ul>
`;

const note = (evidence: NoteEvidence, find: FindText): Content => {
  const text = find(evidence.noteId, evidence.path);
  return text === undefined
    ? undefined
    : html`<div class="evidence"><h3>${code(evidence.noteId)} of ${code(evidence.patientId)}</h3>
<blockquote dir="auto">${marked(text, evidence.marks)}</blockquote>
${missingLines(evidence)}</div>
`;
};

/** What the library reads in each note, and where. Shown only if the caller passes the texts. */
export const evidenceSection = (
  notes: readonly NoteEvidence[],
  find: FindText,
): Markup | undefined => {
  const shown = notes.map((one) => note(one, find)).filter((one) => one !== undefined);
  return shown.length === 0
    ? undefined
    : section(
        'evidence',
        'What the notes show',
        html`<p>By this library’s reading. The words that show an element are marked with its name. Below each note: what was not found, and what to do.</p>
`,
        shown,
      );
};
