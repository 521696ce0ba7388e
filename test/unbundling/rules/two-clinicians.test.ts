import { expect, test } from 'vitest';
import {
  groupHour,
  riverPlan,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { twoClinicians } from '../../../src/unbundling/rules/two-clinicians.js';
import {
  answersBy,
  answersOf,
  citationsOf,
  findingsBy,
  groupLine,
  otherClinician,
  underTerms,
} from '../one-day.js';

const eachBills = { coFacilitators: 'each-bills' } as const;
const ofTwo = [groupHour, groupLine('group-2', otherClinician)];

test('passes for two lines of one clinician, or if the payer lets each bill', () => {
  expect(answersOf(twoClinicians, [groupHour, groupLine('group-2')])).toEqual(['pass']);
  expect(answersOf(twoClinicians, ofTwo, eachBills)).toEqual(['pass']);
});

test('fails for two clinicians', () => {
  expect(answersBy('two-clinicians', ofTwo)).toEqual(['two-bill fail /0/renderingNpi']);
});

test('a visit and a drug screen that name one session are not two clinicians of a group', () => {
  const lines = ['99214', '80305'].map((code) => groupLine(code, { code }));
  const [visit, screen] = lines;
  if (!visit || !screen) throw new Error('Two lines are made.');
  expect(answersBy('two-clinicians', [visit, { ...screen, ...otherClinician }])).toEqual([]);
});

test('passes for lines of two payers only if both policies let each bill', () => {
  const lines = [groupLine('a'), groupLine('b', { ...otherClinician, payerId: 'second-plan' })];
  const second = { payerId: 'second-plan' };
  const found = (...terms: object[]) => findingsBy('two-clinicians', lines, underTerms(...terms));
  expect(found(eachBills, { ...second, ...eachBills })).toEqual([]);
  expect(found(eachBills, second)).toHaveLength(1);
  expect(found()).toHaveLength(1);
});

test('names every line, next to a duplicate of one of them', () => {
  const three = [groupHour, groupLine('group-2'), groupLine('group-3', otherClinician)];
  const { findings } = detectUnbundling(three, underTerms({}));
  expect(findings.map(({ rule, serviceIds }) => [rule, serviceIds])).toEqual([
    ['unbundling/two-clinicians', ['group', 'group-2', 'group-3']],
    ['unbundling/duplicate', ['group', 'group-2']],
    ['unbundling/units', ['group', 'group-2']],
  ]);
  expect(findings[0]?.params).toEqual({ clinicians: 2 });
});

test('cites the payer’s policy first, and without a policy only the rule’s own sources', () => {
  const own = citationsOf('two-clinicians');
  expect(findingsBy('two-clinicians', ofTwo)[0]?.citations).toEqual([
    ...riverPlan.citations,
    ...own,
  ]);
  expect(findingsBy('two-clinicians', ofTwo, {})[0]?.citations).toEqual(own);
});
