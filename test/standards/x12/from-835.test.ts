import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RemittedClaim, RemittedPayment } from '../../../src/remittance/remittance-file.js';
import { from837P } from '../../../src/standards/x12/index.js';
import { from835 } from '../../../src/standards/x12/remittance.js';
import { paymentFor } from '../../remittance/arbitrary-remittance.js';
import { runs } from '../../whole/long-runs.js';
import { issuesOf } from '../issues-of.js';
import { damagedText } from './damaged-text.js';
import { claim, claimFile, interchange } from './other-senders.js';
import { shortFaults } from './short-faults.js';
import { writtenRemittance } from './written-remittance.js';

const paid: RemittedClaim = {
  claimId: 'A1',
  payerClaimNumber: 'ICN1',
  statusCode: '1',
  status: 'paid',
  payerOrder: 'primary',
  filingIndicator: 'MC',
  chargeCents: 6500,
  paidCents: 2549,
  patientResponsibilityCents: 1000,
  adjustments: [],
  remarks: ['MA01'],
  lines: [
    {
      code: '90853',
      modifiers: ['HQ'],
      units: 1,
      serviceDate: '2026-03-04',
      chargeCents: 6500,
      paidCents: 2549,
      allowedCents: 3549,
      adjustments: [
        { group: 'CO', code: '45', cents: 2951 },
        { group: 'PR', code: '2', cents: 1000, units: 1 },
      ],
      remarks: ['N20'],
      lineControl: 'A1L1',
    },
  ],
};

const payment: RemittedPayment = {
  payerId: '60054',
  traceNumber: 'EFT77',
  paidOn: '2026-04-01',
  paidCents: 2549,
  claims: [paid],
  providerAdjustments: [],
};

const denied: RemittedClaim = {
  ...paid,
  claimId: 'A2',
  statusCode: '4',
  status: 'denied',
  paidCents: 0,
  patientResponsibilityCents: 0,
  adjustments: [{ group: 'CO', code: '29', cents: 6500 }],
  remarks: [],
  lines: [],
};
delete denied.payerOrder;

describe('a remittance', () => {
  test('reads back as it was made from claims, and balances', () => {
    const { claims } = from837P(claimFile([claim('A1'), claim('A2'), claim('A3')]));
    fc.assert(
      fc.property(paymentFor(claims), (given) => {
        expect(from835(writtenRemittance([given]))).toEqual({ payments: [given], faults: [] });
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  test.each([
    ['other separators', { element: '|', component: '>', segment: "'" }],
    ['no line ends', { lineEnd: '' }],
    ['a carriage return as the terminator', { segment: '\r', lineEnd: '' }],
  ])('may have %s', (_, habits) => {
    expect(from835(writtenRemittance([payment], habits))).toEqual({
      payments: [payment],
      faults: [],
    });
  });

  test.each([
    ['045', '45'],
    ['003', '3'],
    ['B07', 'B7'],
    ['A0', 'A0'],
    ['100', '100'],
  ])('reads the padded adjustment code %s as %s', (sent, code) => {
    const text = writtenRemittance([payment]).replace('CAS*CO*45*', `CAS*CO*${sent}*`);
    expect(from835(text).payments[0]?.claims[0]?.lines[0]?.adjustments[0]?.code).toBe(code);
  });

  test('is read whatever the case of its groups and modifiers, and with a padded status', () => {
    const text = writtenRemittance([payment])
      .replace('CAS*CO*', 'CAS*co*')
      .replace('HC:90853:HQ', 'hc:90853:hq')
      .replace('CLP*A1*1*', 'CLP*A1*01*');
    expect(from835(text)).toEqual(from835(writtenRemittance([payment])));
  });

  test('of version 4010 is read, and says so', () => {
    const read = from835(writtenRemittance([payment], { guide: '004010X091A1' }));
    expect(read.payments).toEqual([payment]);
    expect(shortFaults(read)).toEqual(['version ST@1.1 kept']);
  });

  test('may have several payments and answers to whole claims', () => {
    const other = { ...payment, paidCents: 0, claims: [denied] };
    expect(from835(writtenRemittance([payment, other]))).toEqual({
      payments: [payment, other],
      faults: [],
    });
  });

  test('may take back a payment and correct it, take money beside the claims, and end below zero', () => {
    const reversal: RemittedClaim = {
      ...paid,
      statusCode: '22',
      status: 'reversed',
      chargeCents: -6500,
      paidCents: -2549,
      patientResponsibilityCents: -1000,
      adjustments: [{ group: 'OA', groupAsSent: 'CR', code: '45', cents: -3951 }],
      lines: [],
    };
    delete reversal.payerOrder;
    const given = {
      ...payment,
      paidCents: -3549,
      claims: [reversal, denied],
      providerAdjustments: [
        { code: 'WO', reference: 'ICN1', cents: 1500 },
        { code: 'L6', cents: -500 },
      ],
    };
    expect(from835(writtenRemittance([given]))).toEqual({ payments: [given], faults: [] });
  });

  test.each([
    ['1', 'paid', 'primary'],
    ['2', 'paid', 'secondary'],
    ['3', 'paid', 'tertiary'],
    ['4', 'denied', undefined],
    ['19', 'forwarded', 'primary'],
    ['20', 'forwarded', 'secondary'],
    ['21', 'forwarded', 'tertiary'],
    ['22', 'reversed', undefined],
    ['23', 'forwarded', undefined],
    ['25', 'other', undefined],
  ])('of status %s is %s, by payer: %s', (statusCode, status, payerOrder) => {
    const { payments } = from835(
      writtenRemittance([{ ...payment, claims: [{ ...paid, statusCode }] }]),
    );
    expect(payments[0]?.claims[0]?.status).toBe(status);
    expect(payments[0]?.claims[0]?.payerOrder).toBe(payerOrder);
  });

  test('names its payer by the plan, another number, or the company of the payment', () => {
    const text = writtenRemittance([payment]);
    const payerOf = (changed: string, payerIds = {}) =>
      from835(changed, { payerIds }).payments[0]?.payerId;
    const unnamed = text.replace('*XV*60054', '');
    expect(payerOf(text, { '60054': 'harbor-health' })).toBe('harbor-health');
    expect(payerOf(unnamed.replace('N3*1 PLAZA', 'REF*2U*PLAN5'))).toBe('PLAN5');
    expect(payerOf(unnamed)).toBe('1512345678');
    const nameless = from835(unnamed.replace('*1512345678~', '~'));
    expect(nameless.payments[0]?.payerId).toBe('');
    expect(shortFaults(nameless)).toEqual(['missing N1@1.2 kept']);
  });

  test('takes the date of a line from the line, its period, or the claim', () => {
    const text = writtenRemittance([payment]);
    const dateOf = (changed: string) =>
      from835(changed).payments[0]?.claims[0]?.lines[0]?.serviceDate;
    expect(dateOf(text.replace('DTM*472*20260304', 'DTM*150*20260305'))).toBe('2026-03-05');
    expect(dateOf(text.replace('DTM*472*20260304~', '').replace('DTM*050*', 'DTM*232*'))).toBe(
      '2026-03-10',
    );
  });

  test('tells the code that was paid from the code that was sent', () => {
    const text = writtenRemittance([payment]).replace('**1~', '**1*HC:90834~');
    expect(from835(text).payments[0]?.claims[0]?.lines[0]).toMatchObject({
      code: '90853',
      submittedCode: '90834',
    });
  });

  test('gives out no name, corrected or not', () => {
    expect(JSON.stringify(from835(writtenRemittance([payment])))).not.toMatch(
      /QUILL|JORDAN|MEM100/,
    );
  });
});

describe('a damaged remittance costs what it must and no more', () => {
  const two = writtenRemittance([{ ...payment, claims: [paid, denied] }]);

  test.each([
    [
      'an amount of a line',
      two.replace('SVC*HC:90853:HQ*65*', 'SVC*HC:90853:HQ*6x5*'),
      'amount SVC@1.15 A1',
    ],
    ['an adjustment', two.replace('CAS*CO*45*29.51', 'CAS*CO*45*'), 'missing CAS@1.17 A1'],
    ['a date', two.replace('DTM*472*20260304', 'DTM*472*20260231'), 'date DTM@1.16 A1'],
    ['no date', two.replace('DTM*472*20260304~\n', ''), 'missing DTM@1.15 A1'],
  ])('%s: one claim, and the payment keeps its total', (_, text, fault) => {
    const read = from835(
      text.replace(/SE\*\d+/, (count) => (text.includes('DTM*472') ? count : 'SE*26')),
    );
    expect(read.payments[0]?.paidCents).toBe(2549);
    expect(read.payments[0]?.claims.map(({ claimId }) => claimId)).toEqual(['A2']);
    expect(shortFaults(read)).toEqual([fault]);
  });

  test('amounts that do not add up: nothing, for a claim and for a payment', () => {
    expect(shortFaults(from835(two.replace('CAS*PR*2*10*', 'CAS*PR*2*11*')))).toEqual([
      'unbalanced CLP@1.10 A1 kept',
    ]);
    expect(shortFaults(from835(two.replace('BPR*I*25.49', 'BPR*I*25.50')))).toEqual([
      'unbalanced BPR@1.2 kept',
    ]);
  });

  test('a claim cut off in the middle: that claim', () => {
    const read = from835(two.slice(0, two.indexOf('CAS*CO*29')));
    expect(read.payments[0]?.claims).toEqual([paid]);
    expect(shortFaults(read)).toEqual(['truncated SE@1.22 A2']);
  });

  test('a payment without a readable amount or date: that payment', () => {
    const first = (changed: string) => from835(changed + writtenRemittance([payment]));
    expect(first(two.replace('BPR*I*25.49', 'BPR*I*x')).payments).toEqual([payment]);
    expect(first(two.replace(/BPR.*\n/, '').replace(/SE\*\d+/, 'SE*26')).payments).toEqual([
      payment,
    ]);
  });

  test('a wrong date of payment: nothing, if the file says when it was made', () => {
    const read = from835(two.replace(/(BPR.*\*)20260401/, '$120260230'));
    expect(read.payments[0]?.paidOn).toBe('2026-04-01');
    expect(shortFaults(read)).toEqual(['date BPR@1.2 kept']);
  });

  test('another transaction set: that one', () => {
    const read = from835(interchange('837', [['BHT*0019']]) + writtenRemittance([payment]));
    expect(read.payments).toEqual([payment]);
    expect(shortFaults(read)).toEqual(['other-transaction ST@1.1']);
  });

  test('any text gives a reading, never an exception, and faults without a value of the file', () => {
    fc.assert(
      fc.property(damagedText(two), (damaged) => {
        for (const { message, where } of from835(damaged).faults) {
          expect(message).not.toMatch(/QUILL|MEM100|000000077/i);
          expect(where.segment).toMatch(/^(?:[A-Z][A-Z0-9]{1,2})?$/);
        }
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  test('a text that is none is malformed input', () => {
    expect(issuesOf(() => from835(JSON.parse('7')))).toEqual([' type']);
  });
});
