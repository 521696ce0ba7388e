import { describe, expect, test } from 'vitest';
import { attendanceOf } from '../../../src/report/outline/attendance-timeline.js';
import { noDetails, session } from '../sample-reports.js';

const present = (...spans: [from: string, to: string][]) =>
  spans.map(([from, to]) => ({
    from: `2026-03-04T${from}-05:00`,
    to: `2026-03-04T${to}-05:00`,
  }));

const member = (patientId: string, ...spans: [from: string, to: string][]) => ({
  ...noDetails,
  patientId,
  attended: true,
  minutes: 0,
  present: present(...spans),
  verdict: 'ready' as const,
  findings: [],
});

const attendance = (...members: ReturnType<typeof member>[]) =>
  attendanceOf({ ...session, members });

test.each<[remark: string, spans: [string, string][]]>([
  ['', [['18:30:00', '19:45:00']]],
  ['1 minute late', [['18:31:00', '19:45:00']]],
  ['2 minutes late', [['18:32:59', '19:45:00']]],
  ['less than 1 minute late', [['18:30:30', '19:45:00']]],
  ['left 1 minute early', [['18:30:00', '19:44:00']]],
  ['left 5 minutes early', [['18:30:00', '19:40:00']]],
  [
    '5 minutes late and away for 10 minutes',
    [
      ['18:35:00', '19:00:00'],
      ['19:10:00', '19:45:00'],
    ],
  ],
  [
    '10 minutes late, away for 1 minute, away for 10 minutes, and left 1 minute early',
    [
      ['18:40:00', '19:00:00'],
      ['19:01:00', '19:10:00'],
      ['19:20:00', '19:44:00'],
    ],
  ],
  ['', []],
  ['', [['19:00:00', '19:00:00']]],
])('the remark "%s" comes from when the member was present', (remark, spans) => {
  expect(attendance(member('p', ...spans))?.lines[0]?.remark).toBe(remark);
});

describe('stretches with too few patients', () => {
  test('are marked from the start to the end of the session', () => {
    const found = attendance(
      member('a', ['18:35:00', '19:40:00']),
      member('b', ['18:40:00', '19:30:00']),
    );
    expect(found?.minimum).toBe(2);
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

  test('are none if two patients were always present', () => {
    const throughout = ['18:30:00', '19:45:00'] as [string, string];
    expect(attendance(member('a', throughout), member('b', throughout))?.tooFew).toEqual([]);
  });

  test('are not marked for a date of service before the first known minimum', () => {
    const on = (serviceDate: string) =>
      attendanceOf({
        ...session,
        serviceDate,
        members: [member('a', ['18:30:00', '19:00:00'])],
      });
    expect(on('2013-01-01')).toMatchObject({
      minimum: 2,
      headcount: [{ tooFew: true }, { tooFew: true }],
      tooFew: [{}, {}],
    });
    expect(on('2012-12-31')).toMatchObject({
      minimum: undefined,
      headcount: [{ tooFew: false }, { tooFew: false }],
      tooFew: [],
    });
  });
});

describe('the headcount', () => {
  test('counts a patient once who is listed twice', () => {
    const throughout = ['18:30:00', '19:45:00'] as [string, string];
    expect(attendance(member('a', throughout), member('a', throughout))?.headcount).toEqual([
      { at: 0, width: 100, present: 1, tooFew: true },
    ]);
  });

  test('changes whenever a patient comes, leaves or returns', () => {
    const found = attendance(
      member('a', ['18:40:00', '19:30:00']),
      member('a', ['18:40:00', '19:30:00']),
      member('b', ['19:00:00', '19:15:00'], ['19:20:00', '19:30:00']),
    );
    expect(found?.headcount.map(({ present: count, tooFew }) => [count, tooFew])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [1, true],
      [2, false],
      [0, true],
    ]);
    expect(
      found?.tooFew.map(({ present: count, times, minutes }) => `${count}: ${times}, ${minutes}`),
    ).toEqual([
      '0: 6:30 to 6:40 pm, 10',
      '1: 6:40 to 7:00 pm, 20',
      '1: 7:15 to 7:20 pm, 5',
      '0: 7:30 to 7:45 pm, 15',
    ]);
    expect(found?.lines.map(({ times }) => times)).toEqual([
      '6:40 to 7:30 pm',
      '6:40 to 7:30 pm',
      '7:00 to 7:15 pm and 7:20 to 7:30 pm',
    ]);
  });

  test('is zero while no one was present', () => {
    const found = attendance(member('a', ['18:30:00', '19:00:00'], ['19:15:00', '19:45:00']));
    expect(found?.headcount.map(({ present: count, at, width }) => [count, at, width])).toEqual([
      [1, 0, 40],
      [0, 40, 20],
      [1, 60, 40],
    ]);
  });
});

test('the timeline covers the session on the clock of its start', () => {
  expect(attendance()?.scale).toEqual({
    start: Date.parse(session.start),
    end: Date.parse(session.end),
    offset: -300,
    zone: 'UTC-05:00',
  });
});

test('there is no attendance if the session does not end after it starts', () => {
  expect(attendanceOf({ ...session, end: session.start })).toBeUndefined();
  expect(attendanceOf({ ...session, end: '2026-03-04T18:00:00-05:00' })).toBeUndefined();
  expect(attendanceOf({ ...session, start: session.end, end: session.start })).toBeUndefined();
});
