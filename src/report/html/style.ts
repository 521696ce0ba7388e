import { html } from './markup.js';
import { sectionStyle } from './section-style.js';

// Every pair of text and background that is used has a contrast of at least 4.5 to 1. Print always uses the light colors.
const colors = html`
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f6f7f8; --ink: #1a1d21; --soft: #545b64; --rule: #d3d8dd; --strong-rule: #8a929b;
  --link: #17477a; --bar: #3c6690; --bar-ink: #fff; --mark: #ffe79a; --mark-ink: #1a1d21;
  --bad: #9a1b1b; --bad-ground: #fcefee; --ask: #7a4a00; --ask-ground: #fdf4e3;
  --gap: #4a4286; --gap-ground: #f1effa; --tip: #33566f; --tip-ground: #eef4f8; --good: #1c5a38; --good-ground: #ecf6f0;
  --stripe: #9a1b1b; --stripe-ground: #fbe3e1;
  --step-1: #eaf0f6; --step-2: #c3d4e6; --step-3: #6f93b8; --step-4: #1f4a78; --step-3-ink: #0d1116; --step-4-ink: #fff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ground: #1c2024; --ink: #e8eaed; --soft: #a9b1ba; --rule: #363c43; --strong-rule: #707983;
    --link: #9cc4ee; --bar: #7ba6d2; --bar-ink: #0d1116; --mark: #6b5600; --mark-ink: #fff6d8;
    --bad: #ff9c94; --bad-ground: #37191a; --ask: #f2c16b; --ask-ground: #33270f;
    --gap: #beb4f5; --gap-ground: #272340; --tip: #9fc6e3; --tip-ground: #1b2a35; --good: #8ed3a9; --good-ground: #16291e;
    --stripe: #ff9c94; --stripe-ground: #4a2021;
    --step-1: #1d2731; --step-2: #2b4560; --step-3: #5e8ab8; --step-4: #b5d4f4; --step-3-ink: #0d1116; --step-4-ink: #0d1116;
  }
}
`;

const text = html`
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 66rem; padding: 3rem 2rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { margin: 0 0 1.5rem; font-size: 1.9rem; letter-spacing: -.01em; }
h2 { margin: 0 0 1.1rem; font-size: 1.3rem; }
h3 { margin: 2rem 0 .9rem; font-size: 1.05rem; }
h4 { margin: 0; font-size: 1rem; }
p { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
cite { font-style: normal; }
section { margin-top: 3rem; padding-top: 1.6rem; border-top: 1px solid var(--rule); }
footer { margin-top: 3.5rem; padding-top: 1.6rem; border-top: 2px solid var(--ink); color: var(--soft); font-size: .9rem; }
footer h2 { color: var(--ink); font-size: 1.05rem; }
.kicker { margin: 0 0 .35rem; color: var(--soft); font-size: .9rem; }
.id { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .88em; white-space: nowrap; }
h1 .id, .long { white-space: normal; overflow-wrap: anywhere; }
.tally { color: var(--soft); font-weight: 400; font-size: .85rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.defs { position: absolute; }
.sign { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.banner { display: flex; gap: .9rem; align-items: flex-start; padding: 1.1rem 1.3rem; border: 1px solid; border-left-width: 6px; border-radius: 4px; }
.banner .sign { width: 1.6rem; height: 1.6rem; margin-top: .05rem; }
.banner p { margin: 0; font-size: 1.1rem; color: var(--ink); }
.banner strong { display: block; }
.fail, .blocked { color: var(--bad); } .review { color: var(--ask); } .no-data { color: var(--gap); }
.advice { color: var(--tip); } .ready { color: var(--good); } .absent { color: var(--soft); }
.banner.blocked { background: var(--bad-ground); } .banner.review { background: var(--ask-ground); } .banner.ready { background: var(--good-ground); }
.banner strong { color: var(--bad); } .banner.review strong { color: var(--ask); } .banner.ready strong { color: var(--good); }
.badge { display: inline-flex; gap: .35em; align-items: center; font-weight: 600; white-space: nowrap; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem 2rem; margin: 0 0 1.2rem; }
.facts dt { color: var(--soft); font-size: .85rem; }
.facts dd { margin: 0; }
`;

// Letter and A4: no row is split across pages, and backgrounds that carry meaning are printed.
const print = html`
@page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #545b64; } }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: var(--ink); }
  h2, h3, h4, h2 + p, caption, figcaption { break-after: avoid; }
  tr, li, .finding, .pair, .banner, .facts div, .patient-day figure { break-inside: avoid; }
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

/** The style sheet, inside the page. */
export const style = html`<style>${colors}${text}${sectionStyle}${print}</style>`;
