import { copiedNotesOf } from '../../clinic/copied-notes.js';
import { thousands } from '../../finding/dollars.js';
import type { ClonedNotes } from '../../individuality/find-cloned-notes.js';
import { clonesSentence, mostPairs, sortedPairs } from '../outline/clones.js';
import { crossMapOf } from '../outline/cross-map.js';
import { kicker } from '../outline/headline.js';
import { disclaimer } from '../outline/labels.js';
import { clinicStyle } from './clinic-style.js';
import { crossMapTable } from './cross-map.js';
import { htmlDocument } from './document.js';
import { html, type Markup } from './markup.js';
import { banner, code, codes, section } from './parts.js';
import { sheetStyle } from './print-style.js';
import { table } from './table.js';

const authorsMap = (clones: ClonedNotes): Markup | undefined => {
  const map = crossMapOf(
    copiedNotesOf([clones]).byAuthors.map(({ copiedBy, writtenBy, pairs }) => ({
      row: copiedBy,
      column: writtenBy,
      value: pairs,
    })),
  );
  return (
    map &&
    section(
      'authors',
      'Who copies from whom',
      crossMapTable(map, {
        caption: 'Author of the copy (rows) and author of the original (columns)',
        corner: 'Copy by',
        label: code,
        text: thousands,
      }),
    )
  );
};

const pairsSection = (clones: ClonedNotes): Markup => {
  const pairs = sortedPairs(clones);
  return section(
    'pairs',
    'Copied notes',
    pairs.length === 0
      ? html`<p>None.</p>
`
      : table({
          caption:
            pairs.length > mostPairs
              ? `The ${thousands(mostPairs)} most similar of ${thousands(pairs.length)} pairs`
              : 'Each note with the earlier note that contains most of its words',
          columns: [
            { heading: 'Note' },
            { heading: 'Earlier note' },
            { heading: 'Author' },
            { heading: 'Earlier author' },
            { heading: 'Shared words', numeric: true },
          ],
          rows: pairs
            .slice(0, mostPairs)
            .map(({ a, b, authors, similarity }) => [
              code(a),
              code(b),
              authors ? code(authors.a) : 'Not recorded',
              authors ? code(authors.b) : 'Not recorded',
              `${similarity}%`,
            ]),
        }),
  );
};

const clustersSection = ({ clusters }: ClonedNotes): Markup | undefined =>
  clusters.length === 0
    ? undefined
    : section(
        'clusters',
        'Groups of copies',
        html`<ul>${clusters.map((ids) => html`<li>${codes(ids)}</li>`)}</ul>
`,
      );

/** The page of copied notes: who copies from whom, then every pair. */
export const clonesPage = (clones: ClonedNotes): string =>
  htmlDocument({
    title: `Copied notes: ${clones.pairs.length === 0 ? 'Ready' : 'Review'}`,
    styles: [clinicStyle, sheetStyle('Copied notes')],
    body: html`<main>
<header>
<p class="kicker">${kicker}</p>
<h1>Copied notes</h1>
${banner(clones.pairs.length === 0 ? 'ready' : 'review', clonesSentence(clones))}</header>
${authorsMap(clones)}${pairsSection(clones)}${clustersSection(clones)}</main>
<footer>
<p>${disclaimer} This page contains IDs, but no note text and no names.</p>
</footer>`,
  });
