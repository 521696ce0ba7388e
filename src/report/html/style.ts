import { html } from './markup.js';
import { print } from './print-style.js';

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

// Tables become cards on a narrow page.
const tables = html`
table { width: 100%; margin: 0 0 2rem; border-collapse: collapse; font-size: .94rem; overflow-wrap: break-word; }
caption { padding: 0 0 .7rem; color: var(--soft); font-size: .9rem; text-align: left; }
th, td { padding: .6rem .9rem .6rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: .85rem; vertical-align: bottom; border-bottom-color: var(--strong-rule); }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
th:last-child, td:last-child { padding-right: 0; }
.number { padding-right: 2rem; text-align: right; white-space: nowrap; }
.links { margin: 0; padding: 0; list-style: none; }
.links a, .contents a, .rule a { display: inline-block; min-width: 24px; min-height: 24px; }
.contents { margin: 1.4rem 0 0; }
.contents ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: 0; padding: 0; list-style: none; }
.links li { display: flex; gap: .45em; align-items: baseline; }
.links .sign { position: relative; top: .13em; }
.claim-line { display: block; }
.map { position: relative; overflow-x: auto; margin: 0 0 1rem; }
.heat { width: auto; margin: 0; }
.heat th, .heat td { padding: .45rem .6rem; border: 1px solid var(--paper); text-align: right; vertical-align: middle; }
.heat tbody th { padding-left: 0; text-align: left; white-space: nowrap; }
.heat thead th { min-width: 2.9rem; }
.heat abbr { text-decoration: none; }
.row-number { display: inline-block; min-width: 1.4rem; color: var(--soft); }
.share { background: var(--ground); color: var(--soft); }
.step-1 { background: var(--step-1); color: var(--ink); }
.step-2 { background: var(--step-2); color: var(--ink); }
.step-3 { background: var(--step-3); color: var(--step-3-ink); font-weight: 600; }
.step-4 { background: var(--step-4); color: var(--step-4-ink); font-weight: 600; }
.self { background: var(--strong-rule); opacity: .35; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.3rem; align-items: center; margin: .6rem 0 0; color: var(--soft); font-size: .88rem; }
.key { display: inline-flex; gap: .45em; align-items: center; }
.swatch { display: inline-block; width: 1.4rem; height: .75rem; flex: none; border: 1px solid var(--strong-rule); }
.rules-checked { columns: 17rem; column-gap: 2rem; margin: 0; padding: 0; list-style: none; font-size: .9rem; }
.rules-checked li { display: flex; flex-wrap: wrap; gap: 0 .5em; align-items: center; padding: .12rem 0; break-inside: avoid; }
.rules-checked .sign { color: var(--soft); }
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

const timelines = html`
figure { margin: 0 0 1.5rem; }
figcaption { margin-bottom: .9rem; color: var(--soft); font-size: .9rem; }
.timeline ul { margin: 0; padding: 0; list-style: none; }
.timeline li { display: grid; grid-template-columns: 10rem minmax(0, 1fr) 13.5rem; gap: .2rem 1.2rem; align-items: center; padding: .3rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
.day li { grid-template-columns: 14rem minmax(0, 1fr) 12rem; }
.timeline .axis { padding: 0; align-items: end; }
.headcount { font-weight: 600; }
.line { display: block; }
.when { font-size: .88rem; line-height: 1.35; }
.remark { display: block; color: var(--bad); font-weight: 600; }
.zone { white-space: nowrap; }
.service { color: var(--soft); font-size: .88rem; }
.clock { fill: var(--soft); font-size: 11.5px; font-family: inherit; }
.tick { stroke: var(--rule); stroke-width: 1; }
.present, .enough { fill: var(--bar); }
.few { fill: url(#stripes); stroke: var(--stripe); stroke-width: 1; }
.band { fill: var(--stripe-ground); }
.stripe { fill: var(--stripe); } .stripe-ground { fill: var(--stripe-ground); }
.count { fill: var(--bar-ink); font-size: 11.5px; font-weight: 600; font-family: inherit; }
.few-count { fill: var(--ink); stroke: var(--stripe-ground); stroke-width: 4px; paint-order: stroke; }
.timeline .legend { flex-wrap: nowrap; align-items: baseline; }
.legend svg { border: 0; }
@media screen and (max-width: 44rem) {
  .timeline li, .day li { grid-template-columns: minmax(0, 1fr) fit-content(60%); }
  .timeline .line { grid-column: 1 / -1; grid-row: 2; }
  .timeline .when { text-align: right; }
  .axis span { display: none; }
}
`;

const findings = html`
.finding { margin: 0 0 1.2rem; padding: 1.1rem 1.3rem; border: 1px solid var(--rule); border-left: 4px solid currentColor; border-radius: 4px; }
.finding > * { color: var(--ink); }
.finding header { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; }
.finding.fail .badge { color: var(--bad); } .finding.review .badge { color: var(--ask); }
.finding.no-data .badge { color: var(--gap); } .finding.advice .badge { color: var(--tip); }
.finding .badge { align-self: center; font-size: .9rem; }
.rule, .path { color: var(--soft); font-size: .9rem; }
.rule { margin-left: auto; }
.cases { margin: .7rem 0; padding-left: 1.15rem; }
.cases li { margin-bottom: .35rem; }
.cases .of { font-weight: 600; }
.cases .path { display: block; font-size: .8rem; }
.finding dl { margin: 0; }
.finding dl div { display: grid; grid-template-columns: 7.5rem 1fr; gap: .1rem 1rem; padding: .3rem 0; }
.finding dt { color: var(--soft); font-size: .9rem; }
.finding dd, .finding dd p { margin: 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 1.6rem; margin: 0 0 1.3rem; }
.pair .path { margin: 0 0 .3rem; font-size: .8rem; }
.pair .similarity { grid-column: 1 / -1; margin: 0; color: var(--soft); font-size: .88rem; }
blockquote { margin: 0; padding: .9rem 1.1rem; background: var(--ground); border-left: 3px solid var(--strong-rule); white-space: pre-wrap; }
mark { background: var(--mark); color: var(--mark-ink); text-decoration: underline 1px; text-underline-offset: .2em; }
.evidence { margin-bottom: 2rem; }
.evidence blockquote { line-height: 1.9; }
.shows { padding: .1em .25em; border-bottom: 2px solid var(--good); background: var(--good-ground); color: var(--ink); text-decoration: none; }
.shows.fail { border-color: var(--bad); background: var(--bad-ground); } .shows.review { border-color: var(--ask); background: var(--ask-ground); border-bottom-style: dashed; }
.shows.no-data { border-color: var(--gap); background: var(--gap-ground); } .shows.advice { border-color: var(--tip); background: var(--tip-ground); border-bottom-style: dotted; }
.shows .sign { display: inline-block; width: .9em; height: .9em; margin-right: .25em; vertical-align: -.05em; }
.not-found { margin: .7rem 0 0; padding: 0; list-style: none; }
.not-found li { display: flex; gap: .5em; align-items: baseline; margin-bottom: .3rem; }
.not-found .sign { align-self: center; } .not-found span { color: var(--ink); }
.differs { font-weight: 700; border-bottom: 2px dashed var(--bad); }
.missing { color: var(--soft); font-style: italic; }
.patient-day { margin-bottom: 2.2rem; }
@media screen and (max-width: 44rem) {
  body { padding: 1.6rem 1.1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .id { white-space: normal; overflow-wrap: anywhere; }
  section { margin-top: 2.2rem; padding-top: 1.3rem; }
  .pair { grid-template-columns: 1fr; }
  .rule { margin-left: 0; width: 100%; }
  .finding { padding: .9rem 1rem; }
  .finding dl div { grid-template-columns: 1fr; }
}
`;

/** The style sheet, inside the page. */
export const style = html`<style>${colors}${text}${tables}${timelines}${findings}${print}</style>`;
