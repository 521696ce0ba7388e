import { expect, test } from 'vitest';
import { Markup } from '../../../src/report/html/markup.js';
import { sheetStyle } from '../../../src/report/html/print-style.js';

test('a title ends neither its text nor the style sheet', () => {
  const written = Markup.source(sheetStyle('Session "x"; } </style><b>\\ \u202e'));
  expect(written.match(/<\/style>/g)).toHaveLength(1);
  expect(written).toContain(
    'content: "Session \\22 x\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c b\\3e \\5c',
  );
  expect(written).not.toContain('\u202e');
});
