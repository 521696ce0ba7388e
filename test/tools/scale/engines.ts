import type { Engine } from './engine.js';
import { beam } from './engines/beam.js';
import { duckDb } from './engines/duckdb.js';
import { inProcess } from './engines/in-process.js';
import { streaming } from './engines/streaming.js';

/** Every engine of the table. The others are compared with the first. */
export const engines: readonly Engine[] = [
  inProcess,
  streaming(1),
  streaming(2),
  streaming(8),
  beam,
  duckDb,
];
