import { expect, test } from 'vitest';
import type { Source } from '../../src/reference/citable.js';
import { sources } from '../../src/reference/listed-sources.js';
import * as cite from '../../src/reference/sources.js';
import { isCalendarDate } from '../../src/time/calendar-date.js';

test('a citation has the locator, the address if there is one, and the edition or the date of reading', () => {
  expect(cite.guide('A chapter')).toEqual({
    title: 'CPT Code 90853: Group Psychotherapy Billing Guide',
    locator: 'A chapter',
    asOf: '2026-11-23',
  });
  expect(cite.ncciManual('Chapter XI')).toMatchObject({
    url: expect.stringMatching(/^https:\/\/www\.cms\.gov\//),
    asOf: '2026-01-01',
  });
});

test('every document that can be cited is listed, under its name', () => {
  const cited = Object.entries(cite).map(([id, { source }]) => [id, source]);
  expect(cited.length).toBeGreaterThan(20);
  expect(sources).toEqual(Object.fromEntries(cited));
});

test('every document is listed once', () => {
  const titles = Object.values(sources).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(Object.entries<Source>(sources))('%s has the date of reading', (_, source) => {
  expect(isCalendarDate(source.readOn)).toBe(true);
  expect(source.publisher).not.toBe('');
});
