import { codeFamilySince } from '../codes/group-codes.js';
import type { History } from '../dated.js';
import * as cite from '../sources.js';

/** The usual length of a group session in whole minutes. */
export interface UsualMinutes {
  readonly from: number;
  readonly to: number;
}

/** 90853 is untimed. These figures are a heuristic of this library, based on the guide’s 60 to 90 minutes. */
export const usualSessionMinutes: History<UsualMinutes> = [
  {
    from: codeFamilySince,
    value: { from: 45, to: 120 },
    citation: cite.library('Group sessions of 45 to 120 minutes are usual'),
  },
];

/** The share of a session, 0 to 1, below which a person should decide whether the member took part. */
export const leastPresenceShare: History<number> = [
  {
    from: codeFamilySince,
    value: 0.5,
    citation: cite.library('A member who was present for half of the session took part in it'),
  },
];

/** The most characters (Unicode code points) of a brief shared focus. */
export const briefFocusCharacters: History<number> = [
  {
    from: codeFamilySince,
    value: 300,
    citation: cite.library('A shared focus of up to 300 characters is brief'),
  },
];
