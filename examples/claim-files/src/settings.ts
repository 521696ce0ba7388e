import type { RemittanceOptions } from 'group-therapy-billing/remittance';
import type { RowOptions } from 'group-therapy-billing/rows';
import type { ClaimFileOptions } from 'group-therapy-billing/x12';

/** What the clinic knows besides its files: a JSON file. */
export interface Settings {
  /** Patient and payer IDs. */
  readonly ids: ClaimFileOptions;
  /** How its charge exports are written. */
  readonly rows: RowOptions;
  /** Payer policies with filing limits, reports on sessions, the fee schedule, the day. */
  readonly remittance: RemittanceOptions;
}

/** The settings of the file, or none. */
export const settingsFrom = (text: string | undefined): Settings => {
  const {
    ids = {},
    rows = {},
    remittance = {},
  }: Partial<Settings> = text === undefined ? {} : JSON.parse(text);
  return { ids, rows, remittance };
};
