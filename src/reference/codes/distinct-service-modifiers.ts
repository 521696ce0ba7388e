import type { History } from '../dated.js';
import { cite } from '../sources.js';
import { codeFamilySince } from './code-family.js';

/** What modifiers say, and do not say, of two services of one day. */
export interface DistinctServiceModifiers {
  /** Accepted where a payer lists none of its own, preferred first. */
  readonly accepted: readonly string[];
  /** All that claim a distinct service; they never belong on an evaluation and management line. */
  readonly claiming: readonly string[];
  /** For an evaluation and management line, and for no other. */
  readonly evaluationAndManagement: string;
  /** For a service by another practitioner of the same billing provider. */
  readonly otherPractitioner: string;
  /** Sometimes relied on, and no bypass of any edit. */
  readonly neverBypass: readonly string[];
}

/** The modifiers of distinct services. */
export const distinctServiceModifiers: History<DistinctServiceModifiers> = [
  {
    from: codeFamilySince,
    value: {
      accepted: ['XE', '59', 'XP', 'XU'],
      claiming: ['59', 'XE', 'XP', 'XS', 'XU'],
      evaluationAndManagement: '25',
      otherPractitioner: 'XP',
      neverBypass: ['22', '76', '77'],
    },
    citation: cite('ncciManual', 'Chapter I, section E'),
  },
];
