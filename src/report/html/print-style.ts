import { visible } from '../visible-text.js';
import { html, type Markup } from './markup.js';

/** Letter and A4: no row is split across pages, and backgrounds that carry meaning are printed. */
export const print = html`
@page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #545b64; } }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: var(--ink); }
  .contents { display: none; }
  h2, h3, h4, h2 + p, h3 + .finding > header, .finding > header, caption, figcaption { break-after: avoid; }
  footer, .evidence, tr, li, .finding, .pair, .banner, .facts div, .patient-day figure { break-inside: avoid; }
  .rules-checked { break-inside: auto; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  p { orphans: 3; widows: 3; }
  section { margin-top: 2rem; padding-top: 1.2rem; }
  .map { overflow: visible; }
  .heat th, .heat td { padding: .3rem .35rem; }
  .heat thead th { min-width: 2.2rem; }
  .timeline li { grid-template-columns: 8.5rem minmax(0, 1fr) 12rem; }
  .day li { grid-template-columns: 12rem minmax(0, 1fr) 11rem; }
}
`;

// Every character but letters and digits is escaped, so that an ID can end neither the text nor the style sheet.
const cssText = (text: string): string =>
  text.replace(/[^A-Za-z0-9 ,]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);

/** What each printed sheet says at its foot, besides its number. */
export const sheetStyle = (title: string): Markup =>
  html`<style>@page { @bottom-left { content: "${cssText(visible(title).slice(0, 90))}"; font: 8pt system-ui, sans-serif; color: #545b64; } }</style>`;
