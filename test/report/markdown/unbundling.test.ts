import { expect, test } from 'vitest';
import { unbundling as unbundlingParts } from '../../../src/report/markdown/unbundling.js';
import { noPairs, severalPairs } from '../edge-case-reports.js';
import { unbundling } from '../sample-reports.js';

const written = (report: typeof unbundling): string => unbundlingParts(report).join('\n\n');

test('each day lists its services and their overlap', () => {
  const page = written(unbundling);
  expect(page).toContain('### `patient-e`, March 4, 2026');
  expect(page).toContain('- `90834 59` (`line-2`): 7:15:30 to 8:00 pm');
  expect(page).toContain('- **Overlap** of `line-1`, `line-2`: 7:15:30 to 7:45 pm, 30 minutes');
});

test('each pair has a row with its verdict, edit and modifiers', () => {
  expect(written(unbundling)).toContain(
    '| Unbundled | 30 minutes | `90834/90853`, modifier indicator `1` | needed and present: `59` |',
  );
  expect(written(unbundling)).toContain(
    '| Review | times missing | none | not needed; present: none | none |',
  );
  expect(written(severalPairs)).toContain('needed: `XE`, `59`; present: none');
});

test('a report without pairs says so', () => {
  expect(unbundlingParts(noPairs)).toEqual(['## Pairs of services', 'None.']);
});
