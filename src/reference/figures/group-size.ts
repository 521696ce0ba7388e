import { codeFamilySince } from '../codes/group-codes.js';
import type { History } from '../dated.js';
import { cite } from '../sources.js';

/** The fewest patients present together that make a group. */
export const minimumGroupSize: History<number> = [
  { from: codeFamilySince, value: 2, citation: cite('guide', 'Who qualifies for 90853') },
];

/** How many patients may attend before the guide asks for more. It is guidance, not a limit of CPT. */
export interface GroupSizeGuidance {
  /** Most patients of an outpatient process group that is still easily manageable. */
  readonly processGroupUpTo: number;
  /** Most patients for whom nobody has to explain how each still received psychotherapy. */
  readonly withoutRationaleUpTo: number;
}

/** Six to eight in outpatient process work, eight to ten in structured groups, above that a rationale. */
export const groupSizeGuidance: History<GroupSizeGuidance> = [
  {
    from: codeFamilySince,
    value: { processGroupUpTo: 8, withoutRationaleUpTo: 10 },
    citation: cite('guide', 'Who qualifies for 90853 and how group size affects documentation'),
  },
];
