import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.js';
import { listRules } from '../../src/rule-book/list-rules.js';

const rows = readFileSync('docs/guides/guide-map.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .slice(1)
  .map((line) => line.split(' | '));

const carriers = rows.flatMap((cells) =>
  [...(cells[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? ''),
);

describe('the guide map', () => {
  test('lists a rule or function for every sentence', () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const cells of rows) expect(cells[2], cells[1]).toMatch(/`[^`]+`/);
  });

  test('names only rules and functions that exist', () => {
    const known = new Set([...listRules().map(({ id }): string => id), ...Object.keys(library)]);
    expect(carriers.filter((name) => !known.has(name))).toEqual([]);
  });

  test('includes every rule that cites the guide', () => {
    const citing = listRules().filter(({ citations }) =>
      citations.some(({ title }) => title.startsWith('CPT Code 90853')),
    );
    expect(citing.length).toBeGreaterThan(30);
    expect(citing.map(({ id }) => id).filter((id) => !carriers.includes(id))).toEqual([]);
  });
});
