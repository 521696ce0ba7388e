import { frozen } from '../../input/frozen.js';
import type { ModifierIndicator, PtpEdit, PtpTable, Setting } from './ptp-table.js';

// The other code of each edit with 90853. `over`: 90853 is in column 1. `under`: it is in column 2.
interface OtherCodes {
  readonly over: Readonly<Partial<Record<ModifierIndicator, string>>>;
  readonly under: Readonly<Partial<Record<ModifierIndicator, string>>>;
}

const inBoth: OtherCodes = {
  over: {
    0: '0362T 0373T 96159 96164 96165 96168 96171',
    1:
      '36640 90832 90833 90834 90836 90837 90838 90870 99202 99203 99204 99205 99211 99212 99213 ' +
      '99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 ' +
      '99283 99284 99285 99291 99292 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 ' +
      '99347 99348 99349 99350 99358 99359 99415 99416 99418 99483 99497 99605 99606 G0380 G0381 ' +
      'G0382 G0383 G0384 G0396 G0397 G0442 G0443 G0444 G0445 G0446 G0447 G0463 G0473 G2011',
  },
  under: {
    0: '96156 96158 96167 96170',
    1: '90867 90868 90869 90901 90912 90913 96112 96113 G0337 G0409',
  },
};

const professionalOnly: OtherCodes = {
  over: {
    0:
      '36591 36592 96127 96523 97151 97152 97153 97154 97155 97156 97157 97802 97803 97804 99408 ' +
      '99409 G0270 G0271 G0459',
    1:
      '90845 90846 90847 90849 90865 96116 G0176 G0177 G0406 G0407 G0408 G0425 G0426 G0427 G0508 ' +
      'G0509',
  },
  under: { 0: '90791 90792 90839 90840 90880 97158', 1: 'G0410' },
};

const facilityOnly: OtherCodes = {
  over: {
    1: '96127 97151 97152 97153 97154 97155 97156 97157 97802 97803 97804 99408 99409 G0270 G0271',
  },
  under: { 1: '97158' },
};

const indicators = ['0', '1'] as const;

const editsOf = ({ over, under }: OtherCodes): PtpEdit[] =>
  indicators.flatMap((modifierIndicator) => [
    ...codesIn(over[modifierIndicator]).map((column2) => ({
      column1: '90853',
      column2,
      modifierIndicator,
    })),
    ...codesIn(under[modifierIndicator]).map((column1) => ({
      column1,
      column2: '90853',
      modifierIndicator,
    })),
  ]);

const codesIn = (list: string | undefined): string[] => list?.split(' ') ?? [];

const tableOf = (file: string, setting: Setting, only: OtherCodes): PtpTable => ({
  source: `Medicare NCCI procedure-to-procedure edits, ${file}, 2024-07-01: the edits with 90853`,
  setting,
  effective: '2024-07-01',
  edits: [...editsOf(inBoth), ...editsOf(only)],
});

/**
 * The Medicare NCCI edits with 90853 that were active on 2024-07-01: 137 for professional claims and
 * 111 for outpatient hospital claims. The copy that was read has no effective dates, so they apply from
 * that date until the caller provides a newer table (see `parsePtpEdits`). They contain codes only, no
 * descriptors.
 */
export const ptpEdits2024q3: PtpTable[] = /* @__PURE__ */ frozen([
  tableOf('practitioner file', 'professional', professionalOnly),
  tableOf('outpatient hospital file', 'outpatient-facility', facilityOnly),
]);
