import { describe, expect, test } from 'vitest';
import type { Params } from '../../src/finding/finding.js';
import { keyPattern } from '../../src/finding/key.js';
import {
  type DatedSubject,
  defineDatedRule,
  defineRule,
  type Fault,
  findingOf,
  noFigure,
  type RuleText,
} from '../../src/finding/rule.js';
import { listRules } from '../../src/rule-book/list-rules.js';

const text = {
  id: 'session/times',
  title: '',
  description: '',
  citations: [{ title: 'The manual' }],
  since: '0.1.0',
  looksAt: '/end',
  deciders: ['compliance'],
} as const;
const rule: RuleText = {
  ...text,
  likelyDenial: { carc: '16' },
  reasons: {
    late: { outcome: 'fail', message: '{minutes} for {codes}; {line}, {gone}.', remedy: 'Wait.' },
    other: { outcome: 'review', message: 'Plain.', remedy: '', likelyDenial: { carc: '97' } },
  },
};
const subject: DatedSubject = { path: '/members/0', serviceDate: '2026-03-04' };

const found = (fault: Partial<Fault> = {}, about = subject) =>
  findingOf(rule, { reason: 'late', ...fault }, about);
const message = (params: Params) => found({ params }).message;

describe('a message', () => {
  test('is filled with params; a placeholder without a param stays', () => {
    expect(message({ minutes: 12, codes: ['90853', '90785'], line: 'l1', gone: false })).toBe(
      '12 for 90853, 90785; l1, false.',
    );
    expect(message({ minutes: 0, codes: [] })).toBe('0 for ; {line}, {gone}.');
    expect(message({})).toBe('{minutes} for {codes}; {line}, {gone}.');
    expect(found({ reason: 'other', params: { minutes: 1 } }).message).toBe('Plain.');
  });

  test('writes dates and times as people do, while the params stay ISO', () => {
    const params = {
      minutes: '2026-03-04',
      codes: ['2026-03-05', '2026-03-06'],
      line: '2',
      gone: '2026-03-04T18:30:00-05:00',
    };
    expect(found({ params })).toMatchObject({
      message: 'March 4, 2026 for March 5, 2026, March 6, 2026; 2, March 4, 2026, 6:30 pm.',
      params,
    });
  });

  test('writes money in dollars, while the params stay cents', () => {
    const paying = {
      ...rule,
      reasons: {
        late: { outcome: 'fail', message: '{paidCents} was paid.', remedy: 'Return it.' },
      },
    } as const;
    const finding = (paidCents: number) =>
      findingOf(paying, { reason: 'late', params: { paidCents } }, subject);
    expect(finding(6500)).toMatchObject({
      message: '$65.00 was paid.',
      params: { paidCents: 6500 },
    });
    expect(finding(1).message).toBe('$0.01 was paid.');
  });

  test.each<[string, Params, string]>([
    ['{minutes} minutes are too short.', { minutes: 1 }, '1 minute is too short.'],
    ['{minutes} minutes are too short.', { minutes: 2 }, '2 minutes are too short.'],
    ['{minutes} minutes are too short.', { minutes: 0 }, '0 minutes are too short.'],
    ['{minutes} minutes are too short.', { minutes: '1' }, '1 minutes are too short.'],
    ['{minutes} minutes are too short.', {}, '{minutes} minutes are too short.'],
    ['{part} of {whole} minutes', { part: 1, whole: 1 }, '1 of 1 minute'],
    [
      'for {days} days; the limit is {limit} days.',
      { days: 1, limit: 1 },
      'for 1 day; the limit is 1 day.',
    ],
    ['{diagnoses} diagnoses are listed', { diagnoses: 1 }, '1 diagnosis is listed'],
    ['whether {unknown} are known', { unknown: 1 }, 'whether 1 are known'],
  ])('counts one thing in the singular: %s with %j', (template, params, shown) => {
    const counting = {
      ...rule,
      reasons: { late: { outcome: 'fail', message: template, remedy: template } },
    } as const;
    expect(findingOf(counting, { reason: 'late', params }, subject)).toMatchObject({
      message: shown,
      remedy: shown,
    });
  });

  test.each(listRules())('of $id counts one thing in the singular', (entry) => {
    for (const [reason, { message, remedy }] of Object.entries(entry.reasons)) {
      const names = [...`${message}${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const params = Object.fromEntries(names.map((name) => [name, 1]));
      const { message: shown, remedy: advice } = findingOf(
        { ...rule, reasons: entry.reasons },
        { reason, params },
        subject,
      );
      // A chapter of codes is a letter, never a number.
      const plural = /\b1 (?!is|was|has|does|requires|codes|diagnosis)\w+s\b/;
      expect(`${shown} ${advice}`).not.toMatch(plural);
    }
  });

  test('shows the zones of times in different zones, and of times in UTC', () => {
    const [eastern, pacific] = ['2026-03-04T18:30:00-05:00', '2026-03-04T17:00:00-08:00'];
    expect(message({ minutes: eastern, gone: pacific })).toContain(
      'March 4, 2026, 6:30 pm (UTC-05:00) for',
    );
    expect(message({ gone: '2026-03-04T18:30:00Z' })).toContain('March 4, 2026, 6:30 pm (UTC).');
    expect(message({ codes: [eastern, pacific] })).toContain('5:00 pm (UTC-08:00);');
  });

  test('shows no zone because of a time that the sentence does not name', () => {
    const params = { minutes: '2026-03-04T18:30:00-05:00', unnamed: '2026-03-04T17:00:00Z' };
    expect(message(params)).toContain('March 4, 2026, 6:30 pm for');
  });

  test('is never filled with inherited properties', () => {
    const odd: RuleText = {
      ...rule,
      reasons: { late: { outcome: 'fail', message: '{toString}', remedy: '{constructor}' } },
    };
    expect(findingOf(odd, { reason: 'late', params: {} }, subject)).toMatchObject({
      message: '{toString}',
      remedy: '{constructor}',
    });
  });
});

describe('a finding', () => {
  test('has only the keys that it needs', () => {
    expect(found()).toEqual({
      rule: 'session/times',
      reason: 'late',
      key: expect.stringMatching(keyPattern),
      outcome: 'fail',
      path: '/members/0/end',
      message: '{minutes} for {codes}; {line}, {gone}.',
      remedy: 'Wait.',
      params: {},
      citations: [{ title: 'The manual' }],
      likelyDenial: { carc: '16' },
    });
    expect(Object.keys(found())).not.toContain('patientId');
  });

  test('has the path of the fault, or the path where the rule looks', () => {
    expect(found({ at: '/start' }).path).toBe('/members/0/start');
    expect(found({ at: '' }).path).toBe('/members/0');
    expect(found({ path: '/billing', at: '/start' }).path).toBe('/billing');
  });

  test('has the paths, services and sources of the fault and the patient of the subject', () => {
    const finding = found(
      {
        relatedPaths: ['/end'],
        serviceIds: ['a'],
        citations: [{ title: 'The policy' }],
      },
      { ...subject, patientId: 'p' },
    );
    expect(finding).toMatchObject({ relatedPaths: ['/end'], serviceIds: ['a'], patientId: 'p' });
    expect(finding.citations.map(({ title }) => title)).toEqual(['The policy', 'The manual']);
  });

  test('has the outcome of its reason, or the outcome that the caller sets', () => {
    expect(findingOf(rule, { reason: 'other' }, subject).outcome).toBe('review');
  });

  test('has the likely denial of its reason, else of its rule, else none', () => {
    expect(found({ reason: 'other' }).likelyDenial).toEqual({ carc: '97' });
    const { likelyDenial: _, ...without } = rule;
    expect(findingOf(without, { reason: 'late' }, subject)).not.toHaveProperty('likelyDenial');
  });

  test('contains copies of the texts of the rule book', () => {
    expect(found().citations[0]).not.toBe(rule.citations[0]);
    expect(found().likelyDenial).not.toBe(rule.likelyDenial);
  });

  test('for an unknown reason is a bug of this library', () => {
    expect(() => found({ reason: 'unheard-of' })).toThrow(
      new TypeError('Rule session/times has no such reason.'),
    );
  });
});

test('a rule runs its check', () => {
  const asked = defineRule({ ...text, reasons: rule.reasons, check: () => 'not-applicable' });
  expect(asked.judge(subject)).toBe('not-applicable');
  expect(asked.title).toBe('');
  expect(asked).not.toHaveProperty('check');
});

describe('a rule with a dated figure', () => {
  const dated = defineDatedRule({
    ...text,
    reasons: { late: { outcome: 'fail', message: '', remedy: '' } },
    figure: [
      { from: '2026-01-01', value: 10, citation: { title: '' } },
      { from: '2026-04-01', value: 20, citation: { title: '' } },
    ],
    check: (_, figure) => ({ reason: 'late', params: { figure } }),
  });
  const on = (serviceDate: string) => dated.judge({ ...subject, serviceDate });

  test('uses the figure in force on the date of service', () => {
    expect(on('2026-01-01')).toEqual({ reason: 'late', params: { figure: 10 } });
    expect(on('2026-03-31')).toEqual({ reason: 'late', params: { figure: 10 } });
    expect(on('2026-04-01')).toEqual({ reason: 'late', params: { figure: 20 } });
  });

  test('answers no-data before the first figure', () => {
    const answer = { reason: noFigure, params: { knownFrom: '2026-01-01' } };
    expect(on('2025-12-31')).toEqual(answer);
    expect(findingOf(dated, answer, subject)).toMatchObject({
      outcome: 'no-data',
      message: 'This library has no figure for dates of service before January 1, 2026.',
      remedy: 'Look up the rule in force on the date of service and decide manually.',
    });
    expect(Object.keys(dated.reasons)).toEqual(['late', 'no-figure-for-date']);
  });
});
