import type { Stretch, Tick } from '../outline/scale.js';
import { type Content, html, type Markup } from './markup.js';

/** The stripes that mark time that does not count. Drawn once per page; every timeline refers to them. */
export const stripes = html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe-ground" width="6" height="6"/><rect class="stripe" width="2.4" height="6"/></pattern></defs></svg>
`;

/** A bar on a line, by its class. */
export const bar = ({ at, width }: Stretch, kind: string): Markup =>
  html`<rect class="${kind}" x="${at}%" width="${width}%" y="4" height="14" rx="1.5"/>`;

/** A stretch that is marked over the full height of a line. */
export const band = ({ at, width }: Stretch): Markup =>
  html`<rect class="band" x="${at}%" width="${width}%" y="0.5" height="21"/>`;

const tickLine = ({ at }: Tick): Markup =>
  html`<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="22"/>`;

/** A line of a timeline. Hidden from screen readers, because the words next to it say the same. */
export const line = (ticks: readonly Tick[], ...content: Content[]): Markup =>
  html`<svg class="line" width="100%" height="22" aria-hidden="true">${ticks.map(tickLine)}${content}</svg>`;

const anchor = (at: number): string => (at < 6 ? 'start' : at > 94 ? 'end' : 'middle');

/** The times of day above a timeline. */
export const axis = (ticks: readonly Tick[]): Markup =>
  html`<li class="axis" aria-hidden="true"><span></span><svg class="line" width="100%" height="18">${ticks.map(
    ({ at, label }) =>
      html`<text class="clock" x="${at}%" y="13" text-anchor="${anchor(at)}">${label}</text>`,
  )}</svg><span></span></li>
`;
