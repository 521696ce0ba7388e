import { writeNotes, writeServices, writeSessions } from './corpora.js';
import type { Engine } from './engine.js';

/** A computation that engines are measured on. */
export interface Question {
  readonly name: 'clonedPairs' | 'unbundlingFindings' | 'sessionReports';
  /** The title of its table. */
  readonly title: string;
  readonly writeRows: (path: string, count: number) => Promise<void>;
}

export const questions: readonly Question[] = [
  { name: 'clonedPairs', title: 'Copied notes', writeRows: writeNotes },
  { name: 'unbundlingFindings', title: 'Same-day services', writeRows: writeServices },
  { name: 'sessionReports', title: 'Sessions', writeRows: writeSessions },
];

/** Whether an engine supports this computation. */
export const answers = (engine: Engine, question: Question): boolean =>
  engine[question.name] !== undefined && engine.missing() === undefined;
