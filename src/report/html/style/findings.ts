import { html } from '../markup.js';

/** Findings, and passages side by side. */
export const findings = html`
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
