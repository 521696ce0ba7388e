import { expect, test } from 'vitest';
import { cite, type Source, sources } from '../../src/reference/sources.js';
import { isCalendarDate } from '../../src/time/calendar-date.js';

test('a citation has the locator, the address if there is one, and the edition or the date of reading', () => {
  expect(cite('guide', 'A chapter')).toEqual({
    title: 'CPT Code 90853: Group Psychotherapy Billing Guide',
    locator: 'A chapter',
    asOf: '2026-11-23',
  });
  expect(cite('ncciManual', 'Chapter XI')).toMatchObject({
    url: expect.stringMatching(/^https:\/\/www\.cms\.gov\//),
    asOf: '2026-01-01',
  });
});

test('there are sources', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(20);
});

test('every document is listed once', () => {
  const titles = Object.values(sources).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(Object.entries<Source>(sources))('%s has the date of reading', (_, source) => {
  expect(isCalendarDate(source.readOn)).toBe(true);
  expect(source.publisher).not.toBe('');
});
