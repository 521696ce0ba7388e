import { type ReadableReport, readReport } from '../../src/report/read-report.js';

/** A report with a verdict and findings, read as a page reads it. */
export const readable = (input: unknown): ReadableReport => {
  const read = readReport(input);
  if (read.kind === 'clinic' || read.kind === 'clones') throw new TypeError('This has no verdict.');
  return read;
};
