import { describe, expect, test } from 'vitest';
import {
  findingKey,
  type KeyParts,
  keyPattern,
  whereDigest,
  whereOf,
  withoutFacts,
} from '../../src/finding/key.js';

const parts: KeyParts = {
  rule: 'member/minutes',
  reason: 'under-half',
  where: ['session-1'],
  who: ['patient-a', 'note-a'],
  facts: { minutes: 30, codes: ['90853', '90834'], telehealth: false },
  words: ['He listened.'],
};
const key = findingKey(parts);

const keyWith = (changes: Partial<KeyParts>): string => findingKey({ ...parts, ...changes });

test('a key names the rule and the reason and nothing else in clear', () => {
  expect(key).toMatch(keyPattern);
  expect(key).toMatch(/^member\/minutes#under-half:/);
  for (const clear of ['session-1', 'patient-a', 'note-a', '90853', 'listened'])
    expect(key.toLowerCase()).not.toContain(clear.toLowerCase());
});

test('a key is the same in every version, so that a decision keeps its finding', () => {
  expect(key).toBe('member/minutes#under-half:B6EV11CZMQCG501:EFXMY00TCAYPRX0:44JH53KVGGT0Y3T');
});

describe('the order', () => {
  test.each<[string, Partial<KeyParts>]>([
    ['of the params', { facts: { telehealth: false, codes: ['90853', '90834'], minutes: 30 } }],
    ['of a list in the params', { facts: { ...parts.facts, codes: ['90834', '90853'] } }],
  ])('%s changes nothing', (_, changes) => {
    expect(keyWith(changes)).toBe(key);
  });
});

describe('another key comes of', () => {
  test.each<[string, Partial<KeyParts>]>([
    ['another rule', { rule: 'member/diagnosis' }],
    ['another reason', { reason: 'never-present' }],
    ['another place', { where: ['session-2'] }],
    ['another patient', { who: ['patient-b', 'note-a'] }],
    ['another number', { facts: { ...parts.facts, minutes: 31 } }],
    ['a list with the same letters', { facts: { ...parts.facts, codes: ['90853,90834'] } }],
    ['another text', { words: ['He spoke.'] }],
    ['no text', { words: [] }],
    ['a text that is a fact', { words: [], facts: { ...parts.facts, words: 'He listened.' } }],
  ])('%s', (_, changes) => {
    expect(keyWith(changes)).not.toBe(key);
  });
});

test('a key tells its place, and its question without the facts', () => {
  expect(whereOf(key)).toBe(whereDigest(['session-1']));
  expect(withoutFacts(keyWith({ words: [], facts: {} }))).toBe(withoutFacts(key));
  expect(withoutFacts(keyWith({ who: [] }))).not.toBe(withoutFacts(key));
  expect(whereOf('')).toBe('');
});
