import { holds } from '../time/calendar-date.js';
import type { PtpEdit, PtpTable, Setting } from './ptp-table.js';

/** One edition, its edits found by their two codes. */
export interface EditEdition {
  readonly source: string;
  readonly setting: Setting;
  /** First date of service. */
  readonly effective: string;
  readonly editsByPair: ReadonlyMap<string, readonly PtpEdit[]>;
}

/** Editions, the newest first. */
export type EditShelf = readonly EditEdition[];

const pairKey = (column1: string, column2: string): string => `${column1} ${column2}`;

const editionOf = ({ source, setting, effective, edits }: PtpTable): EditEdition => {
  const editsByPair = new Map<string, PtpEdit[]>();
  for (const edit of edits) {
    const key = pairKey(edit.column1, edit.column2);
    const known = editsByPair.get(key);
    if (known) known.push(edit);
    else editsByPair.set(key, [edit]);
  }
  return { source, setting, effective, editsByPair };
};

/** Puts tables on a shelf, the newest edition first; of two with one date the later given counts. */
export const editShelf = (tables: readonly PtpTable[]): EditShelf =>
  tables
    .map(editionOf)
    .reverse()
    .sort((a, b) => (a.effective < b.effective ? 1 : a.effective > b.effective ? -1 : 0));

/** The newest edition of the setting that is in force on the date; `undefined` before the first. */
export const editionInForce = (
  shelf: EditShelf,
  setting: Setting,
  serviceDate: string,
): EditEdition | undefined =>
  shelf.find((edition) => edition.setting === setting && edition.effective <= serviceDate);

const windowOf = ({ from = '0000-01-01', to }: PtpEdit) =>
  to === undefined ? { from } : { from, to };

/** The edit between two codes on the date, whichever of them is column 1. */
export const editBetween = (
  { editsByPair }: EditEdition,
  codeA: string,
  codeB: string,
  serviceDate: string,
): PtpEdit | undefined =>
  [pairKey(codeA, codeB), pairKey(codeB, codeA)]
    .flatMap((key) => editsByPair.get(key) ?? [])
    .find((edit) => edit.modifierIndicator !== '9' && holds(windowOf(edit), serviceDate));
