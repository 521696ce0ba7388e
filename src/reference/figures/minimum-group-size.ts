import { codeFamilySince } from '../codes/code-family.js';
import type { History } from '../dated.js';
import { cite } from '../sources.js';

/** The fewest patients present together that make a group. */
export const minimumGroupSize: History<number> = [
  { from: codeFamilySince, value: 2, citation: cite('guide', 'Who qualifies for 90853') },
];
