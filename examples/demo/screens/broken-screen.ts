import type { BrokenFile } from '../read-work.js';
import { gap, type Line, line } from '../terminal/line.js';
import { labelled, wrap } from '../terminal/wrap.js';

const faultLines = (
  { path, code, message }: BrokenFile['faults'][number],
  width: number,
): Line[] => [
  ...wrap(path === '' ? '(the whole file)' : path, width - 1).map(
    (text): Line => [{ text: ` ${text}`, ink: 'cyan' }],
  ),
  ...labelled({ text: '', columns: 3 }, { text: `${code}: ${message}` }, width),
];

/** Why a file cannot be judged: every fault with its place, and nothing of what the file holds. */
export const brokenScreen = ({ reason, faults }: BrokenFile, width: number): Line[] => [
  line(` ${reason}`, 'red'),
  gap,
  ...faults.flatMap((fault) => faultLines(fault, width)),
  ...(faults.length > 0 ? [gap] : []),
];
