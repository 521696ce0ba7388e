/** The terminal that the demo prints to. */
export interface Terminal {
  /** Columns, from 60 to 100. */
  readonly width: number;
  readonly color: boolean;
}

const narrowest = 60;
const widest = 100;

/** The part of the process that decides how to print. */
export interface ProcessOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Color only on a terminal, and only without NO_COLOR (see no-color.org). */
export const terminalOf = ({ isTTY = false, columns, env }: ProcessOutput): Terminal => ({
  width: Math.min(widest, Math.max(narrowest, columns ?? widest)),
  color: isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
});
