/** Progress of a stream. */
export interface Passed {
  readonly lines: number;
  readonly broken: number;
  readonly bytes: number;
}

/** Expected total, in lines or in bytes. */
export interface Expected {
  readonly lines?: number | undefined;
  readonly bytes?: number | undefined;
}

const shareOf = ({ lines, bytes }: Passed, all: Expected): number | undefined => {
  if (all.lines) return lines / all.lines;
  return all.bytes ? bytes / all.bytes : undefined;
};

const timeText = (seconds: number): string => {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
};

const leftText = (passed: Passed, all: Expected, seconds: number): string => {
  const share = shareOf(passed, all);
  if (!share || share >= 1) return '';
  return `, ${timeText((seconds * (1 - share)) / share)} left`;
};

/** Formats progress: lines, lines per second, and the time left if the total is known. */
export const paceText = (passed: Passed, all: Expected, seconds: number): string => {
  const { lines, broken } = passed;
  const rate = Math.round(lines / Math.max(seconds, 0.001));
  const said = broken === 0 ? '' : `, ${broken} broken`;
  return `${lines} ${lines === 1 ? 'line' : 'lines'}${said}, ${rate} a second${leftText(passed, all, seconds)}`;
};
