import { describe, expect, test } from 'vitest';
import type { LikelyDenial } from '../../src/finding/finding.js';
import { type RuleId, ruleIds } from '../../src/finding/rule-ids.js';
import { getRule, listRules } from '../../src/rule-book/list-rules.js';

test('getRule returns the same entry as listRules', () => {
  for (const rule of listRules()) expect(getRule(rule.id)).toEqual(rule);
  expect(new Set(ruleIds.map((id) => getRule(id)?.id)).size).toBe(ruleIds.length);
});

test.each(['', 'session', 'session/unheard-of', 'toString'])('no rule has the ID %j', (id) => {
  expect(getRule(id)).toBeUndefined();
});

describe('an entry', () => {
  const entry = getRule('session/minimum-attendance');

  test('has its area and its outcomes, worst first', () => {
    expect(entry?.area).toBe('session');
    const order = ['fail', 'review', 'no-data', 'advice'];
    for (const { outcomes, reasons } of listRules()) {
      expect(outcomes).toEqual(order.filter((outcome) => outcomes.some((one) => one === outcome)));
      expect(new Set(outcomes)).toEqual(
        new Set(Object.values(reasons).map(({ outcome }) => outcome)),
      );
    }
  });

  test('is a copy, so changing it does not change the rule book', () => {
    const [first] = entry?.citations ?? [];
    if (!entry || !first) throw new Error('There is no such rule.');
    const before = JSON.stringify(getRule(entry.id));
    first.title = 'changed';
    for (const reason of Object.values(entry.reasons)) Reflect.set(reason, 'message', 'changed');
    if (entry.likelyDenial) entry.likelyDenial.carc = 'changed';
    Reflect.set(entry.example.passes, 'changed', true);
    Reflect.set(entry.example.fails, 'changed', true);
    expect(JSON.stringify(getRule(entry.id))).toBe(before);
    expect(JSON.stringify(listRules())).not.toContain('"changed"');
  });
});

describe('likely denials', () => {
  const denials = listRules().flatMap(({ id, likelyDenial, reasons }) =>
    [likelyDenial, ...Object.values(reasons).map((reason) => reason.likelyDenial)].flatMap(
      (denial) => (denial ? [{ id, ...denial }] : []),
    ),
  );
  const withCode = (code: string) => denials.filter(({ carc }) => carc === code);

  test.each(['16', '96', '252'])('%s always has a remark code', (code) => {
    expect(withCode(code).length).toBeGreaterThan(0);
    expect(withCode(code).filter(({ rarc }) => rarc === undefined)).toEqual([]);
  });

  test('16 is used for claim data, never for documentation', () => {
    const ofTheClaim = ['M76', 'M77', 'M79', 'N290', 'N657'];
    expect(withCode('16').filter(({ rarc = '' }) => !ofTheClaim.includes(rarc))).toEqual([]);
    expect(withCode('16').filter(({ id }) => id.startsWith('note/'))).toEqual([]);
  });

  test('236 is used only for pairs denied by an NCCI edit', () => {
    expect(new Set(withCode('236').map(({ id }) => id))).toEqual(
      new Set(['unbundling/modifier-missing', 'unbundling/never-together']),
    );
  });
});

test.each<[RuleId, string, LikelyDenial | undefined]>([
  ['note/present', 'missing', { carc: '252', rarc: 'N706' }],
  ['note/participation', 'blank', { carc: '252', rarc: 'N705' }],
  ['note/intervention', 'blank', { carc: '252', rarc: 'N705' }],
  ['note/response', 'blank', { carc: '252', rarc: 'N705' }],
  ['note/date', 'another-day', { carc: '252', rarc: 'N705' }],
  ['note/shared', 'several-members', { carc: '252', rarc: 'N705' }],
  ['note/signature', 'unsigned', { carc: '252', rarc: 'N705' }],
  ['member/treatment-plan', 'missing', { carc: '252', rarc: 'N706' }],
  ['member/treatment-plan', 'without-goals', { carc: '252', rarc: 'N705' }],
  ['member/treatment-plan', 'ended', { carc: '272' }],
  ['session/times', 'ends-before-start', undefined],
  ['session/rendering-provider', 'nobody-bills', { carc: '16', rarc: 'N290' }],
  ['session/rendering-provider', 'not-listed', { carc: '16', rarc: 'N290' }],
  ['session/rendering-provider', 'does-not-bill', { carc: '16', rarc: 'N290' }],
  ['session/rendering-provider', 'several-bill', { carc: 'B20', rarc: 'N20' }],
  ['claim/charge', 'missing', { carc: '16', rarc: 'M79' }],
  ['claim/interactive-complexity', 'payer-refuses', { carc: '96', rarc: 'N130' }],
  ['claim/interactive-complexity', 'without-90853', { carc: '107' }],
  ['claim/interactive-complexity', 'for-every-member', { carc: '50' }],
  ['claim/units', 'basis-unknown', undefined],
  ['claim/diagnosis-count', 'too-many', undefined],
  ['unbundling/same-note', 'one-note', { carc: '97', rarc: 'M15' }],
  ['unbundling/same-note', 'cloned-note', { carc: '50' }],
  ['unbundling/same-encounter', 'one-encounter', { carc: '97', rarc: 'M15' }],
  ['unbundling/overlapping-time', 'shared-time', { carc: '97', rarc: 'M15' }],
  ['unbundling/modifier-does-not-cure', 'not-distinct', { carc: '97', rarc: 'M15' }],
])('the likely denial of %s, %s: %j', (id, reason, denial) => {
  const rule = getRule(id);
  expect(rule?.reasons[reason]).toBeDefined();
  expect(rule?.reasons[reason]?.likelyDenial ?? rule?.likelyDenial).toEqual(denial);
});
