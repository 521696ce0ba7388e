import { expect, test } from 'vitest';
import { type Changes, change, removed } from '../../../src/rule-book/change.js';
import {
  groupHour,
  riverPlan,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { modifierMissing } from '../../../src/unbundling/rules/modifier-missing.js';
import {
  answersBy,
  answersOf,
  citationsOf,
  day,
  findingsBy,
  type Terms,
  tableOf,
  underTerms,
} from '../one-day.js';

const bare = (changes: Changes = {}) => change(day({ '/1/modifiers': [] }), changes);
const missing = (changes: Changes, terms?: Terms) =>
  answersBy('modifier-missing', bare(changes), terms);
const requiredByPayer: Terms = { sameDayIndividual: 'modifier-required' };
const requiredWithoutEdits: Terms = { ...requiredByPayer, ncci: 'ignore' };
const another = { '/1/renderingNpi': '1999999984' };
const { ncci: _, ...silentPlan } = riverPlan;

test('passes for an accepted modifier', () => {
  expect(answersOf(modifierMissing, day())).toEqual(['pass']);
});

test.each<[string, Changes]>([
  ['a pair without an edit', { '/1/code': '80305' }],
  ['two payers', { '/1/payerId': 'other-plan', '/1/modifiers': removed }],
])('does not apply to %s', (_, changes) => {
  expect(answersOf(modifierMissing, day(changes))).toEqual(['not-applicable']);
});

test.each(['XE', '59', 'XP', 'XU'])('%s on either line is enough', (modifier) => {
  expect(missing({ '/1/modifiers': [modifier] })).toEqual([]);
  expect(missing({ '/0/modifiers': ['95', modifier] })).toEqual([]);
});

test.each(['XS', '25', '22', '76', '77', '91', '95', 'HQ'])('%s is not accepted', (modifier) => {
  expect(missing({ '/1/modifiers': [modifier] })).toEqual(['no-modifier fail /1/modifiers']);
});

test('the payer’s list replaces the default list, except for 25', () => {
  const terms = { distinctServiceModifiers: ['59', '25'] };
  expect(missing({ '/1/modifiers': ['XE'] }, terms)).toHaveLength(1);
  expect(missing({ '/1/modifiers': ['25'] }, terms)).toHaveLength(1);
  expect(missing({ '/1/modifiers': ['59'] }, terms)).toEqual([]);
  expect(missing({ '/1/modifiers': ['59'] }, { distinctServiceModifiers: [] })).toHaveLength(1);
});

test('the remedy names the code of the line and the payer’s preferred modifier', () => {
  const terms = underTerms({ distinctServiceModifiers: ['59', 'XE'] });
  const [finding] = findingsBy('modifier-missing', bare(), terms);
  expect(finding?.remedy).toContain('Add 59 to the 90834 line');
  expect(finding?.params).toEqual({
    line: 'individual',
    code: '90834',
    modifier: '59',
    accepted: ['59', 'XE'],
    edit: '90853/90834',
  });
});

test('proposes the first modifier of the list, and XP for another practitioner if it is listed', () => {
  const proposed = (terms: Terms, changes: Changes = {}) =>
    findingsBy('modifier-missing', bare(changes), underTerms(terms))[0]?.params['modifier'];
  expect(proposed({})).toBe('XE');
  expect(proposed({}, another)).toBe('XP');
  expect(proposed({ distinctServiceModifiers: ['59'] }, another)).toBe('59');
  expect(proposed({ distinctServiceModifiers: ['59', 'XP'] }, another)).toBe('XP');
  expect(proposed({ distinctServiceModifiers: [] })).toBe('what the payer accepts');
});

test('fails for one rendering provider, asks about one billing provider, and ignores two', () => {
  expect(missing({})).toEqual(['no-modifier fail /1/modifiers']);
  expect(missing(another)).toEqual(['other-rendering-provider review /1/modifiers']);
  expect(missing({ ...another, '/1/billingNpi': '1999999984' })).toEqual([]);
  expect(missing({ ...another, '/1/billingNpi': removed })).toEqual([]);
  expect(missing({ ...another, '/0/billingNpi': removed, '/1/billingNpi': removed })).toEqual([]);
  expect(missing({ ...another, '/0/billingNpi': '', '/1/billingNpi': '' })).toEqual([]);
});

test('a payer that ignores NCCI edits needs no modifier; a silent policy is a review', () => {
  expect(missing({}, { ncci: 'ignore' })).toEqual([]);
  const reasons = (changes: Changes) =>
    findingsBy('modifier-missing', bare(changes), { payers: [silentPlan] }).map(
      ({ reason, outcome }) => `${reason} ${outcome}`,
    );
  expect(reasons({})).toEqual(['edits-not-known review']);
  expect(reasons(another)).toEqual(['other-rendering-provider review']);
});

test.each(['90832', '90833', '90834', '90836', '90837', '90838'])(
  'the payer may require one for %s, whatever the edits and the clinician',
  (code) => {
    const two = { '/1/code': code, ...another };
    expect(missing(two, requiredWithoutEdits)).toEqual(['payer-requires fail /1/modifiers']);
    expect(missing({ ...two, '/1/modifiers': ['XE'] }, requiredWithoutEdits)).toEqual([]);
  },
);

test.each(['90845', '90791', '90846', '99214', 'H0004'])(
  'the payer’s requirement for individual psychotherapy does not cover %s',
  (code) => {
    expect(missing({ '/1/code': code }, requiredWithoutEdits)).toEqual([]);
  },
);

test('the payer’s requirement is reported if no edit is known or none needs a modifier', () => {
  const early = { '/0/serviceDate': '2024-01-10', '/1/serviceDate': '2024-01-10' };
  const options = underTerms(requiredByPayer);
  const before = findingsBy('modifier-missing', bare(early), options);
  expect(before).toMatchObject([{ reason: 'payer-requires', path: '/1/modifiers' }]);
  expect(before[0]?.params).not.toHaveProperty('edit');
  const ncci = tableOf({ column1: '90853', column2: '90834', modifierIndicator: '9' });
  expect(findingsBy('modifier-missing', bare(), { ...options, ncci })).toMatchObject([
    { reason: 'payer-requires' },
  ]);
});

test('the edit is reported before the payer’s requirement if it applies', () => {
  const reasons = (changes: Changes, ncci: 'apply' | undefined) =>
    findingsBy('modifier-missing', bare(changes), {
      payers: [{ ...silentPlan, ...requiredByPayer, ...(ncci ? { ncci } : {}) }],
    }).map(({ reason }) => reason);
  expect(reasons({}, 'apply')).toEqual(['no-modifier']);
  expect(reasons({}, undefined)).toEqual(['payer-requires']);
  expect(reasons(another, 'apply')).toEqual(['payer-requires']);
});

test('a visit needs 25 on its own line, whatever the payer lists', () => {
  const visit = { '/1/code': '99214' };
  const terms = { distinctServiceModifiers: ['XE', '59'] };
  expect(missing({ ...visit, '/1/modifiers': ['25'] }, terms)).toEqual([]);
  expect(missing({ ...visit, '/0/modifiers': ['25'] }, terms)).toHaveLength(1);
  expect(missing({ ...visit, '/0/modifiers': ['XE'] }, terms)).toHaveLength(1);
});

test.each(['99214', 'G0463'])('the visit %s is marked itself, whichever column it is', (code) => {
  for (const edit of [
    { column1: code, column2: '90853', modifierIndicator: '1' as const },
    { column1: '90853', column2: code, modifierIndicator: '1' as const },
  ])
    expect(
      findingsBy('modifier-missing', bare({ '/1/code': code }), {
        ...underTerms({}),
        ncci: tableOf(edit),
      }),
    ).toMatchObject([{ path: '/1/modifiers', params: { code, modifier: '25' } }]);
});

test('any other pair is marked on the line of column 2', () => {
  expect(missing({ '/1/code': '96112' })).toEqual(['no-modifier fail /0/modifiers']);
  expect(
    answersBy('modifier-missing', [
      { ...groupHour, code: 'G0410' },
      { ...groupHour, serviceId: 'z', groupSessionId: 'z' },
    ]),
  ).toEqual(['no-modifier fail /1/modifiers']);
});

test('cites the payer’s policy first, and without a policy only the rule’s own sources', () => {
  const own = citationsOf('modifier-missing');
  expect(findingsBy('modifier-missing', bare())[0]?.citations).toEqual([
    ...riverPlan.citations,
    ...own,
  ]);
  expect(findingsBy('modifier-missing', bare(), {})[0]?.citations).toEqual(own);
});
