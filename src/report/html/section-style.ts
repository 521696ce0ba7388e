import { html } from './markup.js';

const tables = html`
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

/** The style of the sections: tables, which become cards on a narrow page, timelines, findings and passages. */
export const sectionStyle = html`${tables}${timelines}${findings}`;
