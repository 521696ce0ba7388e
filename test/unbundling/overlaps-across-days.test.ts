import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { overlapsAcrossDays, tooManyOverlaps } from '../../src/unbundling/overlaps-across-days.js';
import { runs } from '../whole/long-runs.js';
import { bareGroup, linesOf } from './one-day.js';

const at = (hour: number): string => `2026-03-04T${String(hour).padStart(2, '0')}:00:00-05:00`;
const from = (start: number, end: number): Partial<BilledService> => ({
  start: at(start),
  end: at(end),
});
const nextDay = { serviceDate: '2026-03-05' };
const facility = { setting: 'outpatient-facility' } as const;
const individual = { code: '90834' };

const idsOf = (...services: BilledService[]): string[] =>
  [...overlapsAcrossDays(linesOf(services))].map((pair) =>
    pair.map(({ service }) => service.serviceId).join(''),
  );

describe('lines that overlap across days', () => {
  const group = bareGroup('g', from(9, 11));

  test.each<[string, Partial<BilledService>, string[]]>([
    ['a session dated the next day', { ...from(10, 12), ...individual, ...nextDay }, ['ga']],
    ['a session on another claim type', { ...from(10, 12), ...individual, ...facility }, ['ga']],
    ['another group, the lower ID first', { ...from(10, 12), ...nextDay }, ['ag']],
    ['a session of the same day', { ...from(10, 12), ...individual }, []],
    ['a session that starts at its end', { ...from(11, 12), ...individual, ...nextDay }, []],
    ['a session without times', { ...individual, ...nextDay }, []],
    ['a drug screen', { ...from(10, 12), code: '80305', ...nextDay }, []],
    ['an add-on', { ...from(10, 12), code: '90785', ...nextDay }, []],
    ['a group that the facility bills', { ...from(9, 11), ...facility }, []],
    [
      'another group that the facility bills',
      { ...from(9, 11), ...facility, groupSessionId: 'other' },
      [],
    ],
  ])('a group and %s', (_, changes, pairs) => {
    const other = bareGroup('a', changes);
    expect(idsOf(group, other)).toEqual(pairs);
    expect(idsOf(other, group)).toEqual(pairs);
  });

  test('two groups of two named sessions are two, whoever bills them', () => {
    const named = bareGroup('g', { ...from(9, 11), groupSessionId: 's' });
    const other = (groupSessionId: string) =>
      bareGroup('f', { ...from(9, 11), ...facility, groupSessionId });
    expect(idsOf(named, other('t'))).toEqual(['fg']);
    expect(idsOf(named, other('s'))).toEqual([]);
  });

  test('are all reported, however many overlap one group', () => {
    const others = Array.from({ length: 25 }, (_, place) =>
      bareGroup(`s${place}`, { ...from(8, 10), ...individual, ...nextDay }),
    );
    expect(idsOf(group, ...others)).toHaveLength(25);
    expect(detectUnbundling([group, ...others]).pairs).toHaveLength(25);
  });

  test.each([
    [1000, []],
    [1001, ['/0 too-many']],
  ])('%i of one patient', (count, faults) => {
    const others = Array.from({ length: count }, (_, place) =>
      bareGroup(`s${place}`, { ...from(8, 10), ...individual, ...nextDay }),
    );
    const found = tooManyOverlaps(linesOf([group, ...others]));
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(faults);
  });

  test('two sessions without a group are no pair', () => {
    const one = bareGroup('a', { ...from(9, 11), ...individual });
    expect(idsOf(one, bareGroup('b', { ...from(9, 11), ...individual, ...nextDay }))).toEqual([]);
  });
});

test('a search in order of time finds what a comparison of all with all finds', () => {
  const line = fc.record({
    from: fc.nat(12),
    hours: fc.integer({ min: 1, max: 6 }),
    date: fc.constantFrom('2026-03-04', '2026-03-05', '2026-03-06'),
    code: fc.constantFrom('90853', '90834', '80305'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 9 }), (drawn) => {
      const services = drawn.map(({ from: start, hours, date, code }, index) =>
        bareGroup(`s${index}`, { ...from(start, start + hours), serviceDate: date, code }),
      );
      const expected = services.flatMap((a, index) =>
        services
          .slice(index + 1)
          .filter(
            (b) =>
              a.serviceDate !== b.serviceDate &&
              [a, b].some(({ code }) => code === '90853') &&
              [a, b].every(({ code }) => code !== '80305') &&
              String(a.start) < String(b.end) &&
              String(b.start) < String(a.end),
          )
          .map((b) => [a.serviceId, b.serviceId].sort().join('')),
      );
      const found = [...overlapsAcrossDays(linesOf(services))].map((pair) =>
        pair
          .map(({ service }) => service.serviceId)
          .sort()
          .join(''),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { seed: 90853, numRuns: runs(100, 10_000) },
  );
});
