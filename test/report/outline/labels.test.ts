import { expect, test } from 'vitest';
import {
  capitalized,
  counted,
  joinedWithAnd,
  outcomeHeading,
  outcomeWord,
  topicOf,
  uncheckedText,
  verdictWord,
  webAddress,
} from '../../../src/report/outline/labels.js';

test('each verdict and outcome has its word', () => {
  expect(verdictWord).toEqual({
    ready: 'Ready',
    review: 'Review',
    blocked: 'Blocked',
    absent: 'Absent',
  });
  expect(outcomeWord).toEqual({
    fail: 'Fail',
    review: 'Review',
    'no-data': 'No data',
    advice: 'Advice',
  });
  expect(outcomeHeading).toEqual({
    fail: 'Do not bill until resolved',
    review: 'A person must decide',
    'no-data': 'Missing information',
    advice: 'Better practice (does not block billing)',
  });
});

test('what was not checked is explained, and anything unknown is shown unchanged', () => {
  expect(['payer-policies', 'same-day', 'individuality', 'toString'].map(uncheckedText)).toEqual([
    'payer policies (none provided)',
    'other same-day services (none provided)',
    'note individuality (turned off)',
    'toString',
  ]);
});

test('a list reads like a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinedWithAnd)).toEqual([
    '',
    'a',
    'a and b',
    'a, b, and c',
  ]);
});

test('a count takes the singular or the plural', () => {
  expect([0, 1, 2].map((count) => counted(count, 'finding'))).toEqual([
    '0 findings',
    '1 finding',
    '2 findings',
  ]);
  expect(counted(2, 'entry', 'entries')).toBe('2 entries');
});

test('the topic of a rule is a heading', () => {
  expect(topicOf('note/goal-link')).toBe('Goal link');
  expect(capitalized('')).toBe('');
});

test.each([
  ['https://www.cms.gov/a?b=c', true],
  ['http://www.cms.gov', true],
  ['HTTPS://www.cms.gov', true],
  ['ftp://www.cms.gov', false],
  ['https://', false],
  ['https://a b', false],
  ['see https://www.cms.gov', false],
  [undefined, false],
])('%s is a web address: %s', (url, expected) => {
  expect(webAddress(url)).toBe(expected ? url : undefined);
});
