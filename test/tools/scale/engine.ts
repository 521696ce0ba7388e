/**
 * An engine that processes rows. Each run has its own process so that its memory can be measured.
 * Rows are an NDJSON file. Results are written to a file as lines of `canonical.ts`, each with a newline and in any order:
 * they are sorted before they are compared. Neither file has to fit in memory.
 */
export interface Engine {
  /** The name in the table: `in process`, `DuckDB`. */
  readonly name: string;
  /** The reason why it cannot run here, or undefined. */
  readonly missing: () => string | undefined;
  /** The largest number of rows it can process. */
  readonly most?: number;
  /** Builds and opens what it requires; not measured. */
  readonly prepare?: () => Promise<void>;
  /** Writes the pairs of copied notes. `rows` are notes in the order in which they were written. */
  readonly clonedPairs?: (rows: string, results: string) => Promise<void>;
  /** Writes the findings for same-day services. `rows` are services in any order, checked without options. */
  readonly unbundlingFindings?: (rows: string, results: string) => Promise<void>;
  /** Writes the reports of sessions. `rows` are sessions; a result is the report as JSON. */
  readonly sessionReports?: (rows: string, results: string) => Promise<void>;
}
