import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { notPlain, plainCopy } from '../../src/input/plain-copy.js';

describe('plain data', () => {
  test.each([
    ['a text', 'text'],
    ['a number', 90853],
    ['null', null],
    ['an empty object', {}],
    ['nested objects and lists', { a: [{ b: [1, null, 'c'] }], d: { e: false } }],
    ['keys that every object inherits', JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
  ])('is copied: %s', (_, value) => {
    expect(plainCopy(value)).toEqual(value);
    if (typeof value === 'object' && value !== null) expect(plainCopy(value)).not.toBe(value);
  });

  test('may have no prototype, or the one of another realm', () => {
    expect(plainCopy(Object.assign(Object.create(null), { a: 1 }))).toEqual({ a: 1 });
    expect(plainCopy(runInNewContext('({ a: [{ b: 1 }] })'))).toEqual({ a: [{ b: 1 }] });
  });

  test('may appear twice or contain itself', () => {
    const part = { a: 1 };
    expect(plainCopy([part, part])).toEqual([part, part]);
    const round: { self?: unknown } = {};
    round.self = round;
    const copy = plainCopy(round);
    expect(copy).not.toBe(round);
    expect(copy).toHaveProperty('self', copy);
  });

  test('has no undefined keys, and a hole in a list is undefined', () => {
    const copy = plainCopy({ a: undefined, b: Object.assign(new Array(2), { 1: 1 }) });
    expect(copy).toEqual({ b: [undefined, 1] });
    expect(copy).not.toHaveProperty('a');
  });

  test('has only enumerable keys of its own', () => {
    const value = Object.defineProperty({ a: 1 }, 'release', { value: 'review' });
    expect(Object.getOwnPropertyNames(plainCopy(value))).toEqual(['a']);
  });
});

class Options {
  readonly release = 'review';
}

describe('what is not plain data', () => {
  test.each<[string, unknown]>([
    ['a map', new Map([['release', 'review']])],
    ['a set', new Set()],
    ['a date', new Date(0)],
    ['a promise', Promise.resolve({})],
    ['an error', new TypeError('text')],
    ['a boxed text', Object('text')],
    ['bytes', new Uint8Array(2)],
    ['an instance of a class', new Options()],
    ['an object that inherits keys', Object.create({ release: 'review' })],
    ['an object that inherits keys from nowhere else', Object.create(Object.create(null))],
    ['a map of another realm', runInNewContext('new Map()')],
  ])('is marked at any depth: %s', (_, value) => {
    expect(plainCopy(value)).toBe(notPlain);
    expect(plainCopy({ a: [value] })).toEqual({ a: [notPlain] });
  });

  test('is what throws when it is read, while the rest of the input is read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = {
      get a(): string {
        throw new TypeError('text');
      },
    };
    expect(plainCopy([proxy, throwing, 1])).toEqual([notPlain, notPlain, 1]);
  });

  test('is what lies deeper than any input', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(() => plainCopy(deep)).not.toThrow();
    expect(JSON.stringify(plainCopy(deep))).toMatch(/^\[{65}null\]{65}$/);
  });
});

test('every key is read once', () => {
  let reads = 0;
  const counting = {
    get a(): string[] {
      reads += 1;
      return [`read ${reads}`];
    },
  };
  expect(plainCopy({ counting })).toEqual({ counting: { a: ['read 1'] } });
  expect(reads).toBe(1);
});
