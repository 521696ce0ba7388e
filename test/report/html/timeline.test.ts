import { expect, test } from 'vitest';
import { Markup } from '../../../src/report/html/markup.js';
import { axis, band, bar, line } from '../../../src/report/html/timeline.js';

test('bars and bands keep their position and width', () => {
  expect(Markup.source(bar({ at: 12.5, width: 25 }, 'few'))).toBe(
    '<rect class="few" x="12.5%" width="25%" y="4" height="14" rx="1.5"/>',
  );
  expect(Markup.source(band({ at: 0, width: 40 }))).toContain('class="band" x="0%" width="40%"');
});

test('a line is hidden from screen readers and has a mark at each tick', () => {
  const written = Markup.source(
    line([{ at: 50, label: '7:00 pm' }], bar({ at: 0, width: 1 }, 'x')),
  );
  expect(written).toContain('aria-hidden="true"');
  expect(written).toContain('<line class="tick" x1="50%" x2="50%"');
  expect(written).not.toContain('7:00 pm');
});

test('labels at either end stay within the axis', () => {
  const anchors = (at: number) =>
    /text-anchor="(\w+)"/.exec(Markup.source(axis([{ at, label: '7:00 pm' }])))?.[1];
  expect([0, 5.99, 6, 94, 94.01, 100].map(anchors)).toEqual([
    'start',
    'start',
    'middle',
    'middle',
    'end',
    'end',
  ]);
});
