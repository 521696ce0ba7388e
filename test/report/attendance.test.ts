import { describe, expect, test } from 'vitest';
import { attendanceOf } from '../../src/report/outline/attendance.js';
import { clock, clockSpan, dayText, offsetOf, zoneText } from '../../src/report/outline/clock.js';
import { stretchOf, ticksOf } from '../../src/report/outline/scale.js';
import { instantOf } from '../../src/time/instant.js';
import { session } from './sample-reports.js';

const at = (time: string) => instantOf(`2026-03-04T${time}-05:00`);
const present = (...spans: [string, string][]) =>
  spans.map(([from, to]) => ({
    from: `2026-03-04T${from}:00-05:00`,
    to: `2026-03-04T${to}:00-05:00`,
  }));

const evening = (...presences: ReturnType<typeof present>[]) =>
  attendanceOf({
    ...session,
    members: presences.map((stretches, place) => ({
      patientId: `patient-${place}`,
      attended: true,
      minutes: 0,
      present: stretches,
      verdict: 'ready',
      findings: [],
    })),
  });

describe('who was there when', () => {
  test('says who was late, away and left early, and nothing of whom was there throughout', () => {
    const found = evening(
      present(['18:30', '19:45']),
      present(['18:31', '19:45']),
      present(['18:30', '19:44']),
      present(['18:35', '19:00'], ['19:10', '19:45']),
    );
    expect(found?.lines.map(({ remark }) => remark)).toEqual([
      '',
      '1 minute late',
      'left 1 minute early',
      '5 minutes late and away 10 minutes',
    ]);
  });

  test('marks each stretch with fewer than two, from the start to the end of the session', () => {
    const found = evening(present(['18:35', '19:40']), present(['18:40', '19:30']));
    expect(found?.tooFew).toEqual([
      { present: 0, times: '6:30 to 6:35 pm', minutes: 5 },
      { present: 1, times: '6:35 to 6:40 pm', minutes: 5 },
      { present: 1, times: '7:30 to 7:40 pm', minutes: 10 },
      { present: 0, times: '7:40 to 7:45 pm', minutes: 5 },
    ]);
    expect(found?.headcount.map(({ present: count, tooFew }) => [count, tooFew])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [1, true],
      [0, true],
    ]);
    expect(found?.headcount[2]).toMatchObject({ at: 13.33, width: 66.67 });
  });

  test('marks nothing where two were always there', () => {
    expect(evening(present(['18:30', '19:45']), present(['18:30', '19:45']))?.tooFew).toEqual([]);
  });

  test('counts a patient who is twice on the roster once', () => {
    const twice = attendanceOf({
      ...session,
      members: [0, 1].map(() => ({
        patientId: 'patient-a',
        attended: true,
        minutes: 75,
        present: present(['18:30', '19:45']),
        verdict: 'ready',
        findings: [],
      })),
    });
    expect(twice?.headcount).toEqual([{ at: 0, width: 100, present: 1, tooFew: true }]);
  });

  test('is drawn from the first arrival to the last leaving where the report does not have its times', () => {
    const { start: _, end: __, ...older } = session;
    const found = attendanceOf(older);
    expect(found?.scale).toEqual({ start: at('18:30:00'), end: at('19:45:00'), offset: -300 });
  });

  test('cannot be drawn where the session ends before it starts, or nobody’s times are known', () => {
    expect(attendanceOf({ ...session, start: session.end, end: session.start })).toBeUndefined();
    const { start: _, end: __, ...older } = session;
    expect(attendanceOf({ ...older, members: [] })).toBeUndefined();
  });
});

describe('the clock', () => {
  test.each([
    ['2026-03-04T00:00:00Z', '12:00 am'],
    ['2026-03-04T00:59:59.900Z', '12:59:59 am'],
    ['2026-03-04T11:59:00Z', '11:59 am'],
    ['2026-03-04T12:00:00Z', '12:00 pm'],
    ['1969-12-31T23:59:30Z', '11:59:30 pm'],
  ])('of %s is %s in UTC', (time, shown) => {
    expect(clock(instantOf(time), 0)).toBe(shown);
  });

  test('is the one on which the time was written', () => {
    expect(offsetOf('2026-03-04T18:30:00-05:00')).toBe(-300);
    expect(offsetOf('2026-03-04T18:30:00+05:45')).toBe(345);
    expect(offsetOf('2026-03-04T18:30:00Z')).toBe(0);
    expect(clock(instantOf('2026-03-04T18:30:00+05:45'), 345)).toBe('6:30 pm');
    expect([zoneText(-300), zoneText(345), zoneText(0)]).toEqual(['UTC−05:00', 'UTC+05:45', 'UTC']);
  });

  test('says the half of the day once where both ends share it', () => {
    expect(clockSpan(at('18:30:00'), at('19:45:00'), -300)).toBe('6:30 to 7:45 pm');
    expect(clockSpan(at('11:30:00'), at('12:45:00'), -300)).toBe('11:30 am to 12:45 pm');
  });

  test('writes a date as it is written in the United States', () => {
    expect(dayText('2026-03-04')).toBe('March 4, 2026');
    expect(dayText('2024-12-31')).toBe('December 31, 2024');
  });
});

describe('marks on a line', () => {
  const scale = (from: string, to: string) => ({ start: at(from), end: at(to), offset: -300 });
  const labels = (from: string, to: string) => ticksOf(scale(from, to)).map(({ label }) => label);

  test.each([
    ['18:30:00', '19:45:00', ['6:30 pm', '7:00 pm', '7:30 pm']],
    ['18:30:00', '19:30:00', ['6:30 pm', '6:45 pm', '7:00 pm', '7:15 pm', '7:30 pm']],
    ['18:37:00', '18:41:00', ['6:37 pm', '6:38 pm', '6:39 pm', '6:40 pm', '6:41 pm']],
    ['18:30:20', '18:31:20', ['6:31 pm']],
    ['00:00:00', '23:59:00', ['12:00 am', '6:00 am', '12:00 pm', '6:00 pm']],
  ])('from %s to %s stand at round times', (from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });

  test('stand at the round times of a zone that is not whole hours from UTC', () => {
    const start = instantOf('2026-03-04T18:30:00+05:45');
    const ticks = ticksOf({ start, end: start + 3_600_000, offset: 345 });
    expect(ticks.map(({ label }) => label)).toContain('7:00 pm');
  });

  test('stretches keep their place', () => {
    const line = scale('18:00:00', '20:00:00');
    expect(stretchOf({ start: at('18:30:00'), end: at('19:00:00') }, line)).toEqual({
      at: 25,
      width: 25,
    });
  });
});
