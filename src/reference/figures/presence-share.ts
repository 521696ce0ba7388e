import { codeFamilySince } from '../codes/code-family.js';
import type { History } from '../dated.js';
import { cite } from '../sources.js';

/** The share of a session, 0 to 1, under which a person should decide whether a member took part in it. */
export const leastPresenceShare: History<number> = [
  {
    from: codeFamilySince,
    value: 0.5,
    citation: cite('library', 'A member who was there for half of the session took part in it'),
  },
];
