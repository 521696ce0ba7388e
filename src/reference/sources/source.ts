/** A document that this library relies on. Each is listed once. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** The edition that was read. */
  readonly edition?: string;
  /** The day on which somebody last read the statement in it: `YYYY-MM-DD`. */
  readonly readOn: string;
}
