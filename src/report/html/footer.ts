import type { Ruleset } from '../../finding/ruleset.js';
import { uncheckedText } from '../outline/wording.js';
import { factList } from './facts.js';
import { type Content, html, type Markup } from './markup.js';
import { code } from './parts.js';

const list = (values: readonly Content[], none: string): Content =>
  values.length === 0
    ? none
    : values.map((value, place) => [place > 0 ? html`<br>` : undefined, value]);

/** By what the report was made, and what it does not say. */
export const footer = (ruleset: Ruleset | undefined, withNotes: boolean): Markup =>
  html`<footer>
<h2>By what this was judged</h2>
${
  ruleset &&
  factList([
    ['Rule book', `group-therapy-billing ${ruleset.version}`],
    [
      'Payer policies',
      list(
        ruleset.policies.map(({ payerId, from }) => html`${code(payerId)}, in force from ${from}`),
        'None were used',
      ),
    ],
    ...(ruleset.ncci
      ? [['NCCI edits', `${ruleset.ncci.source}, in force from ${ruleset.ncci.effective}`] as const]
      : []),
    [
      'Changed by the caller',
      list(
        Object.entries(ruleset.overrides).map(([rule, setting]) => html`${code(rule)}: ${setting}`),
        'No rule',
      ),
    ],
    ['Not checked', list(ruleset.notChecked.map(uncheckedText), 'Nothing was left out')],
  ])
}<p>This page supports a decision; it is not the decision of any payer, and no promise of payment. ${
    withNotes
      ? 'It holds words of clinical notes: protect it as you protect the chart.'
      : 'It holds ids, codes and times, and no word of a note and no name.'
  }</p>
</footer>
`;
