/**
 * One engine that rows are put through. Each run is a process of its own, so that its memory can be told.
 * Rows are an NDJSON file. Results go to a file as lines of `canonical.ts`, each ended by a newline and in any order:
 * whoever compares them sorts them first. So neither has to be held in memory.
 */
export interface Engine {
  /** As it stands in the table: `in process`, `DuckDB`. */
  readonly name: string;
  /** Why it cannot be used here, or undefined. */
  readonly missing: () => string | undefined;
  /** The most rows that it is given. */
  readonly most?: number;
  /** Builds and opens what it takes; not measured. */
  readonly prepare?: () => Promise<void>;
  /** Writes the pairs of copied notes. `rows` are notes in the order of their places. */
  readonly clonedPairs?: (rows: string, results: string) => Promise<void>;
  /** Writes the findings of same-day services. `rows` are services in any order; no options are given. */
  readonly unbundlingFindings?: (rows: string, results: string) => Promise<void>;
  /** Writes the reports of sessions. `rows` are sessions; a result is the report as JSON. */
  readonly sessionReports?: (rows: string, results: string) => Promise<void>;
}
