import { html } from '../markup.js';

/** Letter and A4: nothing is cut across pages, and the grounds that carry meaning are printed. */
export const print = html`
@page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #545b64; } }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: var(--ink); }
  h2, h3, h4, h2 + p, caption, figcaption { break-after: avoid; }
  tr, li, .finding, .pair, .banner, .facts div, .patient-day figure { break-inside: avoid; }
  .asked { break-inside: auto; }
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
