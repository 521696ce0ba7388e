import { type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { dayAfter } from '../time/calendar-date.js';
import { LocalTimes } from '../time/local-time.js';
import type { BilledService } from '../unbundling/billed-service.js';
import {
  type DateOrder,
  orderOf,
  readClock,
  readCode,
  readDate,
  readModifiers,
  readMoney,
  readNpi,
  readStatus,
  readText,
  readUnits,
} from './cells.js';
import { neededFields, type RowColumns, type RowField, recognizedColumns } from './columns.js';
import {
  type Row,
  type RowFault,
  type RowOptions,
  type RowReading,
  rowFaultMessages,
  rowOptionsSchema,
  rowsSchema,
} from './row-reading.js';

// What identifies a patient, a provider or a claim. Two of them are one number once a spreadsheet has rounded them.
const idFields: readonly RowField[] = [
  ...(['patientId', 'renderingNpi', 'billingNpi', 'payerId'] as const),
  ...(['claimId', 'serviceId', 'groupSessionId'] as const),
];

// 1.23E+09: how a spreadsheet shows a long number in a narrow column.
const isRounded = (cell: string): boolean => /^\d(?:[.,]\d+)?E\+\d+$/i.test(cell);

// A session that ends in the small hours began in the evening before. Any other end before its start is a mistake.
const endDateOf = (date: string, from: string, to: string): string | undefined => {
  if (to > from) return date;
  return from >= '18:00' && to <= '06:00' ? dayAfter(date, 1) : undefined;
};

const mostModifiers = 4;

/** Reads the rows of one export. */
class RowReader {
  readonly #columns: RowColumns;
  readonly #titles: ReadonlySet<string>;
  readonly #order: DateOrder | undefined;
  readonly #timeZone: string | undefined;
  readonly #ids = new Map<string, number>();
  /** Active services by what a row that takes one back repeats. */
  readonly #active = new Map<string, BilledService[]>();
  readonly #rows: readonly Row[];
  readonly #localTimes = new LocalTimes();
  readonly reading: RowReading;

  constructor(rows: readonly Row[], { columns = {}, timeZone, dateOrder }: RowOptions) {
    this.#rows = rows;
    this.#titles = new Set(rows.flatMap((row) => Object.keys(row)));
    this.#columns = recognizedColumns([...this.#titles], columns);
    this.#timeZone = timeZone;
    this.#order = dateOrder ?? orderOf(rows.map((row) => this.#cell(row, 'serviceDate')));
    this.reading = { services: [], faults: [], columns: this.#columns };
  }

  read(): RowReading {
    const missing = neededFields.filter((field) => !this.#titles.has(this.#columns[field] ?? ''));
    if (this.#rows.length > 0) for (const field of missing) this.#fault(0, field, 'missing');
    if (missing.length > 0) return this.reading;
    if (this.#columns.start !== undefined && this.#timeZone === undefined)
      this.#fault(0, 'start', 'time-zone');
    this.#rows.forEach((row, index) => {
      if (!this.#isOther(row)) this.#readRow(row, index + 1);
    });
    return this.reading;
  }

  /** Whether the row is no service and no fault: empty, a total, or the titles once more. */
  #isOther(row: Row): boolean {
    const [patient, code, date] = neededFields.map((field) => this.#cell(row, field));
    if (code === this.#columns.code || (code === '' && date === '')) return true;
    if (code !== '' && date !== '' && patient !== '') return false;
    return Object.values(row).some((cell) => /^\W*(?:grand |sub)?-?totals?\b/i.test(cell ?? ''));
  }

  #readRow(row: Row, number: number): void {
    for (const field of idFields)
      if (isRounded(this.#written(row, field))) this.#fault(number, field, 'rounded');
    const blank = neededFields.filter((field) => this.#cell(row, field) === '');
    for (const field of blank)
      if (this.#written(row, field) === '') this.#fault(number, field, 'missing');
    const charges = this.#charge(row, number);
    const units = this.#units(row, number);
    const code = this.#code(row, number);
    const serviceDate = this.#date(row, number);
    if (blank.length > 0 || !code || serviceDate === undefined || units === undefined) return;
    const service: BilledService = {
      serviceId: this.#serviceId(row, number),
      patientId: this.#cell(row, 'patientId'),
      ...this.#text(row, 'payerId'),
      ...this.#text(row, 'claimId'),
      ...code,
      units: Math.abs(units),
      serviceDate,
      ...this.#times(row, number, serviceDate),
      renderingNpi: readNpi(this.#cell(row, 'renderingNpi')),
      ...this.#text(row, 'billingNpi', readNpi),
      ...this.#text(row, 'groupSessionId'),
      ...(charges === undefined ? {} : { chargeCents: Math.abs(charges) }),
    };
    const status = readStatus(this.#cell(row, 'status'), this.#columns.status ?? '');
    if (status !== 'active') service.status = status;
    this.#keep(service, units < 0 || (charges ?? 0) < 0);
  }

  // A row with a negative charge or negative units takes an earlier row back: neither of them is billed.
  #keep(service: BilledService, takesBack: boolean): void {
    const { patientId, serviceDate, code, modifiers, units, chargeCents } = service;
    const key = JSON.stringify([patientId, serviceDate, code, modifiers, units, chargeCents]);
    const active = this.#active.get(key) ?? [];
    this.#active.set(key, active);
    if (takesBack) {
      service.status = 'void';
      const earlier = active.pop();
      if (earlier) earlier.status = 'void';
    } else if (service.status === undefined) active.push(service);
    this.reading.services.push(service);
  }

  #charge(row: Row, number: number): number | undefined {
    const cell = this.#cell(row, 'charge');
    const cents = readMoney(cell);
    if (cell !== '' && cents === undefined) this.#fault(number, 'charge', 'amount');
    return cents;
  }

  #units(row: Row, number: number): number | undefined {
    const cell = this.#cell(row, 'units');
    const units = cell === '' ? 1 : readUnits(cell);
    if (units === undefined) this.#fault(number, 'units', 'value');
    return units;
  }

  #code(row: Row, number: number): { code: string; modifiers: string[] } | undefined {
    const cell = this.#cell(row, 'code');
    const read = readCode(cell);
    if (cell !== '' && !read) this.#fault(number, 'code', 'value');
    if (!read) return undefined;
    const modifiers = [...read.modifiers];
    for (const field of ['modifiers', 'modifier2', 'modifier3', 'modifier4'] as const) {
      const more = readModifiers(this.#cell(row, field));
      if (!more) {
        this.#fault(number, field, 'value');
        return undefined;
      }
      modifiers.push(...more);
    }
    const distinct = [...new Set(modifiers)];
    if (distinct.length <= mostModifiers) return { code: read.code, modifiers: distinct };
    this.#fault(number, 'modifiers', 'value');
    return undefined;
  }

  #date(row: Row, number: number): string | undefined {
    const cell = this.#cell(row, 'serviceDate');
    if (cell === '') return undefined;
    const date = readDate(cell, this.#order);
    if (date !== undefined && date !== 'ambiguous') return date;
    this.#fault(number, 'serviceDate', date === undefined ? 'date' : 'date-order');
    return undefined;
  }

  #times(
    row: Row,
    number: number,
    date: string,
  ): Pick<BilledService, 'start' | 'end' | 'timeZone'> {
    const timeZone = this.#timeZone;
    if (timeZone === undefined) return {};
    const from = this.#clock(row, number, 'start');
    const to = this.#clock(row, number, 'end');
    if (from === undefined) return {};
    const start = `${date}T${from}`;
    const endDate = to === undefined ? undefined : endDateOf(date, from, to);
    if (to !== undefined && endDate === undefined) this.#fault(number, 'end', 'value');
    const end = endDate === undefined ? undefined : `${endDate}T${to}`;
    for (const [field, time] of [
      ['start', start],
      ['end', end],
    ] as const)
      if (time !== undefined && 'fault' in this.#localTimes.complete(time, timeZone)) {
        this.#fault(number, field, 'time');
        return {};
      }
    return { start, ...(end === undefined ? {} : { end }), timeZone };
  }

  #clock(row: Row, number: number, field: 'start' | 'end'): string | undefined {
    const cell = this.#cell(row, field);
    const time = readClock(cell);
    if (cell !== '' && time === undefined) this.#fault(number, field, 'value');
    return time;
  }

  #serviceId(row: Row, number: number): string {
    const own = this.#cell(row, 'serviceId');
    const claim = this.#cell(row, 'claimId');
    const base = own || claim || `row-${number}`;
    let count = (this.#ids.get(base) ?? 0) + 1;
    const idOf = (at: number): string => {
      if (own === '' && claim !== '') return `${claim}/${at}`;
      return at === 1 ? base : `${base}:${at}`;
    };
    while (count > 1 && this.#ids.has(idOf(count))) count += 1;
    this.#ids.set(base, count);
    const id = idOf(count);
    if (id !== base) this.#ids.set(id, 1);
    return id;
  }

  #text<Field extends 'payerId' | 'claimId' | 'billingNpi' | 'groupSessionId'>(
    row: Row,
    field: Field,
    read = (cell: string): string => cell,
  ): { [key in Field]?: string } {
    const entry: { [key in Field]?: string } = {};
    const cell = read(this.#cell(row, field));
    if (cell !== '') entry[field] = cell;
    return entry;
  }

  /** What is written in a cell, without spaces around it. */
  #written(row: Row, field: RowField): string {
    const column = this.#columns[field];
    const cell = column !== undefined && Object.hasOwn(row, column) ? row[column] : undefined;
    return readText(cell ?? '');
  }

  /** The cell as it is read: a number that was rounded identifies nothing. */
  #cell(row: Row, field: RowField): string {
    const cell = this.#written(row, field);
    return isRounded(cell) && idFields.includes(field) ? '' : cell;
  }

  #fault(row: number, field: RowField | undefined, code: RowFault['code']): void {
    const column = field && this.#columns[field];
    this.reading.faults.push({
      where: { row, ...(column === undefined ? {} : { column }) },
      code,
      message: rowFaultMessages[code],
    });
  }
}

/**
 * Reads a charge export, such as a spreadsheet of billed services, into service lines for `detectUnbundling` and
 * `reconcileGroupClaims`. Columns are recognized by their titles. Empty rows, totals, and repeated titles are
 * skipped; a row that cannot be read is left out and reported. Without an NPI column, `renderingNpi` is blank.
 *
 * @param rows One record for each row, from title to cell. To read a CSV file, use a CSV library.
 * @param options The columns, the time zone, and the order of dates, if the export does not show them.
 * @throws `InputError` if the rows are no records of texts, or the options are malformed.
 */
export const servicesFromRows = (
  rows: Record<string, string>[],
  options: RowOptions = {},
): RowReading => {
  const faults: InputFault[] = [];
  const read = tryInput(rowsSchema, rows, '', faults);
  const how = tryInput(rowOptionsSchema, options, '/options', faults);
  const titles = Object.values(how?.columns ?? {});
  if (new Set(titles).size < titles.length) faults.push(inputFault('/options/columns', 'conflict'));
  return new RowReader(orThrow(read, faults), orThrow(how, faults)).read();
};
