/**
 * One line of the log. It has no place for anything that a caller wrote: no body, no address, no header,
 * no path of a fault (an unknown key may be a name). Rule ids and counts are enough to run a service by.
 */
export interface LogEntry {
  readonly method: string;
  /** The endpoint, never the address that was asked for. */
  readonly endpoint: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly verdict?: string;
  /** How often each rule spoke. */
  readonly rules?: Readonly<Record<string, number>>;
  /** The kind of an error that nobody foresaw. */
  readonly error?: string;
}

/** Where log entries go. */
export type Log = (entry: LogEntry) => void;

interface Told {
  readonly verdict?: string;
  readonly findings?: readonly { rule: string }[];
  readonly members?: readonly { findings: readonly { rule: string }[] }[];
}

/** What of a report may be logged. */
export const toldOf = ({ verdict, findings = [], members = [] }: Told) => {
  const rules: Record<string, number> = {};
  for (const { rule } of [...findings, ...members.flatMap((member) => member.findings)])
    rules[rule] = (rules[rule] ?? 0) + 1;
  return { ...(verdict === undefined ? {} : { verdict }), rules };
};
