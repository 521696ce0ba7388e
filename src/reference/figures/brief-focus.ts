import { codeFamilySince } from '../codes/code-family.js';
import type { History } from '../dated.js';
import { cite } from '../sources.js';

/** Most characters (Unicode code points) of a shared focus that is still stated briefly. */
export const briefFocusCharacters: History<number> = [
  {
    from: codeFamilySince,
    value: 300,
    citation: cite('library', 'A shared focus of up to 300 characters is brief'),
  },
];
