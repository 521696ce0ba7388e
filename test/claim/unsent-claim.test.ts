import { describe, expect, test } from 'vitest';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { batchOf } from './process-group-claims.js';

const unsigned = { '/members/0/note/signature': removed };
const heldOf = (session: Changes = {}, billing: Changes = {}) =>
  batchOf({ ...unsigned, ...session }, billing).held[0];

describe('a held claim', () => {
  test('has its payer, its clinician, and what it would charge', () => {
    expect(heldOf()).toMatchObject({
      patientId: 'patient-a',
      payerId: 'harbor-health',
      renderingProviderId: 'dr-lindqvist',
      chargeCents: 6500,
      fileBy: null,
    });
    const complex = { '/members/0/interactiveComplexity': 'Interpreter in the room throughout' };
    expect(heldOf(complex)?.chargeCents).toBe(8000);
  });

  test('has a charge where only its attendance is unknown', () => {
    expect(heldOf({ '/members/0/attendance': removed })?.chargeCents).toBe(6500);
  });

  test.each([
    ['payer', { '/members/0/payerId': ' ' }, {}, 'payerId'],
    ['clinician', { '/facilitators/0/bills': false }, {}, 'renderingProviderId'],
    ['charge', {}, { '/chargeCents': { '90785': 1500 } }, 'chargeCents'],
    ['units', {}, { '/payers/0/code': 'H0005', '/chargeCents': { H0005: 1800 } }, 'chargeCents'],
    ['filing limit', {}, { '/payers': [] }, 'fileBy'],
  ] as const)('has null for an unknown %s', (_, session, billing, key) => {
    expect(heldOf(session, billing)?.[key]).toBeNull();
  });

  test('without a known charge adds nothing to the money held', () => {
    const charges = { '/chargeCents': { '90853': 6500 } };
    const complex = { '/members/1/interactiveComplexity': 'Interpreter in the room throughout' };
    const { held, heldChargeCents } = batchOf({ ...unsigned, ...complex }, charges);
    expect(held.map(({ chargeCents }) => chargeCents)).toEqual([6500, null]);
    expect(heldChargeCents).toBe(6500);
  });
});

test.each([
  ['self-pay', { '/members/0/coverage': 'self-pay' }, {}, [6500]],
  ['an unknown charge', { '/members/0/coverage': 'not-billed' }, { '/chargeCents': {} }, [null]],
  [
    'a per diem',
    { '/program': 'intensive-outpatient' },
    { '/payers/0/perDiemPrograms': [{ program: 'intensive-outpatient' }] },
    [6500, 6500, 6500],
  ],
])('what a group would charge is known of those not billed: %s', (_, session, billing, charges) => {
  expect(batchOf(session, billing).notBilled.map(({ chargeCents }) => chargeCents)).toEqual(
    charges,
  );
});
