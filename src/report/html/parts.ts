import type { Outcome, Verdict } from '../../finding/finding.js';
import { type Citation, citationParts } from '../../reference/citation.js';
import { outcomeWord, verdictWord, webAddress } from '../outline/labels.js';
import { type Content, html, Markup } from './markup.js';

// A longer ID may break anywhere, so that it does not make its table wider than the page.
const longestWord = 28;

/** An ID or code of the caller, isolated from the direction of the text around it. */
export const code = (text: string): Markup =>
  html`<bdi class="${text.length > longestWord ? 'id long' : 'id'}">${text}</bdi>`;

/** IDs separated by commas. */
export const codes = (ids: readonly string[]): Content =>
  ids.map((id, index) => [index > 0 ? ', ' : '', code(id)]);

type Mark = Outcome | Verdict | 'absent';

// Each has its own shape, so that none depends on color alone.
const shapes: Readonly<Record<Mark, Markup>> = {
  fail: html`<path d="M4.5 4.5l7 7m0-7l-7 7"/>`,
  blocked: html`<path d="M4.5 4.5l7 7m0-7l-7 7"/>`,
  review: html`<path d="M8 3.5v5.5m0 3v.5"/>`,
  'no-data': html`<path d="M3.5 8h1m3 0h1m3 0h1"/>`,
  advice: html`<path d="M8 3.5v.5m0 3v5.5"/>`,
  ready: html`<path d="M3.5 8.5l3 3 6-7"/>`,
  absent: html`<path d="M4 8h8"/>`,
};

/** The sign of an outcome or verdict. Hidden from screen readers, because the word next to it says the same. */
export const sign = (mark: Mark): Markup =>
  html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${shapes[mark]}</svg>`;

/** An outcome with its sign. */
export const outcomeBadge = (outcome: Outcome): Markup =>
  html`<span class="badge ${outcome}">${sign(outcome)}${outcomeWord[outcome]}</span>`;

/** A verdict with its sign. */
export const verdictBadge = (verdict: Verdict | 'absent', word = verdictWord[verdict]): Markup =>
  html`<span class="badge ${verdict}">${sign(verdict)}${word}</span>`;

/** The verdict above a page, and what it means in a sentence. */
export const banner = (verdict: Verdict, sentence: string): Markup =>
  html`<div class="banner ${verdict}">
${sign(verdict)}
<p><strong>${verdictWord[verdict]}</strong> ${sentence}</p>
</div>
`;

/** A citation, linked if it has a web address. */
export const source = (citation: Citation): Markup => {
  const [title, rest] = citationParts(citation);
  const address = webAddress(citation.url);
  const named = address
    ? html`<a href="${address}" rel="noopener noreferrer">${title}</a>`
    : html`<cite>${title}</cite>`;
  return html`${named}${rest}`;
};

/** A section of the page under its heading. */
export const section = (id: string, heading: string, ...content: Content[]): Markup =>
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;

/** A name and its value. */
export type Fact = readonly [name: string, value: Content];

/** Facts as a description list. */
export const factList = (facts: readonly Fact[]): Markup =>
  html`<dl class="facts">
${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;

/** A list of the sections, by their headings, if there are more than a reader sees at once. */
export const contents = (written: Markup): Content => {
  const headings = [...Markup.source(written).matchAll(/<h2 id="([\w-]+)">([^<]*)<\/h2>/g)];
  return headings.length < 4
    ? undefined
    : html`<nav class="contents" aria-label="Contents"><ul>${headings.map(
        ([, id = '', heading = '']) => html`<li><a href="#${id}">${heading}</a></li>`,
      )}</ul></nav>
`;
};
