import { describe, expect, test } from 'vitest';
import { patientDays } from '../../../src/report/outline/day-timeline.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import type { ServiceOfTheDay } from '../../../src/unbundling/unbundling-report.js';
import { services, unbundling } from '../sample-reports.js';

const [pair] = unbundling.pairs;
if (!pair) throw new Error('The sample has a pair.');

const service = (serviceId: string, from?: string, to?: string): ServiceOfTheDay => ({
  serviceId,
  patientId: 'p',
  code: '90834',
  serviceDate: '2026-03-04',
  ...(from === undefined ? {} : { start: `2026-03-04T${from}` }),
  ...(to === undefined ? {} : { end: `2026-03-04T${to}` }),
});

const dayOf = (...lines: ServiceOfTheDay[]) => {
  const ids: [string, string] = [lines[0]?.serviceId ?? '', lines[1]?.serviceId ?? ''];
  return patientDays([{ ...pair, patientId: 'p', serviceIds: ids }], lines)[0];
};

describe('the timeline of a day', () => {
  const [day] = patientDays(unbundling.pairs, services);

  test('goes from full hour to full hour and shows each service in order', () => {
    expect(day?.ticks.map(({ label }) => label)).toEqual([
      '6:00 pm',
      '6:30 pm',
      '7:00 pm',
      '7:30 pm',
      '8:00 pm',
    ]);
    expect(day?.lines.map(({ serviceId, times }) => [serviceId, times])).toEqual([
      ['line-1', '6:30 to 7:45 pm'],
      ['line-2', '7:15:30 to 8:00 pm'],
      ['line-3', 'No times recorded'],
    ]);
  });

  test('starts and ends at full hours of the local clock', () => {
    const inIndia = dayOf(
      service('b', '10:15:00+05:30', '11:00:00+05:30'),
      service('a', '09:10:00+05:30', '09:55:00+05:30'),
    );
    expect(inIndia?.scale).toEqual({
      start: Date.parse('2026-03-04T09:00:00+05:30'),
      end: Date.parse('2026-03-04T11:00:00+05:30'),
      offset: 330,
      zone: 'UTC+05:30',
    });
    const inNewYork = dayOf(
      service('b', '10:15:00-05:00', '12:30:00-05:00'),
      service('a', '09:10:00-05:00', '09:55:00-05:00'),
    );
    expect(inNewYork?.scale).toEqual({
      start: Date.parse('2026-03-04T09:00:00-05:00'),
      end: Date.parse('2026-03-04T13:00:00-05:00'),
      offset: -300,
      zone: 'UTC-05:00',
    });
  });

  test('shows the service of another date that overlaps a group past midnight, with its date', () => {
    const group = service('group', '23:15:00-05:00');
    const report = detectUnbundling([
      { ...group, code: '90853', renderingNpi: 'n', end: '2026-03-05T00:30:00-05:00' },
      {
        ...{ ...service('next'), renderingNpi: 'n', serviceDate: '2026-03-05' },
        ...{ start: '2026-03-05T00:00:00-05:00', end: '2026-03-05T00:45:00-05:00' },
      },
    ]);
    const days = patientDays(report.pairs, report.services);
    expect(days.map(({ serviceDate }) => serviceDate)).toEqual(['2026-03-04']);
    expect(days[0]?.lines.map(({ serviceId, bar, times }) => [serviceId, bar, times])).toEqual([
      ['group', { at: 12.5, width: 62.5 }, '11:15 pm to 12:30 am'],
      ['next', { at: 50, width: 37.5 }, '12:00 to 12:45 am, billed for March 5, 2026'],
    ]);
    expect(days[0]?.overlaps).toEqual([
      {
        ...{ at: 50, width: 25, times: '12:00 to 12:30 am', minutes: 30 },
        serviceIds: ['group', 'next'],
      },
    ]);
  });

  test('shows services by start time, those without times last', () => {
    const lines = dayOf(
      service('z'),
      service('b', '10:00:00Z', '11:00:00Z'),
      service('y', '09:00:00Z'),
      service('x', undefined, '09:00:00Z'),
      service('a', '09:00:00Z', '10:00:00Z'),
      service('w', '09:00:00Z', '09:00:00Z'),
    )?.lines;
    expect(lines?.map(({ serviceId, bar, times }) => [serviceId, bar, times])).toEqual([
      ['a', { at: 0, width: 50 }, '9:00 to 10:00 am'],
      ['b', { at: 50, width: 50 }, '10:00 to 11:00 am'],
      ['z', undefined, 'No times recorded'],
      ['y', undefined, 'No times recorded'],
      ['x', undefined, 'No times recorded'],
      ['w', undefined, 'No times recorded'],
    ]);
  });

  test('is missing if no service has times', () => {
    expect(dayOf(service('a'), service('b'))).toMatchObject({
      scale: undefined,
      ticks: [],
      overlaps: [],
      lines: [{ serviceId: 'a' }, { serviceId: 'b' }],
    });
  });
});

describe('the overlap of two services', () => {
  test('is the time that they share', () => {
    expect(patientDays(unbundling.pairs, services)[0]?.overlaps).toEqual([
      {
        at: 62.92,
        width: 24.58,
        serviceIds: ['line-1', 'line-2'],
        times: '7:15:30 to 7:45 pm',
        minutes: 30,
      },
    ]);
  });

  test('is rounded up to whole minutes', () => {
    const minutes = (until: string) =>
      dayOf(service('a', '09:00:00Z', until), service('b', '09:30:00Z', '10:30:00Z'))?.overlaps[0]
        ?.minutes;
    expect(minutes('09:30:00Z')).toBeUndefined();
    expect(minutes('09:30:01Z')).toBe(1);
    expect(minutes('09:31:00Z')).toBe(1);
    expect(minutes('09:31:01Z')).toBe(2);
  });

  test('is none if one service ends when the next begins', () => {
    const touching = services.map((one) =>
      one.serviceId === 'line-2' ? { ...one, start: '2026-03-04T19:45:00-05:00' } : one,
    );
    expect(patientDays(unbundling.pairs, touching)[0]?.overlaps).toEqual([]);
  });
});

test('a day has the services and pairs of its patient and date only', () => {
  const of = (patientId: string, serviceDate: string) => ({ ...pair, patientId, serviceDate });
  const days = patientDays(
    [of('p', '2026-03-04'), of('q', '2026-03-04'), of('p', '2026-03-05'), of('p', '2026-03-04')],
    [service('a'), { ...service('b'), patientId: 'q' }],
  );
  expect(
    days.map(({ patientId, serviceDate, lines, pairs }) => [
      patientId,
      serviceDate,
      lines.map(({ serviceId }) => serviceId),
      pairs.length,
    ]),
  ).toEqual([
    ['p', '2026-03-04', ['a'], 2],
    ['q', '2026-03-04', ['b'], 1],
    ['p', '2026-03-05', [], 1],
  ]);
});
