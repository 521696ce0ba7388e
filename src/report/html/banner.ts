import type { Verdict } from '../../finding/finding.js';
import { verdictWord } from '../outline/wording.js';
import { html, type Markup } from './markup.js';
import { sign } from './parts.js';

/** The verdict, and what it comes to in one sentence. */
export const banner = (verdict: Verdict, sentence: string): Markup =>
  html`<div class="banner ${verdict}">
${sign(verdict)}
<p><strong>${verdictWord[verdict]}</strong> ${sentence}</p>
</div>
`;
