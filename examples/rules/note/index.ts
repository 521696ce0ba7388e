import type { ExamplePair } from '../../../src/rule-book/rule-example.js';
import * as participation from './participation.js';
import * as signature from './signature.js';

/** The example pairs of the notes' rules, by id. */
export const noteExamples: Readonly<Record<string, ExamplePair>> = {
  'note/participation': participation,
  'note/signature': signature,
};
