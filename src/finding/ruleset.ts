/** By what a report was made: what an auditor stores beside it. */
export interface Ruleset {
  /** The version of this library. */
  version: string;
  /** The payer policies that were in force and used. */
  policies: { payerId: string; from: string }[];
  /** The caller's settings by rule id. */
  overrides: Record<string, string>;
  /** The edition of procedure-to-procedure edits that was used. */
  ncci?: { source: string; effective: string };
  /** What was not looked at, because the call did not give or want it: `'same-day'`, `'payer-policies'`, `'individuality'`. */
  notChecked: string[];
}
