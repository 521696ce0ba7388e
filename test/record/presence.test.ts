import { describe, expect, test } from 'vitest';
import { attendanceTimeline, neverThere, presenceOf } from '../../src/record/presence.js';
import type { PresenceInterval } from '../../src/record/recorded-presence.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { type Interval, intervalOf, merged, minutesOf } from '../../src/time/interval.js';

const between = (from: string, to: string) => ({
  from: `2026-03-04T${from}-05:00`,
  to: `2026-03-04T${to}-05:00`,
});
const session = intervalOf({ from: smallProcessGroup.start, to: smallProcessGroup.end });
const endsOf = (intervals: readonly Interval[]) => intervals.map(({ from, to }) => ({ from, to }));
const present = (presence: PresenceInterval[], within = session) =>
  presenceOf(presence, within).present;

describe('the presence of a member', () => {
  test('counts as the whole session where nothing is recorded', () => {
    expect(presenceOf(undefined, session)).toEqual({
      present: [session],
      certain: [],
      isRecorded: false,
    });
  });

  test('is the whole session, or none of it, where that is recorded', () => {
    expect(presenceOf('whole', session)).toEqual({
      present: [session],
      certain: [session],
      isRecorded: true,
    });
    expect(presenceOf([], session)).toEqual(neverThere);
  });

  test('counts to the end of the session where the departure is not recorded', () => {
    const open = { from: '2026-03-04T19:00:00-05:00' };
    const {
      present: counted,
      certain,
      isRecorded,
    } = presenceOf([between('18:30:00', '18:40:00'), open], session);
    expect(endsOf(counted)).toEqual([
      between('18:30:00', '18:40:00'),
      between('19:00:00', '19:45:00'),
    ]);
    expect(endsOf(certain)).toEqual([between('18:30:00', '18:40:00')]);
    expect(isRecorded).toBe(false);
    expect(present([{ from: smallProcessGroup.end }])).toEqual([]);
  });

  test('is clipped to the session, merged and in order, and keeps each end as written', () => {
    const intervals = present([
      { from: '2026-03-05T00:20:00Z', to: '2026-03-04T20:30:00-05:00' },
      between('18:00:00', '18:45:00'),
      between('18:45:00', '18:50:00'),
      between('18:40:00', '18:42:00'),
    ]);
    expect(endsOf(intervals)).toEqual([
      { from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T18:50:00-05:00' },
      { from: '2026-03-05T00:20:00Z', to: '2026-03-04T19:45:00-05:00' },
    ]);
    expect(minutesOf(intervals)).toBe(45);
  });

  test.each([
    ['outside the session', [between('17:00:00', '18:30:00')]],
    ['backwards', [between('19:00:00', '18:40:00')]],
    ['without length', [between('19:00:00', '19:00:00')]],
  ])('is empty where the recorded one is %s', (_, presence) => {
    expect(present(presence)).toEqual([]);
  });

  test('is empty in a session without length', () => {
    const noLength = intervalOf({ from: smallProcessGroup.start, to: smallProcessGroup.start });
    expect(presenceOf('whole', noLength).present).toEqual([]);
    expect(present([between('18:30:00', '19:00:00')], noLength)).toEqual([]);
  });
});

describe('the attendance timeline', () => {
  const timelineOf = (...presences: [from: string, to: string][][]) =>
    attendanceTimeline(
      presences.map((one) => merged(one.map(([from, to]) => intervalOf(between(from, to))))),
    ).map(({ present: count, stretch: { from, to } }) => [
      count,
      from.slice(11, 16),
      to.slice(11, 16),
    ]);

  test('is empty where nobody was present', () => {
    expect(timelineOf()).toEqual([]);
    expect(timelineOf([])).toEqual([]);
  });

  test('counts the patients from the first arrival to the last departure', () => {
    expect(
      timelineOf(
        [['18:30:00', '19:30:00']],
        [
          ['18:40:00', '19:00:00'],
          ['19:10:00', '19:45:00'],
        ],
      ),
    ).toEqual([
      [1, '18:30', '18:40'],
      [2, '18:40', '19:00'],
      [1, '19:00', '19:10'],
      [2, '19:10', '19:30'],
      [1, '19:30', '19:45'],
    ]);
  });

  test('counts a stretch with nobody in the room as zero', () => {
    expect(timelineOf([['18:30:00', '18:45:00']], [['19:15:00', '19:45:00']])).toEqual([
      [1, '18:30', '18:45'],
      [0, '18:45', '19:15'],
      [1, '19:15', '19:45'],
    ]);
  });

  test('counts an arrival and a departure at the same moment together', () => {
    expect(timelineOf([['18:30:00', '19:00:00']], [['19:00:00', '19:45:00']])).toEqual([
      [1, '18:30', '19:45'],
    ]);
  });
});
