import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import {
  claimChecksOf,
  claimFindingsBy,
  withComplexity,
  withPayerCode,
} from '../process-group-claims.js';

const path = '/members/0/interactiveComplexity';
const notPaid = { '/payers/0/interactiveComplexity': false };
const paid = { '/payers/0/interactiveComplexity': true };
const otherCode = withPayerCode('90849', removed);

test.each([
  ['not requested', {}, {}, `not-applicable ${path}`],
  ['not requested and not paid', {}, notPaid, `not-applicable ${path}`],
  ['requested for one of three members', withComplexity(0), {}, `pass ${path}`],
  ['requested and paid', withComplexity(0), paid, `pass ${path}`],
  ['requested without a policy', withComplexity(0), { '/payers': [] }, `pass ${path}`],
  ['requested for two of three members', withComplexity(0, 1), {}, `pass ${path}`],
  ['requested for all members', withComplexity(0, 1, 2), {}, `review ${path}`],
  ['requested and not paid', withComplexity(0), notPaid, `fail ${path}`],
  ['requested with another code than 90853', withComplexity(0), otherCode, `fail ${path}`],
])('%s', (_, session, billing, expected) => {
  expect(claimChecksOf('claim/interactive-complexity', session, billing)[0]).toBe(expected);
});

test.each([
  ['payer-refuses', notPaid, {}],
  ['without-90853', otherCode, { code: '90849' }],
])('%s cites the payer’s policy first', (reason, billing, params) => {
  const [finding] = claimFindingsBy('claim/interactive-complexity', withComplexity(0), billing);
  expect(finding).toMatchObject({ reason, params });
  expect(finding?.citations.map(({ title }) => title)[0]).toMatch(/Harbor Health/);
  expect(finding?.citations).toHaveLength(2);
});

test('the finding for all members gives their number', () => {
  const [finding] = claimFindingsBy('claim/interactive-complexity', withComplexity(0, 1, 2));
  expect(finding).toMatchObject({ reason: 'for-every-member', params: { members: 3 } });
  expect(finding?.citations).toHaveLength(1);
});
