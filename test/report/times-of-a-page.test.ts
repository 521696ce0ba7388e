import { describe, expect, test } from 'vitest';
import { attendanceOf } from '../../src/report/outline/attendance.js';
import {
  clock,
  clockSpan,
  dayText,
  minuteOfDay,
  offsetOf,
  zoneText,
} from '../../src/report/outline/clock.js';
import { stretchOf, ticksOf } from '../../src/report/outline/scale.js';
import { readReport } from '../../src/report/read-report.js';
import { instantOf } from '../../src/time/instant.js';
import { session } from './sample-reports.js';

describe('a clock', () => {
  test.each([
    ['2026-03-04T18:30:00-05:00', -300, 'UTC−05:00'],
    ['2026-03-04T18:30:00+05:30', 330, 'UTC+05:30'],
    ['2026-03-04T18:30:00Z', 0, 'UTC'],
    ['2026-03-04T18:30:00+00:00', 0, 'UTC'],
    ['2026-03-04T18:30:00-00:45', -45, 'UTC−00:45'],
    ['2026-03-04T18:30:00+14:00', 840, 'UTC+14:00'],
  ])('of %s is %d minutes ahead of UTC: %s', (time, minutes, text) => {
    expect(offsetOf(time)).toBe(minutes);
    expect(zoneText(minutes)).toBe(text);
  });

  test.each([
    ['2026-03-04T00:00:00Z', 0, '12:00 am'],
    ['2026-03-04T00:59:59Z', 0, '12:59:59 am'],
    ['2026-03-04T11:59:00Z', 0, '11:59 am'],
    ['2026-03-04T12:00:00Z', 0, '12:00 pm'],
    ['2026-03-04T13:05:07Z', 0, '1:05:07 pm'],
    ['2026-03-04T23:30:00Z', 60, '12:30 am'],
    ['2026-03-04T03:00:00Z', -300, '10:00 pm'],
    ['2026-03-04T09:09:09.900Z', 0, '9:09:09 am'],
    ['1969-12-31T23:59:59Z', 0, '11:59:59 pm'],
    ['1969-12-31T23:00:00Z', -60, '10:00 pm'],
  ])('shows %s, %d minutes ahead, as %s', (time, offset, text) => {
    expect(clock(instantOf(time), offset)).toBe(text);
  });

  test('counts the minutes of its day', () => {
    expect(minuteOfDay(instantOf('2026-03-04T00:00:59Z'), 0)).toBe(0);
    expect(minuteOfDay(instantOf('2026-03-04T00:00:00Z'), -1)).toBe(1439);
    expect(minuteOfDay(instantOf('1969-12-31T23:59:00Z'), 2)).toBe(1);
  });

  test('names the half of the day once where both ends are in it', () => {
    const span = (from: string, to: string) =>
      clockSpan(instantOf(`2026-03-04T${from}Z`), instantOf(`2026-03-04T${to}Z`), 0);
    expect(span('18:30:00', '19:45:00')).toBe('6:30 to 7:45 pm');
    expect(span('11:30:00', '12:15:30')).toBe('11:30 am to 12:15:30 pm');
  });
});

test('a day is written with its month', () => {
  const days = Array.from(
    { length: 12 },
    (_, month) => `2026-${String(month + 1).padStart(2, '0')}-09`,
  );
  expect(days.map(dayText)).toEqual(
    ['January', 'February', 'March', 'April', 'May', 'June', 'July']
      .concat('August', 'September', 'October', 'November', 'December')
      .map((month) => `${month} 9, 2026`),
  );
  expect(dayText('2026-12-31')).toBe('December 31, 2026');
});

describe('a line of time', () => {
  const scaleOf = (from: string, to: string, offset = 0) => ({
    start: instantOf(`2026-03-04T${from}Z`),
    end: instantOf(`2026-03-04T${to}Z`),
    offset,
  });
  const labels = (from: string, to: string, offset = 0) =>
    ticksOf(scaleOf(from, to, offset)).map(({ at, label }) => `${at} ${label}`);

  test('places a stretch in percents with two decimals', () => {
    const scale = scaleOf('18:00:00', '19:30:00');
    expect(stretchOf(scale, scale)).toEqual({ at: 0, width: 100 });
    expect(stretchOf(scaleOf('18:10:00', '18:40:00'), scale)).toEqual({ at: 11.11, width: 33.33 });
    expect(stretchOf(scaleOf('18:50:00', '19:30:00'), scale)).toEqual({ at: 55.56, width: 44.44 });
  });

  test.each<[string, string, string[]]>([
    [
      '18:00:00',
      '18:04:00',
      ['0 6:00 pm', '25 6:01 pm', '50 6:02 pm', '75 6:03 pm', '100 6:04 pm'],
    ],
    ['18:00:00', '18:05:00', ['0 6:00 pm', '40 6:02 pm', '80 6:04 pm']],
    ['18:01:00', '18:09:00', ['12.5 6:02 pm', '37.5 6:04 pm', '62.5 6:06 pm', '87.5 6:08 pm']],
    ['18:00:30', '18:02:30', ['25 6:01 pm', '75 6:02 pm']],
    ['18:30:00', '19:45:00', ['0 6:30 pm', '40 7:00 pm', '80 7:30 pm']],
    ['18:10:00', '20:10:00', ['16.67 6:30 pm', '41.67 7:00 pm', '66.67 7:30 pm', '91.67 8:00 pm']],
    ['09:00:00', '14:00:00', ['20 10:00 am', '60 12:00 pm', '100 2:00 pm']],
  ])('from %s to %s has marks at round times', (from, to, marks) => {
    expect(labels(from, to)).toEqual(marks);
  });

  test('is marked by the clock on the wall', () => {
    expect(labels('18:00:00', '19:00:00', 330)).toEqual([
      '0 11:30 pm',
      '25 11:45 pm',
      '50 12:00 am',
      '75 12:15 am',
      '100 12:30 am',
    ]);
  });

  test('of several days has five marks at most', () => {
    const start = instantOf('2026-03-04T00:00:00Z');
    const days = (count: number) =>
      ticksOf({ start, end: start + count * 86_400_000, offset: 0 }).map(({ at }) => at);
    expect(days(4)).toEqual([0, 25, 50, 75, 100]);
    expect(days(8)).toHaveLength(5);
    expect(days(9).length).toBeLessThanOrEqual(5);
  });
});

describe('who was there when', () => {
  const evening = (from: string, to: string) => ({
    from: `2026-03-04T${from}-05:00`,
    to: `2026-03-04T${to}-05:00`,
  });
  const attendance = (changes: object) => {
    const read = readReport({ ...session, ...changes });
    if (read.kind !== 'session') throw new Error('It is a session.');
    return attendanceOf(read.report);
  };
  const member = (patientId: string, ...present: { from: string; to: string }[]) => ({
    ...session.members[1],
    patientId,
    present,
  });
  const remark = (...present: { from: string; to: string }[]) =>
    attendance({ members: [member('p', ...present)] })?.lines[0]?.remark;

  test('says who came late, was away and left early', () => {
    expect(remark(evening('18:30:00', '19:45:00'))).toBe('');
    expect(remark(evening('18:31:00', '19:45:00'))).toBe('1 minute late');
    expect(remark(evening('18:32:59', '19:45:00'))).toBe('2 minutes late');
    expect(remark(evening('18:30:30', '19:45:00'))).toBe('under 1 minute late');
    expect(remark(evening('18:30:00', '19:40:00'))).toBe('left 5 minutes early');
    expect(
      remark(
        evening('18:40:00', '19:00:00'),
        evening('19:01:00', '19:10:00'),
        evening('19:20:00', '19:44:00'),
      ),
    ).toBe('10 minutes late, away 1 minute, away 10 minutes and left 1 minute early');
    expect(remark()).toBe('');
    expect(remark(evening('19:00:00', '19:00:00'))).toBe('');
  });

  test('counts the patients of each stretch, whoever is listed twice', () => {
    const found = attendance({
      members: [
        member('a', evening('18:40:00', '19:30:00')),
        member('a', evening('18:40:00', '19:30:00')),
        member('b', evening('19:00:00', '19:15:00'), evening('19:20:00', '19:30:00')),
      ],
    });
    expect(found?.headcount.map(({ present, tooFew }) => [present, tooFew])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [1, true],
      [2, false],
      [0, true],
    ]);
    expect(
      found?.tooFew.map(({ present, times, minutes }) => `${present}: ${times}, ${minutes}`),
    ).toEqual([
      '0: 6:30 to 6:40 pm, 10',
      '1: 6:40 to 7:00 pm, 20',
      '1: 7:15 to 7:20 pm, 5',
      '0: 7:30 to 7:45 pm, 15',
    ]);
    expect(found?.minimum).toBe(2);
    expect(found?.lines.map(({ times }) => times)).toEqual([
      '6:40 to 7:30 pm',
      '6:40 to 7:30 pm',
      '7:00 to 7:15 pm and 7:20 to 7:30 pm',
    ]);
  });

  test('is a gap where nobody was there between', () => {
    const found = attendance({
      members: [member('a', evening('18:30:00', '19:00:00'), evening('19:15:00', '19:45:00'))],
    });
    expect(found?.headcount.map(({ present, at, width }) => [present, at, width])).toEqual([
      [1, 0, 40],
      [0, 40, 20],
      [1, 60, 40],
    ]);
  });

  test('goes from the first arrival to the last leaving where the session has no times', () => {
    const { start: _, end: __, ...without } = session;
    const read = readReport({
      ...without,
      members: [
        member('a', evening('18:50:00', '19:00:00')),
        member('b', evening('18:40:00', '18:55:00'), evening('19:00:00', '19:20:00')),
      ],
    });
    if (read.kind !== 'session') throw new Error('It is a session.');
    expect(attendanceOf(read.report)?.scale).toEqual({
      start: instantOf('2026-03-04T18:40:00-05:00'),
      end: instantOf('2026-03-04T19:20:00-05:00'),
      offset: -300,
    });
  });

  test('is not told where the times make no session', () => {
    expect(attendance({ end: session.start })).toBeUndefined();
    expect(attendance({ end: '2026-03-04T18:00:00-05:00' })).toBeUndefined();
  });
});
