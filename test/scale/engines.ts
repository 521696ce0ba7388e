import type { Engine } from './engine.js';
import { inProcess } from './engines/in-process.js';

/** Every engine of the table. The first is what the others are compared with. */
export const engines: readonly Engine[] = [inProcess];
