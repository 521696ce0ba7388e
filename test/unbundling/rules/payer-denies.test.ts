import { expect, test } from 'vitest';
import { riverPlan } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { payerDenies } from '../../../src/unbundling/rules/payer-denies.js';
import { answersOf, citationsOf, day, findingsBy, underTerms } from '../one-day.js';

const denied = { sameDayIndividual: 'denied' } as const;

test.each(['allowed', 'modifier-required'] as const)(
  'passes if the payer’s policy is %s',
  (sameDayIndividual) => {
    expect(answersOf(payerDenies, day(), { sameDayIndividual })).toEqual(['pass']);
  },
);

test('does not apply if the policy is silent, to two payers, or to family psychotherapy', () => {
  expect(answersOf(payerDenies, day())).toEqual(['not-applicable']);
  expect(answersOf(payerDenies, day({ '/1/payerId': 'other-plan' }), denied)).toEqual([
    'not-applicable',
  ]);
  expect(answersOf(payerDenies, day({ '/1/code': '90847' }), denied)).toEqual(['not-applicable']);
});

test.each([
  ['denied', 'denied', { carc: '97' }],
  ['documentation-required', 'records-wanted', { carc: '252', rarc: 'N706' }],
] as const)('under a policy that says %s', (sameDayIndividual, reason, likelyDenial) => {
  const [finding] = findingsBy('payer-denies', day(), underTerms({ sameDayIndividual }));
  expect(finding).toMatchObject({ reason, path: '/1/code', likelyDenial });
  expect(finding?.citations).toEqual([...riverPlan.citations, ...citationsOf('payer-denies')]);
  expect(findingsBy('payer-denies', day(), {})).toEqual([]);
});
