/**
 * One line of the log. It holds nothing that a caller wrote: no body, no address, no header, and no path of
 * a fault, because an unknown key may be a name.
 */
export interface LogEntry {
  readonly method: string;
  /** The endpoint, never the requested address. */
  readonly endpoint: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly verdict?: string;
  /** The number of findings by rule. */
  readonly rules?: Readonly<Record<string, number>>;
  /** The name of an unexpected error. */
  readonly error?: string;
}

/** Writes a log entry. */
export type Log = (entry: LogEntry) => void;

interface Report {
  readonly verdict?: string;
  readonly findings?: readonly { rule: string }[];
  readonly members?: readonly { findings: readonly { rule: string }[] }[];
}

/** The parts of a report that may be logged. */
export const loggedReport = ({ verdict, findings = [], members = [] }: Report) => {
  const rules: Record<string, number> = {};
  for (const { rule } of [...findings, ...members.flatMap((member) => member.findings)])
    rules[rule] = (rules[rule] ?? 0) + 1;
  return { ...(verdict === undefined ? {} : { verdict }), rules };
};
