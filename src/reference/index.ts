/**
 * What others have said, and since when: payer policies, edits, figures and their sources.
 *
 * @packageDocumentation
 */

export { type Dated, type History, inForce } from './dated.js';
export {
  type IndividualPsychotherapyTimes,
  individualPsychotherapyTimes,
} from './individual-psychotherapy-times.js';
export { medicare } from './medicare.js';
export { minimumGroupSize } from './minimum-group-size.js';
export {
  type ParsedPtpEdits,
  type PtpEditParser,
  type PtpFileOptions,
  parsePtpEdits,
  ptpEditParser,
} from './parse-ptp-edits.js';
export type { EditLineFault } from './ptp-edit-line.js';
export { ptpEdits2024q3 } from './ptp-edits-2024q3.js';
export type { Source } from './source.js';
export { type SourceId, sources } from './sources.js';
