import { html } from '../markup.js';

/** Tables, which become cards where the page is narrow, and the map of shares. */
export const tables = html`
table { width: 100%; margin: 0 0 2rem; border-collapse: collapse; font-size: .94rem; overflow-wrap: break-word; }
caption { padding: 0 0 .7rem; color: var(--soft); font-size: .9rem; text-align: left; }
th, td { padding: .6rem .9rem .6rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: .85rem; vertical-align: bottom; border-bottom-color: var(--strong-rule); }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
th:last-child, td:last-child { padding-right: 0; }
.number { padding-right: 2rem; text-align: right; white-space: nowrap; }
.links { margin: 0; padding: 0; list-style: none; }
.links li { display: flex; gap: .45em; align-items: baseline; }
.links .sign { position: relative; top: .13em; }
.claim-line { display: block; }
.map { position: relative; overflow-x: auto; margin: 0 0 1rem; }
.heat { width: auto; margin: 0; }
.heat th, .heat td { padding: .45rem .6rem; border: 1px solid var(--paper); text-align: right; vertical-align: middle; }
.heat tbody th { padding-left: 0; text-align: left; white-space: nowrap; }
.heat thead th { min-width: 2.9rem; }
.heat abbr { text-decoration: none; }
.place { display: inline-block; min-width: 1.4rem; color: var(--soft); }
.share { background: var(--ground); color: var(--soft); }
.step-1 { background: var(--step-1); color: var(--ink); }
.step-2 { background: var(--step-2); color: var(--ink); }
.step-3 { background: var(--step-3); color: var(--step-3-ink); font-weight: 600; }
.step-4 { background: var(--step-4); color: var(--step-4-ink); font-weight: 600; }
.self { background: var(--strong-rule); opacity: .35; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.3rem; align-items: center; margin: .6rem 0 0; color: var(--soft); font-size: .88rem; }
.key { display: inline-flex; gap: .45em; align-items: center; }
.swatch { display: inline-block; width: 1.4rem; height: .75rem; flex: none; border: 1px solid var(--strong-rule); }
.asked { columns: 17rem; column-gap: 2rem; margin: 0; padding: 0; list-style: none; font-size: .9rem; }
.asked li { display: flex; flex-wrap: wrap; gap: 0 .5em; align-items: center; padding: .12rem 0; break-inside: avoid; }
.asked .sign { color: var(--soft); }
@media screen and (max-width: 44rem) {
  .cards, .cards caption, .cards tbody, .cards tfoot, .cards tr, .cards th, .cards td { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { padding: .8rem 0; border-bottom: 1px solid var(--rule); }
  .cards th, .cards td { padding: .15rem 0; border: 0; }
  .cards tbody th { font-size: 1.05rem; font-weight: 600; }
  .cards tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: baseline; }
  .cards td { position: relative; grid-column: 1 / -1; padding-left: 9rem; text-align: left; white-space: normal; }
  .cards td::before { position: absolute; left: 0; content: attr(data-label); color: var(--soft); font-size: .88rem; }
  .cards .lead { grid-column: 2; grid-row: 1; padding-left: 1rem; }
  .cards .lead::before { content: none; }
  .cards td:empty { display: none; }
}
`;
