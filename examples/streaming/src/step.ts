import { answerLine } from '../../batch/src/answer.js';

/** One input line. */
export interface Row {
  /** The line without its line ending. Missing if the line is too long. */
  readonly text: string | undefined;
  /** Line number in the input, starting at 1. */
  readonly line: number;
}

/** Converts rows to rows. Output is read lazily, so that large results are never held in memory. */
export interface Step {
  take(row: Row): Iterable<string>;
  /** Returns the remaining rows after the last input row. */
  end?(): Iterable<string>;
}

/** An error row for an input row. It contains no tab, so that later steps pass it through. */
export const brokenRow = (line: number, fault: object): string =>
  JSON.stringify({ line, ...fault });

/** Whether a row is an error row. */
export const isBroken = (row: string): boolean => row.startsWith('{"line":');

/** Answers a row, or returns an error row that repeats none of the input. */
export const answered = ({ text, line }: Row, answer: (text: string) => object): string => {
  const given = answerLine(text, answer);
  return 'error' in given ? brokenRow(line, given) : JSON.stringify(given);
};
