import { expect, test } from 'vitest';
import { change, removed } from '../../src/rule-book/change.js';

const value = { name: 'a', list: [{ id: 1 }, { id: 2 }], nested: { kept: true } };

test.each([
  ['a value is replaced', { '/name': 'b' }, { ...value, name: 'b' }],
  ['a value is added', { '/other': 1 }, { ...value, other: 1 }],
  [
    'a value inside a list is replaced',
    { '/list/1/id': 3 },
    { ...value, list: [{ id: 1 }, { id: 3 }] },
  ],
  ['an item is appended', { '/list/-': { id: 3 } }, { ...value, list: [...value.list, { id: 3 }] }],
  ['an item is removed', { '/list/0': removed }, { ...value, list: [{ id: 2 }] }],
  ['a key is removed', { '/nested/kept': removed }, { ...value, nested: {} }],
  ['a parent is created', { '/new/deep': 1 }, { ...value, new: { deep: 1 } }],
  [
    'changes apply in order',
    { '/list/-': { id: 3 }, '/list/2/id': 4 },
    { ...value, list: [...value.list, { id: 4 }] },
  ],
])('%s', (_, changes, expected) => {
  expect(change(value, changes)).toEqual(expected);
});

test('the original value is unchanged', () => {
  const before = structuredClone(value);
  const changed = change(value, { '/list/0/id': 9, '/nested/kept': removed });
  expect(value).toEqual(before);
  expect(changed.list[1]).toBe(value.list[1]);
});
