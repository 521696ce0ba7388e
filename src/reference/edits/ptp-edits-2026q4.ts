import { frozen } from '../../input/frozen.js';
import { ptpEdits2024q3 } from './ptp-edits-2024q3.js';
import type { PtpTable } from './ptp-table.js';

// Column 1 of the edits whose rows were not read in the file of 2026-10-01: they keep their earlier date.
const notReadAgain = new Set('96112 96113 96156 96158 96167 96170 97158 G0337 G0409'.split(' '));

const readAgain = (): PtpTable[] =>
  ptpEdits2024q3
    .filter(({ setting }) => setting === 'outpatient-facility')
    .map(({ setting, effective: earlier, edits }) => ({
      source:
        'Medicare NCCI procedure-to-procedure edits, outpatient hospital file, 2026-10-01: 102 of the edits with 90853; the other 9 are of the file of 2024-07-01',
      setting,
      effective: '2026-10-01',
      edits: edits.map((edit) =>
        notReadAgain.has(edit.column1) ? { ...edit, from: earlier } : { ...edit },
      ),
    }));

/**
 * The Medicare NCCI edits with 90853 for outpatient hospital claims on 2026-10-01. Of the 111 edits of
 * 2024-07-01, 102 were read again in that quarter's file, and none had changed. The other 9 were not
 * read; they keep their earlier date.
 */
export const ptpEdits2026q4: PtpTable[] = /* @__PURE__ */ frozen(readAgain());
