import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import type { RowReading } from '../../src/rows/row-reading.js';
import { servicesFromRows } from '../../src/rows/services-from-rows.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { issuesOf } from '../standards/issues-of.js';

/** The records of a table: the titles, then a text for each row, both divided by bars. */
const table = (titles: string, ...rows: string[]): Record<string, string>[] => {
  const names = titles.split('|');
  return rows.map((row) =>
    Object.fromEntries(row.split('|').map((cell, index) => [names[index] ?? '', cell])),
  );
};

const shortFaults = ({ faults }: RowReading): string[] =>
  faults.map(({ where: { row, column }, code }) => [row, column ?? '-', code].join(' '));

const expected = {
  serviceId: 'row-1',
  patientId: 'C-1001',
  code: '90853',
  modifiers: ['HQ', '95'],
  units: 1,
  serviceDate: '2026-03-14',
  renderingNpi: '1234567893',
  chargeCents: 6500,
};

describe('an export without column names given', () => {
  test.each([
    [
      'with one column for all modifiers',
      table(
        'Date of Service|Client ID|Billing Code|Modifiers|Units|Rendering NPI|Fee',
        '03/14/2026|C-1001|90853|HQ, 95|1|1234567893|$65.00',
      ),
      {},
    ],
    [
      'with four columns for modifiers and a claim number',
      table(
        'DOS From|DOS To|MRN|CPT|Mod 1|Mod 2|Mod 3|Mod 4|Qty|Charge Amount|Provider NPI|Group NPI|Payer ID|Claim #|Claim Number',
        '3/14/2026|3/14/2026|C-1001|90853|HQ|95|||1.00|65|1234567893|1999999984|60054||CL77',
      ),
      { serviceId: 'CL77/1', claimId: 'CL77', payerId: '60054', billingNpi: '1999999984' },
    ],
    [
      'with code and modifiers in one cell, and ISO dates with a time',
      table(
        'account_no,chart|service_date|proc_code|billed|npi'.replace(
          'account_no,chart',
          'account_no',
        ),
        'C-1001|2026-03-14 00:00:00|90853-HQ-95|65.0|1234567893',
      ),
      {},
    ],
    [
      'with dates in words, glued modifiers, and negative numbers in parentheses elsewhere',
      table(
        'Chart Number|Visit Date|Procedure|Units Billed|Amount Billed|Clinician NPI',
        'C-1001|Mar 14, 2026|90853HQ95|1|$ 65.00|1234567893',
        'C-2|14-Mar-2026|90834|1|(120.00)|1234567893',
      ),
      {},
    ],
    [
      'of a database, with digits for dates and IDs of lines',
      table(
        'LINE_ID|PATIENT_ID|SERVICE_DATE|HCPCS_CODE|MODIFIERS|QUANTITY|CHARGES|RENDERING_PROVIDER_NPI|STATUS',
        'L9|C-1001|20260314|90853|HQ95|1|65|1234567893|posted',
      ),
      { serviceId: 'L9' },
    ],
    [
      'of another country’s spreadsheet, whose dates show their order',
      table(
        'Patient No.|Session Date|Code|Mods|Rate|Therapist NPI',
        'C-1001|14.03.2026|90853|HQ 95|65.00|1234567893',
        'C-2|02.03.2026|90853||65.00|1234567893',
      ),
      {},
    ],
  ])('%s', (_, rows, more) => {
    const read = servicesFromRows(rows);
    expect(read.faults).toEqual([]);
    expect(read.services[0]).toEqual({ ...expected, ...more });
    expect(read.services).toHaveLength(rows.length);
    expect(detectUnbundling(read.services).kind).toBe('unbundling');
  });

  test.each([
    ['Account #|Svc Dt|Proc Cd|Billed Amt', ['Account #', 'Svc Dt', 'Proc Cd', 'Billed Amt']],
    ['Acct#|DOS|CPT Cd|Chg Amt', ['Acct#', 'DOS', 'CPT Cd', 'Chg Amt']],
    ['PtID|ServiceDate|CPTCode|ChargeAmt', ['PtID', 'ServiceDate', 'CPTCode', 'ChargeAmt']],
    ['MRN #|Date of Svc|HCPCS|Amount Charged', ['MRN #', 'Date of Svc', 'HCPCS', 'Amount Charged']],
    ['Pat Acct No.|From Dt|Proc Code|Tot Chg', ['Pat Acct No.', 'From Dt', 'Proc Code', 'Tot Chg']],
  ])('with shortened titles: %s', (titles, [patientId, serviceDate, code, charge]) => {
    const read = servicesFromRows(table(titles, 'C-1001|2026-03-14|90853|65'));
    expect(read.columns).toEqual({ patientId, serviceDate, code, charge });
    expect(read.services).toHaveLength(1);
  });

  test('says which columns it read', () => {
    expect(servicesFromRows(table('MRN|DOS|CPT|Notes', '1|2026-03-04|90853|x')).columns).toEqual({
      patientId: 'MRN',
      serviceDate: 'DOS',
      code: 'CPT',
    });
  });

  test('takes no column that may hold names, unless the caller names it', () => {
    const rows = table('Patient|Date|CPT Code', 'Jordan Quill|2026-03-04|90853');
    const read = servicesFromRows(rows);
    expect(shortFaults(read)).toEqual(['0 - missing']);
    expect(JSON.stringify(read)).not.toContain('Quill');
    expect(servicesFromRows(rows, { columns: { patientId: 'Patient' } }).services).toHaveLength(1);
  });

  test('without an NPI leaves it blank', () => {
    const { services } = servicesFromRows(table('MRN|DOS|CPT', '1|2026-03-04|90853'));
    expect(services[0]?.renderingNpi).toBe('');
  });
});

describe('a number that a spreadsheet has rounded', () => {
  const npi = (cell: string) =>
    servicesFromRows(table('MRN|DOS|CPT|Rendering NPI', `1|2026-03-04|90853|${cell}`));

  test.each(['1.23E+09', '1.23457e+09', '1E+09', '1,23E+09'])('is no NPI: %s', (cell) => {
    const read = npi(cell);
    expect(shortFaults(read)).toEqual(['1 Rendering NPI rounded']);
    expect(read.services.map(({ renderingNpi }) => renderingNpi)).toEqual(['']);
  });

  test.each(['1234567893', '1234567893.0'])('is not this NPI: %s', (cell) => {
    expect(npi(cell)).toMatchObject({ faults: [], services: [{ renderingNpi: '1234567893' }] });
  });

  test('identifies no patient, and no claim', () => {
    const read = servicesFromRows(
      table(
        'MRN|DOS|CPT|Claim Number',
        '1.2E+11|2026-03-04|90853|C1',
        'C-1E5|2026-03-04|90853|3.3E+12',
      ),
    );
    expect(shortFaults(read)).toEqual(['1 MRN rounded', '2 Claim Number rounded']);
    expect(read.services.map(({ serviceId }) => serviceId)).toEqual(['row-2']);
  });
});

describe('what a spreadsheet leaves in a cell', () => {
  const serviceOf = (titles: string, row: string, timeZone = 'America/New_York') =>
    servicesFromRows(table(titles, row), { timeZone });

  test.each([`"90853"`, `="90853"`, `'90853`])('a code that is kept as text: %s', (cell) => {
    const { services, faults } = serviceOf('MRN|DOS|CPT', `'00123|2026-03-04|${cell}`);
    expect(faults).toEqual([]);
    expect(services[0]).toMatchObject({ patientId: '00123', code: '90853' });
  });

  test.each(['123 456 7893', '1,234,567,893', '1234567893.00'])('digits of an NPI: %s', (cell) => {
    const { services } = serviceOf(
      'MRN|DOS|CPT|NPI|Group NPI',
      `1|2026-03-04|90853|${cell}|${cell}`,
    );
    expect(services[0]).toMatchObject({ renderingNpi: '1234567893', billingNpi: '1234567893' });
  });

  test('times of 24 hours without a colon', () => {
    const { services } = serviceOf(
      'MRN|DOS|CPT|Start Time|End Time',
      '1|2026-03-04|90853|1830|1945',
    );
    expect(services[0]).toMatchObject({ start: '2026-03-04T18:30', end: '2026-03-04T19:45' });
  });

  test('is more than four modifiers in no number of columns', () => {
    const rows = 'MRN|DOS|CPT|Modifiers|Mod 2|Mod 3';
    const read = serviceOf(rows, '1|2026-03-04|90853|HQ 95|U1 U2|U3');
    expect([read.services, shortFaults(read)]).toEqual([[], ['1 Modifiers value']]);
    const repeated = serviceOf(rows, '1|2026-03-04|90853|HQ 95|U1 U2|HQ');
    expect(repeated.services).toHaveLength(1);
  });

  test('a column that the caller names and no row has is one fault', () => {
    const rows = table('MRN|DOS|CPT', '1|2026-03-04|90853', '2|2026-03-04|90853');
    const read = servicesFromRows(rows, { columns: { patientId: 'Chart' } });
    expect([read.services, shortFaults(read)]).toEqual([[], ['0 Chart missing']]);
  });
});

describe('a session past midnight', () => {
  const read = (start: string, end: string) =>
    servicesFromRows(
      table('MRN|DOS|CPT|Start Time|End Time', `1|2026-03-04|90853|${start}|${end}`),
      { timeZone: 'America/New_York' },
    );

  test.each([
    ['11:00 PM', '12:30 AM', '2026-03-05T00:30'],
    ['23:30', '01:00', '2026-03-05T01:00'],
    ['6:30 PM', '7:30 PM', '2026-03-04T19:30'],
  ])('from %s to %s ends on its day', (start, end, expectedEnd) => {
    const { services, faults } = read(start, end);
    expect([services[0]?.end, faults]).toEqual([expectedEnd, []]);
    expect(detectUnbundling(services).verdict).toBeDefined();
  });

  test.each([
    ['1:00 PM', '2:30'],
    ['18:30', '18:30'],
    ['9:00 AM', '8:00 AM'],
    ['6:30 PM', 'late'],
  ])('is not meant where the end is a mistake: from %s to %s', (start, end) => {
    const { services, ...reading } = read(start, end);
    expect(services[0]).not.toHaveProperty('end');
    expect(shortFaults({ services, ...reading })).toEqual(['1 End Time value']);
  });
});

describe('rows', () => {
  const read = (...rows: string[]) =>
    servicesFromRows(table('MRN|DOS|CPT|Units|Charge|Status', ...rows));
  const row = '1|2026-03-04|90853|1|65|';

  test('that are empty, totals, or the titles once more are no services and no faults', () => {
    const reading = read(
      row,
      '|||||',
      'MRN|DOS|CPT|Units|Charge|Status',
      'Total|||12|780.00|',
      '|2026-03-04|||65|Subtotal:',
      row,
    );
    expect(shortFaults(reading)).toEqual([]);
    expect(reading.services.map(({ serviceId }) => serviceId)).toEqual(['row-1', 'row-6']);
  });

  test('that are void are void', () => {
    const statuses = (...rows: string[]) =>
      read(...rows).services.map(({ status = 'active' }) => status);
    expect(
      statuses(`${row}Void`, `${row}DELETED`, `${row}denied`, `${row}Posted`, `${row}1`),
    ).toEqual(['void', 'void', 'denied', 'active', 'active']);
    const flagged = table('MRN|DOS|CPT|Voided', '1|2026-03-04|90853|Y', '1|2026-03-04|90853|N');
    expect(servicesFromRows(flagged).services.map(({ status }) => status)).toEqual([
      'void',
      undefined,
    ]);
  });

  test('with a negative charge or negative units take an earlier row back', () => {
    const statuses = (...rows: string[]) =>
      read(...rows).services.map(({ status = 'active' }) => status);
    expect(statuses(row, '1|2026-03-04|90853|1|-65.00|', row)).toEqual(['void', 'void', 'active']);
    expect(statuses(row, '1|2026-03-04|90853|-1|($65.00)|')).toEqual(['void', 'void']);
    expect(statuses(row, '2|2026-03-04|90853|1|-65|')).toEqual(['active', 'void']);
  });

  test('that cannot be read are left out and reported', () => {
    const reading = read(
      '|2026-03-04|90853|1|65|',
      '1||90853|1|65|',
      '1|2026-03-04||1|65|',
      '1|2026-02-30|90853|1|65|',
      '1|2026-03-04|COPAY-X|1|65|',
      '1|2026-03-04|90853|1.5|65|',
      '1|2026-03-04|90853|0|65|',
      '1|2026-03-04|90853|1|sixty|',
    );
    expect(shortFaults(reading)).toEqual([
      '1 MRN missing',
      '2 DOS missing',
      '3 CPT missing',
      '4 DOS date',
      '5 CPT value',
      '6 Units value',
      '7 Units value',
      '8 Charge amount',
    ]);
    expect(reading.services.map(({ serviceId }) => serviceId)).toEqual(['row-8']);
    expect(reading.services[0]).not.toHaveProperty('chargeCents');
    for (const { message } of reading.faults) expect(message).not.toMatch(/COPAY|sixty|90853/);
  });

  test('never share a service ID', () => {
    const rows = table(
      'Line ID|MRN|DOS|CPT',
      ...['A', 'A:2', 'A', 'A', 'row-5', ''].map((id) => `${id}|1|2026-03-04|90853`),
    );
    const ids = servicesFromRows(rows).services.map(({ serviceId }) => serviceId);
    expect(new Set(ids).size).toBe(6);
  });
});

describe('dates', () => {
  const datesOf = (cells: string[], dateOrder?: 'mdy' | 'dmy' | 'ymd') => {
    const read = servicesFromRows(table('MRN|DOS|CPT', ...cells.map((cell) => `1|${cell}|90853`)), {
      ...(dateOrder ? { dateOrder } : {}),
    });
    return [
      ...read.services.map(({ serviceDate }) => serviceDate),
      ...read.faults.map(({ code }) => code),
    ];
  };

  test('that can be read in two ways are refused, unless the order is given or another date shows it', () => {
    expect(datesOf(['03/04/2026'])).toEqual(['date-order']);
    expect(datesOf(['03/04/2026'], 'mdy')).toEqual(['2026-03-04']);
    expect(datesOf(['03/04/2026'], 'dmy')).toEqual(['2026-04-03']);
    expect(datesOf(['03/04/2026', '3/14/2026'])).toEqual(['2026-03-04', '2026-03-14']);
    expect(datesOf(['03/04/2026', '14/3/2026'])).toEqual(['2026-04-03', '2026-03-14']);
    expect(datesOf(['03/04/2026', '14/3/2026', '3/15/2026'])).toEqual([
      '2026-03-14',
      '2026-03-15',
      'date-order',
    ]);
    expect(datesOf(['04/04/2026'])).toEqual(['2026-04-04']);
  });

  test('with a year of two digits are of this century', () => {
    expect(datesOf(['3/4/26'], 'mdy')).toEqual(['2026-03-04']);
    expect(datesOf(['26-03-14'], 'ymd')).toEqual(['2026-03-14']);
    expect(datesOf(['26-03-14'])).toEqual(['date-order']);
  });

  test('that do not exist in the order given are refused', () => {
    expect(datesOf(['14/03/2026'], 'mdy')).toEqual(['date']);
    expect(datesOf(['46085'])).toEqual(['date']);
  });

  test('with a time of day are read with a time zone', () => {
    const rows = table(
      'MRN|DOS|CPT|Start Time|End Time',
      '1|3/14/2026 6:30 PM|90853|6:30 PM|7:45 pm',
      '2|3/14/2026|90853|x|',
    );
    const read = servicesFromRows(rows, { timeZone: 'America/New_York' });
    expect(read.services).toMatchObject([
      { start: '2026-03-14T18:30', end: '2026-03-14T19:45', timeZone: 'America/New_York' },
      { patientId: '2' },
    ]);
    expect(detectUnbundling(read.services).kind).toBe('unbundling');
    expect(shortFaults(servicesFromRows(rows))).toEqual(['0 Start Time time-zone']);
  });

  test('that the clock never shows, or shows twice, cost the times and not the services', () => {
    const rows = ['3/8/2026 2:30 AM', '3/8/2026 1:00 AM', '11/1/2026 1:30 AM'].map((time) => {
      const [date = '', ...clock] = time.split(' ');
      return { MRN: '1', CPT: '90853', DOS: date, Start: clock.join(' '), End: '2:45 AM' };
    });
    const read = servicesFromRows(rows, { timeZone: 'America/New_York', dateOrder: 'mdy' });
    expect(shortFaults(read)).toEqual(['1 Start time', '2 End time', '3 Start time']);
    expect(read.services.map(({ start }) => start)).toEqual([undefined, undefined, undefined]);
    expect(detectUnbundling(read.services).kind).toBe('unbundling');
  });
});

describe('input', () => {
  test('that is malformed is an InputError without its values', () => {
    expect(issuesOf(() => servicesFromRows(JSON.parse('[{"MRN": 7}]')))).toEqual(['/0/* type']);
    expect(issuesOf(() => servicesFromRows(JSON.parse('{}')))).toEqual([' type']);
    expect(issuesOf(() => servicesFromRows([], JSON.parse('{"columns":{"name":"x"}}')))).toEqual([
      '/options/columns/* unknown-key',
    ]);
    expect(issuesOf(() => servicesFromRows([], { columns: { code: 'A', units: 'A' } }))).toEqual([
      '/options/columns conflict',
    ]);
  });

  test('of any cells is read without an exception, and its services can be checked', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '90853',
        '90853-HQ',
        '3/4/2026',
        '14/3/2026',
        '2026-03-04',
        '-1',
        '(65)',
        'Total',
        '',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            MRN: cell,
            DOS: cell,
            CPT: cell,
            Mod: cell,
            Units: cell,
            Charge: cell,
            Status: cell,
          }),
          { maxLength: 12 },
        ),
        (rows) => {
          const { services } = servicesFromRows(rows);
          expect(detectUnbundling(services).kind).toBe('unbundling');
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('an option that is none of the documented values names them', () => {
  const call = (options: object) => {
    try {
      Reflect.apply(servicesFromRows, undefined, [[], options]);
    } catch (error) {
      if (error instanceof InputError) return error.issues.map(({ message }) => message);
    }
    return [];
  };
  expect(call({ dateOrder: 'us' })).toEqual([
    'This is not one of the documented values: mdy, dmy, ymd.',
  ]);
  expect(call({ dateOrder: 7 })).toEqual(['This does not have the documented type.']);
});
