import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSummaries } from '../../src/clinic/merge-summaries.js';
import { sessionSummary } from '../../src/clinic/session-summary.js';
import type { SummaryPart } from '../../src/clinic/summary-part.js';
import { runs } from '../whole/long-runs.js';
import { clinicEntries } from './clinic-entries.js';

const parts = clinicEntries.map((entry) => sessionSummary(entry));
const [first] = parts;
const whole = JSON.stringify(mergeSummaries(parts));

/** Merges the parts in groups, then the groups in groups, until one is left. */
const mergedInGroups = (open: SummaryPart[], sizes: readonly number[]): SummaryPart => {
  let left = open;
  for (let turn = 0; left.length > 1; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 2;
    left = [mergeSummaries(left.slice(0, size)), ...left.slice(size)].reverse();
  }
  return left[0] ?? mergeSummaries([]);
};

describe('mergeSummaries', () => {
  test('gives the same bytes in any order and however the sessions are divided', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(parts, { minLength: parts.length }),
        fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.subarray(parts, { maxLength: 3 }),
        (shuffled, sizes, again) => {
          const merged = mergedInGroups([...shuffled, ...again], sizes);
          expect(JSON.stringify(merged) === whole).toBe(true);
        },
      ),
      { numRuns: runs(40, 10_000) },
    );
  });

  test('gives the same bytes after a store that orders keys in its own way', () => {
    const reordered = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reordered);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, part]) => [key, reordered(part)] as const);
      return Object.fromEntries(entries.reverse());
    };
    const stored = parts.map((part) => reordered(part) as SummaryPart);
    expect(JSON.stringify(mergeSummaries(stored)) === whole).toBe(true);
  });

  test('counts a session that is in several parts once', () => {
    expect(mergeSummaries([...parts, ...parts])).toEqual(mergeSummaries(parts));
  });

  test('is empty without parts', () => {
    expect(mergeSummaries([])).toEqual({
      kind: 'clinic-part',
      sessions: [],
      remedies: {},
      basis: { versions: [], policies: [], notChecked: [] },
    });
  });

  test('names a session that is given twice with other content', () => {
    const changed = {
      ...first,
      sessions: first?.sessions.map((session) => ({ ...session, groupType: 'support' as const })),
    } as SummaryPart;
    expect(() => mergeSummaries([...parts, changed])).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: '/24/sessions/0', code: 'conflict' })],
      }),
    );
  });

  test('gives no remedy where reports say different things', () => {
    const fix = 'note/signature#unsigned';
    const saying = (remedy: string): SummaryPart => ({
      ...mergeSummaries([]),
      remedies: { [fix]: remedy },
    });
    const remedyOf = (...all: string[]) => mergeSummaries(all.map(saying)).remedies[fix];
    expect(remedyOf('Sign it.', 'Sign it.')).toBe('Sign it.');
    expect(remedyOf('Sign it.', 'Sign.')).toBe('');
    expect(remedyOf('Sign it.', '', 'Sign it.')).toBe('');
  });

  test('names every fault of a malformed part', () => {
    expect(() => mergeSummaries([{ kind: 'clinic-part' } as SummaryPart])).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: '/0/sessions', code: 'missing' }),
          expect.objectContaining({ path: '/0/remedies', code: 'missing' }),
          expect.objectContaining({ path: '/0/basis', code: 'missing' }),
        ],
      }),
    );
  });
});
