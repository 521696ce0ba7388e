/**
 * Charge exports: rows of a spreadsheet, read into service lines.
 *
 * @packageDocumentation
 */

export { InputError } from '../input/input-error.js';
export type { DateOrder } from './cells.js';
export type { RowColumns, RowField } from './columns.js';
export {
  type RowFault,
  type RowOptions,
  type RowReading,
  servicesFromRows,
} from './services-from-rows.js';
