import { answerLine } from '../../batch/src/answer.js';

/** One line that was read. */
export interface Row {
  /** Its text without its end; none where it is too long to be held. */
  readonly text: string | undefined;
  /** Its number in what was read, from 1. */
  readonly line: number;
}

/** Turns rows into rows. What it gives is taken one by one, so that very much of it is never held. */
export interface Step {
  take(row: Row): Iterable<string>;
  /** What is left to say when the last row is in. */
  end?(): Iterable<string>;
}

/** A row that says why another one has no answer. It has no tab: steps that bring rows together pass it on. */
export const brokenRow = (line: number, fault: object): string =>
  JSON.stringify({ line, ...fault });

/** Whether a row says that another one is broken. */
export const isBroken = (row: string): boolean => row.startsWith('{"line":');

/** Answers a row, or says what is wrong with it. Nothing of a broken row is repeated. */
export const answered = ({ text, line }: Row, answer: (text: string) => object): string => {
  const given = answerLine(text, answer);
  return 'error' in given ? brokenRow(line, given) : JSON.stringify(given);
};
