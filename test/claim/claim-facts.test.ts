import { expect, test } from 'vitest';
import type { Billing } from '../../src/billing/billing.js';
import {
  billedClaimFacts,
  chargePerUnit,
  claimFacts,
  complexityForAll,
} from '../../src/claim/claim-facts.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { change } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

const forAll = (changes: Record<string, unknown>) =>
  complexityForAll(sessionFacts(change(smallProcessGroup, changes), { payers: undefined }));

const complex = { '/members/0/interactiveComplexity': 'An interpreter' };
const all = {
  ...complex,
  '/members/1/interactiveComplexity': 'An interpreter',
  '/members/2/interactiveComplexity': 'An interpreter',
};

test('interactive complexity is requested for all when several members attended and each has a reason', () => {
  expect(forAll(all)).toBe(true);
  expect(forAll({ ...all, '/members/2/attendance': 'absent' })).toBe(true);
  expect(forAll({ ...complex, '/members/2/attendance': 'absent' })).toBe(false);
  expect(forAll({ ...all, '/members/1/interactiveComplexity': '–' })).toBe(false);
});

test('interactive complexity for a single attendee is not for all', () => {
  const alone = { '/members/1/attendance': 'absent', '/members/2/attendance': 'absent' };
  expect(forAll({ ...complex, ...alone })).toBe(false);
});

const factsWith = (chargeCents: Billing['chargeCents'], replaces: Record<string, string> = {}) => {
  const facts = sessionFacts(smallProcessGroup, { payers: undefined });
  const [member] = facts.attending;
  if (!member) throw new TypeError('The group has a member.');
  return billedClaimFacts(
    claimFacts(member, false),
    { ...clinicBilling, chargeCents, replaces },
    undefined,
  );
};

test('a charge is an own key of the charges, not an inherited one', () => {
  expect(chargePerUnit(factsWith({ '90853': 6500 }), '90853')).toBe(6500);
  expect(chargePerUnit(factsWith(Object.create({ '90853': 6500 })), '90853')).toBeUndefined();
  expect(chargePerUnit(factsWith({}), 'toString')).toBeUndefined();
});

test('a single charge is that of the group code alone', () => {
  expect(chargePerUnit(factsWith(6500), '90853')).toBe(6500);
  expect(chargePerUnit(factsWith(6500), '90785')).toBeUndefined();
});

test('the number of a replaced claim is an own key too', () => {
  expect(factsWith(1, { 'patient-a': 'PAYER-1' }).originalClaimNumber).toBe('PAYER-1');
  const inherited: Record<string, string> = Object.create({ 'patient-a': 'PAYER-1' });
  expect(factsWith(1, inherited).originalClaimNumber).toBeUndefined();
});
