import type { Subject } from '../finding/rule.js';
import type { JudgedNote } from './judge-note.js';
import type { Thresholds } from './thresholds.js';

/** A note that has been compared with others. */
export interface JudgedSubject extends Subject {
  readonly judged: JudgedNote;
  readonly thresholds: Thresholds;
}
