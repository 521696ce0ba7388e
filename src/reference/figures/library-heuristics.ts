import { codeFamilySince } from '../codes/group-codes.js';
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

/** The share of a session, 0 to 1, under which a person should decide whether a member took part in it. */
export const leastPresenceShare: History<number> = [
  {
    from: codeFamilySince,
    value: 0.5,
    citation: cite('library', 'A member who was there for half of the session took part in it'),
  },
];

/** Most characters (Unicode code points) of a shared focus that is still stated briefly. */
export const briefFocusCharacters: History<number> = [
  {
    from: codeFamilySince,
    value: 300,
    citation: cite('library', 'A shared focus of up to 300 characters is brief'),
  },
];
