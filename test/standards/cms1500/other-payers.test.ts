import { expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../../src/claim/professional-claim.js';
import { type Changes, change, removed } from '../../../src/rule-book/change.js';
import { type Cms1500Context, toCms1500 } from '../../../src/standards/cms1500/index.js';
import type { ClaimPatient, ClaimPayer } from '../../../src/standards/demographics.js';
import { coordinatedClaims, coordinatedEnvelope } from '../coordinated-claims.js';
import { issuesOf } from '../issues-of.js';
import { paperContext } from './paper-claim.js';

const { patients, payers } = coordinatedEnvelope;
const [claim] = coordinatedClaims as [ProfessionalClaim];

const context: Cms1500Context = {
  ...paperContext,
  patient: patients['patient-a'] as ClaimPatient,
  payer: payers['plains-medicaid'] as ClaimPayer,
  coverageKind: 'medicaid',
  otherPlan: {
    insured: { family: 'Vance', given: 'Teodora' },
    policyNumber: 'HH-4471',
    planName: 'Harbor Health',
  },
};
const { amountPaidCents: _, ...noAmount } = context;
const items = (changes: Changes = {}, terms: Changes = {}) =>
  toCms1500(change(claim, changes), change<Cms1500Context>(noAmount, terms))[0]?.items;

test('the form for a second payer has the first plan, the admission, and what was paid', () => {
  expect(items()).toMatchObject({
    '9': 'VANCE, TEODORA',
    '9a': 'HH4471',
    '9d': 'HARBOR HEALTH',
    '11d': 'YES',
    '18.from': '02 27 26',
    '29': '45 00',
  });
});

test('the amount paid is what patient and payers paid, or what the caller says', () => {
  expect(items({ '/patientPaidCents': removed })?.['29']).toBe('40 00');
  expect(items({}, { '/amountPaidCents': 4500 })?.['29']).toBe('45 00');
  expect(items({}, { '/amountPaidCents': 0 })?.['29']).toBe('0 00');
});

test('Medicare after another payer has that payer’s insured, and NONE if it is the first', () => {
  const medicare = { '/coverageKind': 'medicare' };
  expect(items({}, medicare)).toMatchObject({ '4': 'VANCE, TEODORA', '6': 'SELF', '11': 'HH4471' });
  const first = { '/payerOrder': removed, '/otherPayers': removed };
  expect(items(first, medicare)).toMatchObject({ '11': 'NONE' });
});

test.each<[string, Changes, string]>([
  ['says that there is no other plan', { '/otherPlan': false }, '/options/otherPlan conflict'],
  ['says nothing of it', { '/otherPlan': removed }, '/options/otherPlan missing'],
])('a context is refused that %s', (_, terms, fault) => {
  expect(issuesOf(() => items({}, terms))).toEqual([fault]);
});
