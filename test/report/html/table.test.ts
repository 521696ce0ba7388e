import { expect, test } from 'vitest';
import { Markup } from '../../../src/report/html/markup.js';
import { table } from '../../../src/report/html/table.js';

const columns = [
  { heading: 'Patient' },
  { heading: 'Verdict', lead: true },
  { heading: 'Minutes', numeric: true },
];

test('the first cell names its row, and every other cell repeats its column for the card layout', () => {
  const written = Markup.source(table({ caption: 'C', columns, rows: [['p', 'Ready', 75]] }));
  expect(written).toContain('<caption>C</caption>');
  expect(written).toContain(
    '<tr role="row"><th scope="row" role="rowheader">p</th>' +
      '<td role="cell" data-label="Verdict" class="lead">Ready</td>' +
      '<td role="cell" data-label="Minutes" class="number">75</td></tr>',
  );
  expect(written).not.toContain('<tfoot');
});

test('a total is written as the foot of the table', () => {
  const written = Markup.source(
    table({ caption: 'C', columns, rows: [], foot: ['Total', '', '75'] }),
  );
  expect(written).toMatch(/<tfoot role="rowgroup"><tr role="row"><th [^>]*>Total<\/th>/);
});
