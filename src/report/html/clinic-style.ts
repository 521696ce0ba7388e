import { html, type Markup } from './markup.js';

const screen = html`
.period { color: var(--soft); font-weight: 400; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem 1.6rem; margin: 0 0 1.6rem; }
.figures div { padding: .9rem 1.1rem; background: var(--ground); border-radius: 4px; }
.figures dt { color: var(--soft); font-size: .9rem; }
.figures dd { margin: 0; }
.figures strong { display: block; font-size: 1.5rem; line-height: 1.3; font-weight: 600; overflow-wrap: normal; }
.change { display: block; color: var(--soft); font-size: .84rem; line-height: 1.4; }
.money { display: block; min-width: 8rem; }
.swatch.claimed { background: var(--bar); }
.swatch.held { background: repeating-linear-gradient(135deg, var(--stripe) 0 2px, var(--stripe-ground) 2px 6px); border-color: var(--stripe); }
.filters { margin: 0 0 1.4rem; padding: 1rem 1.2rem; background: var(--ground); border-radius: 4px; }
.filters p { margin: .6rem 0 0; color: var(--soft); font-size: .88rem; }
fieldset { position: relative; display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin: 0; padding: .15rem 0 .15rem 7rem; border: 0; min-width: 0; }
legend { position: absolute; left: 0; padding: .3rem 0; color: var(--soft); font-size: .9rem; }
fieldset label { display: inline-flex; gap: .4em; align-items: center; min-height: 28px; }
fieldset input { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--link); }
.fix { border-bottom: 1px solid var(--rule); }
.fix summary { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .3rem 1rem; align-items: baseline; padding: .8rem .4rem; cursor: pointer; list-style: none; }
.fix summary::-webkit-details-marker { display: none; }
.fix summary::before { content: ""; width: .5em; height: .5em; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(-45deg); }
.fix[open] > summary::before { transform: rotate(45deg); }
.fix summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.fix summary:hover { background: var(--ground); }
.what { font-weight: 600; }
.values { grid-column: 2 / -1; display: grid; grid-template-columns: 1fr 1fr .7fr 1.2fr 1.4fr 1.5fr 1.8fr; gap: .4rem 1rem; font-size: .93rem; }
.value { display: block; }
.value .name { display: block; color: var(--soft); font-size: .82rem; }
.spark { display: block; height: 22px; max-width: 100%; fill: var(--bar); }
.course { display: block; color: var(--soft); font-size: .8rem; line-height: 1.35; }
.unfolded { padding: .4rem 0 1rem 1.6rem; content-visibility: auto; contain-intrinsic-size: auto 20rem; }
.total { font-weight: 600; }
.heat thead th { vertical-align: bottom; }
@media screen and (max-width: 62rem) { .values { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); } }
@media screen and (max-width: 44rem) {
  fieldset { padding-left: 0; }
  legend { position: static; }
  .figures { grid-template-columns: 1fr 1fr; gap: .7rem; }
  .figures div { padding: .7rem .8rem; }
  .figures strong { font-size: 1.2rem; overflow-wrap: anywhere; }
  .unfolded { padding-left: 0; }
  .values { grid-template-columns: 1fr 1fr; }
}
`;

// Closed entries print as one line, so that the worklist fits a meeting; open ones print with their members.
const print = html`
@media print {
  .filters { display: none; }
  .fix summary { padding: .5rem 0; }
  .fix summary, .figures div { break-inside: avoid; }
  .figures { grid-template-columns: repeat(5, 1fr); gap: .6rem; }
  .figures div { padding: .5rem .6rem; }
  .figures strong { font-size: 1.15rem; }
  .unfolded { content-visibility: visible; }
  .spark { height: 16px; }
}
`;

/** The styles of a clinic's page, besides those of every page. */
export const clinicStyle: Markup = html`<style>${screen}${print}</style>`;
