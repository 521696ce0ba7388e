import { describe, expect, test } from 'vitest';
import { groupCodeOf, groupUnitsOf } from '../../src/member/group-units.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { type PayerPolicy, policiesByPayer } from '../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { group, policy, presence } from '../validation/process-group-answers.js';

const firstMember = (terms: Partial<PayerPolicy>, changes: Changes = {}) => {
  const payers = policiesByPayer(policy(terms));
  const [member] = sessionFacts(group(changes), { payers }).roster;
  if (!member) throw new TypeError('The group has a first member.');
  return member;
};
const byMinutes: Partial<PayerPolicy> = {
  code: 'H0005',
  units: { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' },
};

test('the code is 90853, or the one that the payer requires', () => {
  expect(groupCodeOf(firstMember({}))).toBe('90853');
  expect(groupCodeOf(firstMember({ code: 'H0005' }))).toBe('H0005');
});

describe('the units', () => {
  test.each<[string, Partial<PayerPolicy>, number | undefined]>([
    ['are one for 90853, whatever the policy says', { ...byMinutes, code: '90853' }, 1],
    ['are one where they count by session', { code: 'H0005', units: { basis: 'session' } }, 1],
    ['are one for another code', { code: '90849' }, 1],
    ['are unknown for H0005 where the policy is silent', { code: 'H0005' }, undefined],
  ])('%s', (_, terms, units) => {
    expect(groupUnitsOf(firstMember(terms))).toEqual({ units, unitsLack: undefined });
  });

  test.each<[string, Changes, number | undefined, string | undefined]>([
    ['the whole session', { '/attendedMeans': 'whole' }, 5, undefined],
    ['nothing', {}, undefined, 'presence-not-recorded'],
    ['a time', { '/members/0/presence': presence(['18:30:00', '19:00:00']) }, 2, undefined],
    [
      'a time without its end',
      { '/members/0/presence': [{ from: '2026-03-04T18:30:00-05:00' }] },
      undefined,
      'presence-not-recorded',
    ],
    [
      'the whole of a session without its end',
      { '/attendedMeans': 'whole', '/end': removed },
      undefined,
      'session-time-not-recorded',
    ],
    [
      'nothing, in a session too short for a unit',
      { '/end': '2026-03-04T18:44:59-05:00' },
      undefined,
      undefined,
    ],
  ])('by minutes, with %s recorded', (_, changes, units, unitsLack) => {
    expect(groupUnitsOf(firstMember(byMinutes, changes))).toEqual({ units, unitsLack });
  });
});
