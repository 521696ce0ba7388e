import { rulesAsked } from '../outline/rules-asked.js';
import { counted } from '../outline/wording.js';
import type { SessionView } from '../views/session-view.js';
import { html, type Markup } from './markup.js';
import { code, section, sign } from './parts.js';

/** All that was looked at: no finding is not the same as not asked. */
export const rulesAskedSection = ({ checks }: SessionView): Markup | undefined => {
  if (!checks || checks.length === 0) return undefined;
  const rules = rulesAsked(checks);
  return section(
    'asked',
    'What was looked at',
    html`<p>${counted(rules.length, 'rule')} asked ${counted(checks.length, 'question')}. A tick: everything it was asked about passed.</p>
<ul class="asked">${rules.map(({ rule, asked, notApplicable, found }) =>
      found > 0
        ? html`<li>${sign('review')}${code(rule)} <span class="tally">${counted(found, 'finding')}</span></li>`
        : notApplicable === asked
          ? html`<li>${sign('absent')}${code(rule)} <span class="tally">not applicable</span></li>`
          : html`<li>${sign('ready')}${code(rule)} <span class="hidden">passed</span></li>`,
    )}</ul>
`,
  );
};
