/** What the demo knows of where it prints. */
export interface Terminal {
  /** Columns, from 80 to 100. */
  readonly width: number;
  readonly colour: boolean;
}

const narrowest = 80;
const widest = 100;

/** What of the process tells how to print. */
export interface Surroundings {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Colour only for eyes that want it: a terminal, and no NO_COLOR (see no-color.org). */
export const terminalOf = ({ isTTY = false, columns, env }: Surroundings): Terminal => ({
  width: Math.min(widest, Math.max(narrowest, columns ?? widest)),
  colour: isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
});
