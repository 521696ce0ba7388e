/**
 * Charge exports: rows of a spreadsheet, read into service lines.
 *
 * @packageDocumentation
 */

export { InputError } from '../input/input-error.js';
export type { DateOrder } from './cells.js';
export type { RowColumns, RowField } from './columns.js';
export type { RowFault, RowOptions, RowReading } from './row-reading.js';
export { servicesFromRows } from './services-from-rows.js';
