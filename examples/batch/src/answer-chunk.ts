import { prepareOptions, type RuleOptions, validateGroupSession } from 'group-therapy-billing';
import { answerLine, isReport } from './answer.js';
import type { Chunk } from './chunk.js';

/** The output lines for a chunk. */
export interface Answers {
  readonly text: string;
  /** How many of them are errors. */
  readonly failed: number;
}

/** Answers chunk after chunk by the same options. A blank line has no answer. */
export const answererOf = (options: RuleOptions): ((chunk: Chunk) => Answers) => {
  const prepared = prepareOptions({ ...options, checks: false });
  const check = (line: string) => validateGroupSession(JSON.parse(line), prepared);
  return ({ first, texts }) => {
    const lines: string[] = [];
    let failed = 0;
    for (const [index, text] of texts.entries()) {
      if (text?.trim() === '') continue;
      const answer = answerLine(text, check);
      if (!isReport(answer)) failed += 1;
      lines.push(`${JSON.stringify({ line: first + index, ...answer })}\n`);
    }
    return { text: lines.join(''), failed };
  };
};
