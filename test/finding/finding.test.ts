import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  countsOf,
  type Finding,
  findingSchema,
  type Outcome,
  outcomes,
  ruleIdSchema,
  verdictOf,
  worstVerdict,
} from '../../src/finding/finding.js';
import { madeUpKey } from './made-up.js';

const verdict = (...outcomes: Outcome[]) => verdictOf(outcomes.map((outcome) => ({ outcome })));

test('no findings, or only advice, are ready', () => {
  expect(verdict()).toBe('ready');
  expect(verdict('advice', 'advice')).toBe('ready');
});

test('findings are counted by outcome, and none is decided yet', () => {
  const found = (outcome: Outcome) => ({ outcome });
  expect(countsOf([])).toEqual({ fail: 0, review: 0, 'no-data': 0, advice: 0, decided: 0 });
  expect(countsOf([...outcomes, 'fail' as const, 'advice' as const].map(found))).toEqual({
    fail: 2,
    review: 1,
    'no-data': 1,
    advice: 2,
    decided: 0,
  });
});

test('a review or missing data is a review', () => {
  expect(verdict('review')).toBe('review');
  expect(verdict('no-data')).toBe('review');
  expect(verdict('no-data', 'advice')).toBe('review');
  expect(verdict('advice', 'review')).toBe('review');
});

test('a fail blocks, whatever the other findings are', () => {
  expect(verdict('fail')).toBe('blocked');
  expect(verdict('review', 'fail')).toBe('blocked');
  expect(verdict('fail', 'advice', 'no-data')).toBe('blocked');
});

test('the worst of several verdicts counts', () => {
  expect(worstVerdict([])).toBe('ready');
  expect(worstVerdict(['ready', 'ready'])).toBe('ready');
  expect(worstVerdict(['review', 'ready'])).toBe('review');
  expect(worstVerdict(['ready', 'blocked', 'review'])).toBe('blocked');
  expect(worstVerdict(['blocked', 'review', 'ready'])).toBe('blocked');
});

test.each(['note/present', 'note/of-tomorrow', 'attic/rule'])('%s may be a rule', (id) => {
  expect(z.parse(ruleIdSchema, id)).toBe(id);
});

test.each(['', 'note', 'note/', '/present', 'note/present/1', 'Note/present', 'note/present ', 7])(
  '"%s" may not be a rule',
  (id) => expect(z.safeParse(ruleIdSchema, id).success).toBe(false),
);

describe('the shape of a finding', () => {
  const finding: Finding = {
    rule: 'note/present',
    reason: 'no-note',
    key: madeUpKey('note/present#no-note'),
    outcome: 'fail',
    path: '/members/0/note',
    message: 'There is no note.',
    remedy: 'Write the note.',
    params: { minutes: 75, codes: ['90853'] },
    citations: [{ title: 'The manual' }],
    likelyDenial: { carc: '16' },
  };
  const accepts = (changes: object) =>
    z.safeParse(findingSchema, { ...finding, ...changes }).success;

  test('ignores the keys and rules of a later version', () => {
    const later = {
      ...finding,
      rule: 'note/of-tomorrow',
      added: 1,
      citations: [{ title: 'The manual', added: 1 }],
      likelyDenial: { carc: '16', added: 1 },
    };
    expect(z.parse(findingSchema, later)).toEqual({ ...finding, rule: 'note/of-tomorrow' });
  });

  test('requires a source, a pointer and a known outcome', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ citations: [] })).toBe(false);
    expect(accepts({ path: 'members' })).toBe(false);
    expect(accepts({ outcome: 'pass' })).toBe(false);
    expect(accepts({ params: { nested: {} } })).toBe(false);
  });
});

test('outcomes are listed with the most serious first', () => {
  expect(outcomes).toEqual(['fail', 'review', 'no-data', 'advice']);
});
