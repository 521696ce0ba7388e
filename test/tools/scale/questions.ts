import { writeNotes, writeServices, writeSessions } from './corpora.js';
import type { Engine } from './engine.js';

/** What engines are asked. */
export interface Question {
  readonly name: 'clonedPairs' | 'unbundlingFindings' | 'sessionReports';
  /** As it stands above a table. */
  readonly title: string;
  readonly writeRows: (path: string, count: number) => Promise<void>;
}

export const questions: readonly Question[] = [
  { name: 'clonedPairs', title: 'Copied notes', writeRows: writeNotes },
  { name: 'unbundlingFindings', title: 'Same-day services', writeRows: writeServices },
  { name: 'sessionReports', title: 'Sessions', writeRows: writeSessions },
];

/** Whether an engine answers a question here. */
export const answers = (engine: Engine, question: Question): boolean =>
  engine[question.name] !== undefined && engine.missing() === undefined;
