import { codeFamilySince } from '../codes/code-family.js';
import type { History } from '../dated.js';
import { cite } from '../sources.js';

/** Whole minutes between which hardly anybody asks about the length of a group. */
export interface UsualMinutes {
  readonly from: number;
  readonly to: number;
}

/** 90853 is untimed: these are this library’s own figures, around the 60 to 90 minutes of the guide. */
export const usualSessionMinutes: History<UsualMinutes> = [
  {
    from: codeFamilySince,
    value: { from: 45, to: 120 },
    citation: cite('library', 'Group sessions of 45 to 120 minutes are usual'),
  },
];
