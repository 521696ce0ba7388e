import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import {
  batchOf,
  claimChecksOf,
  claimFindingsBy,
  withComplexity,
} from '../process-group-claims.js';

const id = 'claim/other-payer-balance';
const at = '/members/0/otherCoverages';
const first = {
  payerId: 'harbor-health',
  order: 'primary',
  paidOn: '2026-03-20',
  paidCents: 4000,
  adjustments: [
    { group: 'CO', code: '45', cents: 1500 },
    { group: 'PR', code: '2', cents: 1000 },
  ],
};
const second = { payerId: 'plains-medicaid', order: 'secondary' };
const third = { payerId: 'last-resort', order: 'tertiary' };
const coverages = (...list: object[]) => ({ [at]: list });
const to = (claimFor: string) => ({ '/claimFor': claimFor, '/release': 'review' });
const answered = (payer: object, paidCents: number, cents: number) => ({
  ...payer,
  paidOn: '2026-04-02',
  paidCents,
  adjustments: [{ group: 'OA', code: '23', cents }],
});

describe('for the first payer', () => {
  test('nothing is asked, whatever later payers answered', () => {
    expect(claimChecksOf(id, coverages(first, answered(second, 1, 1)))[0]).toMatch(
      /^not-applicable/,
    );
  });

  test('the claim names the later payers, without their answers', () => {
    const [claim] = batchOf(coverages(first, answered(second, 2500, 4000))).claims;
    expect(claim?.otherPayers).toEqual([second]);
    expect(claim).not.toHaveProperty('payerOrder');
  });
});

describe('for the second payer', () => {
  test.each([
    ['a claim that balances', first, `pass ${at}`],
    ['one cent too little', { ...first, paidCents: 3999 }, `fail ${at}/0/paidCents`],
    ['one cent too much', { ...first, paidCents: 4001 }, `fail ${at}/0/paidCents`],
    ['no date', { ...first, paidOn: removed }, `no-data ${at}/0/paidOn`],
    ['no amount', { ...first, paidCents: removed }, `no-data ${at}/0/paidCents`],
    ['another payer as the first', { ...first, payerId: 'other' }, `fail ${at}/0/payerId`],
    [
      'lines that balance',
      {
        ...first,
        adjustments: removed,
        lines: [{ code: '90853', paidCents: 4000, adjustments: first.adjustments }],
      },
      `pass ${at}`,
    ],
    [
      'a line that does not',
      {
        ...first,
        adjustments: removed,
        lines: [{ code: '90853', paidCents: 4000, adjustments: [] }],
      },
      `fail ${at}/0/lines`,
    ],
  ])('%s', (_, answer, expected) => {
    const given = Object.fromEntries(
      Object.entries(answer).filter(([, value]) => value !== removed),
    );
    expect(claimChecksOf(id, coverages(given, second), to('secondary'))[0]).toBe(expected);
  });

  test('without any answer of the first, the claim is held', () => {
    expect(claimChecksOf(id, coverages(second), to('secondary'))[0]).toBe(`no-data ${at}`);
    expect(batchOf(coverages(second), to('secondary')).held[0]).toMatchObject({
      payerId: 'plains-medicaid',
      chargeCents: 6500,
      heldBy: { member: [id] },
    });
  });

  test('the add-on counts', () => {
    const complex = { ...coverages(first, second), ...withComplexity(0) };
    expect(claimFindingsBy(id, complex, to('secondary'))[0]).toMatchObject({
      reason: 'unbalanced',
      params: { order: 'primary', chargeCents: 8000, paidCents: 4000, adjustedCents: 2500 },
    });
  });

  test('a patient who has none is not billed', () => {
    const { claims, notBilled } = batchOf(coverages(first, second), to('secondary'));
    expect(notBilled.map(({ patientId, reason }) => [patientId, reason])).toEqual([
      ['patient-b', 'no-such-payer'],
      ['patient-c', 'no-such-payer'],
    ]);
    expect(claims).toMatchObject([
      {
        patientId: 'patient-a',
        payerId: 'plains-medicaid',
        payerOrder: 'secondary',
        otherPayers: [first],
      },
    ]);
  });

  test('the claim has the number of the first claim, and not its authorization', () => {
    const own = {
      ...coverages(first, second),
      '/members/0/authorization': { number: 'AUTH-9', from: '2026-03-01', to: '2026-03-31' },
    };
    const [one] = batchOf(own).claims;
    const [two] = batchOf(own, to('secondary')).claims;
    expect(two?.claimId).toBe(one?.claimId);
    expect(one?.authorizationNumber).toBe('AUTH-9');
    expect(two).not.toHaveProperty('authorizationNumber');
  });

  test('no setting sends what does not balance', () => {
    const off = { ...to('secondary'), '/rules': { [id]: 'off' } };
    expect(batchOf(coverages({ ...first, paidCents: 0 }, second), off).claims).toEqual([]);
  });
});

test('for the third payer, both earlier ones balance', () => {
  const both = (paid: number) => coverages(first, answered(second, paid, 5500), third);
  expect(claimChecksOf(id, both(1000), to('tertiary'))[0]).toBe(`pass ${at}`);
  expect(claimChecksOf(id, both(999), to('tertiary'))[0]).toBe(`fail ${at}/1/paidCents`);
  expect(
    batchOf(both(1000), to('tertiary')).claims[0]?.otherPayers?.map(({ order }) => order),
  ).toEqual(['primary', 'secondary']);
});

test('a third payer without a second is a contradiction for every claim', () => {
  for (const order of ['primary', 'secondary', 'tertiary'])
    expect(
      batchOf(coverages(third), to(order)).claims.map(({ patientId }) => patientId),
    ).not.toContain('patient-a');
});
