import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../src/finding/rule-ids.js';
import { getRule, listRules } from '../../src/rule-book/list-rules.js';

test('getRule gives the same entry as the list', () => {
  for (const rule of listRules()) expect(getRule(rule.id)).toEqual(rule);
  expect(new Set(ruleIds.map((id) => getRule(id)?.id)).size).toBe(ruleIds.length);
});

test.each(['', 'session', 'session/unheard-of', 'toString'])('no rule has the ID %j', (id) => {
  expect(getRule(id)).toBeUndefined();
});

describe('an entry', () => {
  const entry = getRule('session/minimum-attendance');

  test('has its area, and its outcomes worst first', () => {
    expect(entry?.area).toBe('session');
    const order = ['fail', 'review', 'no-data', 'advice'];
    for (const { outcomes, reasons } of listRules()) {
      expect(outcomes).toEqual(order.filter((outcome) => outcomes.some((one) => one === outcome)));
      expect(new Set(outcomes)).toEqual(
        new Set(Object.values(reasons).map(({ outcome }) => outcome)),
      );
    }
  });

  test('is a copy: a change to it does not change the rule book', () => {
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
