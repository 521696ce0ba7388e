import { mainFunctions } from './main-functions.js';
import { otherFunctions } from './other-functions.js';
import type { Target } from './target.js';

/** Every public function. */
export const targets: readonly Target[] = [...mainFunctions, ...otherFunctions];
