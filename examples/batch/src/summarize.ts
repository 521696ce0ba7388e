import { createReadStream, writeFileSync } from 'node:fs';
import { mergeSummaries, type SummaryPart, sessionSummary } from 'group-therapy-billing/clinic';
import { linesOf } from './lines.js';

const longestLine = 64 * 1024 * 1024;

const partOf = (text: string | undefined): SummaryPart[] => {
  const answer = text === undefined ? undefined : JSON.parse(text);
  return answer?.kind === 'session' ? [sessionSummary({ report: answer })] : [];
};

/**
 * Writes the summary part of a file of answers, to be merged with those of other files and finished. Lines that have no
 * report are left out.
 */
export const summarizeAnswers = async (answers: string, summary: string): Promise<void> => {
  const parts: SummaryPart[] = [];
  for await (const { text } of linesOf(createReadStream(answers), longestLine))
    parts.push(...partOf(text));
  writeFileSync(summary, `${JSON.stringify(mergeSummaries(parts))}\n`);
};
