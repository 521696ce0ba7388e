/**
 * Published rules with their dates and sources: payer policies, edits, figures and codes.
 *
 * @packageDocumentation
 */

export type { Source } from './citable.js';
export { type Dated, type History, inForce } from './dated.js';
export type { EditLineFault } from './edits/parse-ptp-edits.js';
export {
  type ParsedPtpEdits,
  type PtpEditParser,
  type PtpFileOptions,
  parsePtpEdits,
  ptpEditParser,
} from './edits/parse-ptp-edits.js';
export { ptpEdits2024q3 } from './edits/ptp-edits-2024q3.js';
export { ptpEdits2026q4 } from './edits/ptp-edits-2026q4.js';
export { minimumGroupSize } from './figures/group-size.js';
export {
  type IndividualPsychotherapyTimes,
  individualPsychotherapyTimes,
} from './figures/individual-psychotherapy-times.js';
export { type SourceId, sources } from './listed-sources.js';
export { medicare } from './medicare.js';
