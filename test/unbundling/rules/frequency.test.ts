import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FrequencyLimit } from '../../../src/reference/frequency-limit.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { runs } from '../../whole/long-runs.js';
import { findingsBy, groupLine, type Terms, underTerms } from '../one-day.js';

const wholeYear = { from: '2025-12-01', to: '2026-12-31' };

/** A group of 75 minutes on a date; its ID is the date, unless it is named. */
const on = (
  serviceDate: string,
  {
    serviceId = serviceDate,
    hour = '13',
    ...changes
  }: Partial<BilledService> & { hour?: string } = {},
): BilledService =>
  groupLine(serviceId, {
    groupSessionId: `session ${serviceId}`,
    serviceDate,
    start: `${serviceDate}T${hour}:00:00-05:00`,
    end: `${serviceDate}T${String(Number(hour) + 1)}:15:00-05:00`,
    ...changes,
  });

const found = (limits: FrequencyLimit[], lines: BilledService[], ...more: Terms[]) =>
  findingsBy('frequency', lines, { ...underTerms({ limits }, ...more), covers: wholeYear });

/** The IDs of the lines over a limit. */
const over = (limit: FrequencyLimit, ...lines: BilledService[]): (string | undefined)[] =>
  found([limit], lines).map(({ reason, serviceIds }) =>
    reason === 'over-limit' ? serviceIds?.join() : reason,
  );

const oneSession = (per: FrequencyLimit['per'], more: Partial<FrequencyLimit> = {}) => ({
  count: 1,
  of: 'sessions' as const,
  per,
  ...more,
});

describe('each window, on both sides of its edge', () => {
  test('a day', () => {
    expect(over(oneSession('day'), on('2026-03-04'), on('2026-03-05'))).toEqual([]);
    expect(
      over(oneSession('day'), on('2026-03-04'), on('2026-03-04', { serviceId: 'b', hour: '16' })),
    ).toEqual(['b']);
  });

  test('a calendar week, from Sunday or Monday', () => {
    expect(over(oneSession('week'), on('2026-03-01'), on('2026-03-07'))).toEqual(['2026-03-07']);
    expect(over(oneSession('week'), on('2026-02-28'), on('2026-03-01'))).toEqual([]);
    const monday = oneSession('week', { weekStarts: 'monday' });
    expect(over(monday, on('2026-02-28'), on('2026-03-01'))).toEqual(['2026-03-01']);
    expect(over(monday, on('2026-03-01'), on('2026-03-02'))).toEqual([]);
  });

  test('any seven days', () => {
    const rolling = oneSession('rolling-7-days');
    expect(over(rolling, on('2026-03-04'), on('2026-03-10'))).toEqual(['2026-03-10']);
    expect(over(rolling, on('2026-03-04'), on('2026-03-11'))).toEqual([]);
  });

  test('a month and a year', () => {
    expect(over(oneSession('month'), on('2026-03-01'), on('2026-03-31'))).toEqual(['2026-03-31']);
    expect(over(oneSession('month'), on('2026-03-31'), on('2026-04-01'))).toEqual([]);
    expect(over(oneSession('year'), on('2026-01-01'), on('2026-12-31'))).toEqual(['2026-12-31']);
    expect(over(oneSession('year'), on('2025-12-31'), on('2026-01-01'))).toEqual([]);
  });
});

describe('what is counted', () => {
  test('sessions: two lines of one session are one, several sessions on one line are several', () => {
    const again = { groupSessionId: 'session 2026-03-04', serviceId: 'b' };
    expect(over(oneSession('week'), on('2026-03-04'), on('2026-03-04', again))).toEqual([]);
    expect(over(oneSession('day'), on('2026-03-04', { groupSessionIds: ['x'] }))).toEqual([
      '2026-03-04',
    ]);
  });

  test('units are those of every line', () => {
    const limit: FrequencyLimit = { count: 4, of: 'units', per: 'week', codes: ['H0005'] };
    const line = (date: string, units: number) => on(date, { code: 'H0005', units });
    expect(over(limit, line('2026-03-02', 2), line('2026-03-03', 2))).toEqual([]);
    expect(over(limit, line('2026-03-02', 2), line('2026-03-03', 3))).toEqual(['2026-03-03']);
  });

  test('minutes are counted to the second, and not known without times', () => {
    const limit = (count: number): FrequencyLimit => ({ count, of: 'minutes', per: 'week' });
    const two = [on('2026-03-02'), on('2026-03-03')] as const;
    expect(over(limit(150), ...two)).toEqual([]);
    expect(over(limit(149), ...two)).toEqual(['2026-03-03']);
    const { start: _, ...untimed } = on('2026-03-03');
    expect(over(limit(150), two[0], untimed, on('2026-03-09'))).toEqual(['minutes-not-recorded']);
    expect(over(limit(74), two[0])).toEqual(['2026-03-02']);
  });

  test('group lines of every code, or the codes of the limit', () => {
    const individual = on('2026-03-05', { code: '90834' });
    expect(over(oneSession('week'), on('2026-03-04'), individual)).toEqual([]);
    const both = oneSession('week', { codes: ['90834', '90853'] });
    expect(over(both, on('2026-03-04'), individual)).toEqual(['2026-03-05']);
    expect(over(oneSession('week'), on('2026-03-04'), on('2026-03-05', { code: '90849' }))).toEqual(
      ['2026-03-05'],
    );
  });

  test('the lines of one payer and patient that are active', () => {
    for (const apart of [
      { patientId: 'patient-b' },
      { payerId: 'other' },
      { status: 'void' as const },
    ])
      expect(over(oneSession('week'), on('2026-03-04'), on('2026-03-05', apart))).toEqual([]);
  });

  test('the lines of one provider where the limit says so, as far as it is known', () => {
    const rendering = oneSession('week', { scope: 'rendering' });
    const apart = { renderingNpi: '1999999984' };
    expect(over(rendering, on('2026-03-04'), on('2026-03-05'))).toEqual(['2026-03-05']);
    expect(over(rendering, on('2026-03-04'), on('2026-03-05', apart))).toEqual([]);
    const { renderingNpi: _, ...unnamed } = on('2026-03-05');
    expect(over(rendering, on('2026-03-04'), unnamed)).toEqual(['provider-not-recorded']);
    expect(over(rendering, unnamed)).toEqual([]);
    const billing = oneSession('week', { scope: 'billing' });
    expect(over(billing, on('2026-03-04'), on('2026-03-05', apart))).toEqual(['2026-03-05']);
    expect(over(billing, on('2026-03-04'), on('2026-03-05', { billingNpi: '1234567893' }))).toEqual(
      [],
    );
  });

  test('what is over the limit takes nothing from later lines', () => {
    const rolling = oneSession('rolling-7-days');
    expect(over(rolling, on('2026-03-01'), on('2026-03-05'), on('2026-03-09'))).toEqual([
      '2026-03-05',
    ]);
  });
});

test('each limit of a policy applies on its own, and each policy to its own dates', () => {
  const limits: FrequencyLimit[] = [
    { count: 1, of: 'sessions', per: 'day' },
    { count: 2, of: 'sessions', per: 'month' },
  ];
  const lines = [on('2026-03-02'), on('2026-03-09'), on('2026-03-16')];
  expect(found(limits, lines).map(({ params }) => [params['total'], params['limit']])).toEqual([
    [3, 2],
  ]);
  const later = findingsBy('frequency', lines, {
    ...underTerms(
      { effective: { from: '2026-01-01', to: '2026-03-15' } },
      { effective: { from: '2026-03-16' }, limits },
    ),
    covers: wholeYear,
  });
  expect(later.map(({ serviceIds }) => serviceIds)).toEqual([['2026-03-16']]);
});

test('a finding names the limit, the lines that counted, and the payer’s source', () => {
  const [finding] = found([oneSession('week')], [on('2026-03-04'), on('2026-03-05')]);
  expect(finding).toMatchObject({
    path: '/1/serviceDate',
    message:
      'With this line, 2 sessions are billed in one week, counted from March 1, 2026; the payer’s limit is 1.',
    likelyDenial: { carc: '119' },
  });
  expect(finding?.citations[0]?.title).toContain('River Plan');
});

describe('windows that the lines do not cover are named', () => {
  const notChecked = (limit: FrequencyLimit, covers?: { from: string; to: string }) =>
    detectUnbundling([on('2026-03-04')], {
      ...underTerms({ limits: [limit] }),
      ...(covers ? { covers } : {}),
    }).ruleset.notChecked;

  test('a day needs no other, a longer window all its days up to the line', () => {
    expect(notChecked(oneSession('day'))).toEqual([]);
    expect(notChecked(oneSession('week'))).toEqual(['limits-per-week']);
    expect(notChecked(oneSession('week'), { from: '2026-03-01', to: '2026-03-04' })).toEqual([]);
    for (const covers of [
      { from: '2026-03-02', to: '2026-03-31' },
      { from: '2026-03-01', to: '2026-03-03' },
    ])
      expect(notChecked(oneSession('week'), covers)).toEqual(['limits-per-week']);
  });

  test('what the lines show to be over is over in any case', () => {
    const report = detectUnbundling(
      [on('2026-03-04'), on('2026-03-05')],
      underTerms({ limits: [oneSession('week')] }),
    );
    expect(report.findings.map(({ rule }) => rule)).toContain('unbundling/frequency');
  });
});

test('the order of the lines changes nothing, and what is kept stays within the limit', () => {
  const dates = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 12 });
  const limits = fc.record({
    count: fc.integer({ min: 1, max: 4 }),
    of: fc.constant('sessions' as const),
    per: fc.constantFrom(...(['day', 'week', 'rolling-7-days', 'month'] as const)),
    weekStarts: fc.constantFrom(...(['sunday', 'monday'] as const)),
  });
  fc.assert(
    fc.property(dates, limits, fc.nat(), (days, limit, turn) => {
      const lines = days.map((day, index) =>
        on(`2026-02-${String(day).padStart(2, '0')}`, { serviceId: `s${index}` }),
      );
      // Lines at one time without a session ID are one session, so each has its own.
      const turned = [...lines.slice(turn % lines.length), ...lines.slice(0, turn % lines.length)];
      const late = over(limit, ...lines);
      expect(over(limit, ...turned)).toEqual(late);
      expect(over(limit, ...lines.filter(({ serviceId }) => !late.includes(serviceId)))).toEqual(
        [],
      );
    }),
    { numRuns: runs(50, 10_000) },
  );
});
