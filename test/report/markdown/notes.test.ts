import { expect, test } from 'vitest';
import { notes } from '../../../src/report/markdown/notes.js';
import { individuality } from '../sample-reports.js';

test('each note has a row, and the copies and the shares follow', () => {
  const [heading, table, copies, caption, shares] = notes(individuality);
  expect(heading).toBe('## Note comparison');
  expect(table).toContain('| `note-b` | `patient-b` | Cloned | 18 | fails | `note-c`, 82% |');
  expect(copies).toBe('These notes are copies of one another:\n\n- `note-b`, `note-c`');
  expect(caption).toMatch(/^Percent of .*:$/);
  expect(shares).toContain('| `note-b` | – | 82 | 0 |');
});

test('a single note has no table of shares', () => {
  const one = { ...individuality, notes: individuality.notes.slice(2), clusters: [] };
  expect(notes({ ...one, notes: one.notes.map((note) => ({ ...note, shares: [] })) })).toHaveLength(
    2,
  );
});
