import { html } from '../markup.js';

/** Timelines. */
export const timeline = html`
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
  .timeline li, .day li { grid-template-columns: 1fr auto; }
  .timeline .line { grid-column: 1 / -1; grid-row: 2; }
  .timeline .when { text-align: right; }
  .axis span { display: none; }
}
`;
