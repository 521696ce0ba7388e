import { groupedBy, inOrder } from '../../input/lists.js';
import { windowIncludes } from '../../time/calendar-date.js';
import { medicareProgram } from './ncci-program.js';
import type { PtpEdit, PtpTable, Setting } from './ptp-table.js';

/** One edition of edits, indexed by their two codes. */
export interface EditEdition {
  readonly source: string;
  readonly setting: Setting;
  readonly program: string;
  /** First date of service. */
  readonly effective: string;
  /** Edits by column 1, then by column 2. */
  readonly editsByColumns: ReadonlyMap<string, ReadonlyMap<string, readonly PtpEdit[]>>;
}

/** Editions, newest first. */
export type EditIndex = readonly EditEdition[];

const editionOf = ({
  source,
  setting,
  program = medicareProgram,
  effective,
  edits,
}: PtpTable): EditEdition => ({
  source,
  setting,
  program,
  effective,
  editsByColumns: new Map(
    Array.from(
      groupedBy(edits, ({ column1 }) => column1),
      ([column1, editsOfColumn1]) => [column1, groupedBy(editsOfColumn1, ({ column2 }) => column2)],
    ),
  ),
});

const newestFirst = (a: EditEdition, b: EditEdition): number => inOrder(b.effective, a.effective);

/** Indexes tables, newest edition first. Of two editions with the same date, the last one given applies. */
export const editIndex = (tables: readonly PtpTable[]): EditIndex =>
  tables.map(editionOf).reverse().sort(newestFirst);

/** Joins two indexes. Of two editions with the same date, the one in the first index applies. */
export const joinedEditIndex = (first: EditIndex, second: EditIndex): EditIndex =>
  [...first, ...second].sort(newestFirst);

/** Which edits are looked for. */
export interface EditionNeed {
  readonly setting: Setting;
  readonly program: string;
  readonly serviceDate: string;
}

/** The newest edition of the program for the setting that is in force on the date; `undefined` before the first. */
export const editionInForce = (
  index: EditIndex,
  { setting, program, serviceDate }: EditionNeed,
): EditEdition | undefined =>
  index.find(
    (edition) =>
      edition.setting === setting &&
      edition.program === program &&
      edition.effective <= serviceDate,
  );

const windowOf = ({ from = '0000-01-01', to }: PtpEdit) => ({ from, to });

/**
 * The edit between two codes on the date, in either column order. If several edits are in force, the
 * strictest applies: first one that no modifier bypasses, then one that a modifier may bypass, and
 * last one that does not apply (indicator 9).
 */
export const editBetween = (
  { editsByColumns }: EditEdition,
  codeA: string,
  codeB: string,
  serviceDate: string,
): PtpEdit | undefined => {
  const over = editsByColumns.get(codeA)?.get(codeB) ?? [];
  const under = editsByColumns.get(codeB)?.get(codeA) ?? [];
  const [strictest] = [...over, ...under]
    .filter((edit) => windowIncludes(windowOf(edit), serviceDate))
    .sort((a, b) => Number(a.modifierIndicator) - Number(b.modifierIndicator));
  return strictest;
};
