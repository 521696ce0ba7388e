import { frozen } from '../../input/frozen.js';
import { codeFamilySince } from '../codes/group-codes.js';
import type { History } from '../dated.js';
import * as cite from '../sources.js';

/** The fewest patients present at the same time that make a group. */
export const minimumGroupSize: History<number> = /* @__PURE__ */ frozen([
  { from: codeFamilySince, value: 2, citation: cite.guide('Who qualifies for 90853') },
]);

/** The guide’s recommendations on group size. They are not a CPT limit. */
export interface GroupSizeGuidance {
  /** The most patients in an outpatient process group that is still easy to manage. */
  readonly processGroupUpTo: number;
  /** The most patients without a written explanation of how each still received psychotherapy. */
  readonly withoutRationaleUpTo: number;
}

/** Six to eight in outpatient process groups, eight to ten in structured groups; a rationale above that. */
export const groupSizeGuidance: History<GroupSizeGuidance> = [
  {
    from: codeFamilySince,
    value: { processGroupUpTo: 8, withoutRationaleUpTo: 10 },
    citation: cite.guide('Who qualifies for 90853 and how group size affects documentation'),
  },
];
