import type { Ruleset } from '../../finding/ruleset.js';
import { uncheckedText } from '../outline/wording.js';
import { code, inline, list } from './text.js';

/** By what the report was made, and what it does not say. */
export const ruleset = (by: Ruleset | undefined): string[] => [
  '## By what this was judged',
  ...(by
    ? [
        list([
          `Rule book: group-therapy-billing ${inline(by.version)}`,
          `Payer policies: ${
            by.policies
              .map(({ payerId, from }) => `${code(payerId)} in force from ${inline(from)}`)
              .join(', ') || 'none were used'
          }`,
          ...(by.ncci
            ? [`NCCI edits: ${inline(by.ncci.source)}, in force from ${inline(by.ncci.effective)}`]
            : []),
          `Changed by the caller: ${
            Object.entries(by.overrides)
              .map(([rule, setting]) => `${code(rule)} to ${inline(setting)}`)
              .join(', ') || 'no rule'
          }`,
          `Not checked: ${by.notChecked.map((what) => inline(uncheckedText(what))).join('; ') || 'nothing was left out'}`,
        ]),
      ]
    : []),
  'This supports a decision; it is not the decision of any payer, and no promise of payment.',
];
