import { expect, expectTypeOf, test } from 'vitest';
import type { AsKept } from '../../src/input/as-kept.js';

interface Kept {
  id: string;
  note?: string;
  parts?: { at: string; until?: string }[] | 'whole';
  charges?: Record<string, number>;
}

test('an optional key may be null or undefined at every depth', () => {
  const row: AsKept<Kept> = { id: 'a', note: null, parts: [{ at: 'b', until: null }] };
  expect(row.note).toBeNull();
  expectTypeOf<AsKept<Kept>['note']>().toEqualTypeOf<string | null | undefined>();
});

test('an identifying key, an item of a list and a value of a map may not', () => {
  expectTypeOf<AsKept<Kept>['id']>().toEqualTypeOf<string>();
  expectTypeOf<AsKept<{ ids: string[] }>['ids']>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<
    AsKept<{ charges: Record<string, number> }>['charges']['x']
  >().toEqualTypeOf<number>();
});

test('a record without null is accepted as it is', () => {
  expectTypeOf<Kept>().toExtend<AsKept<Kept>>();
});
