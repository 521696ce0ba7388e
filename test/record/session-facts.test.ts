import { describe, expect, test } from 'vitest';
import { hasNote, sessionFacts } from '../../src/record/session-facts.js';
import { policiesByPayer } from '../../src/reference/payer-policy.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { runs } from '../whole/long-runs.js';

const factsOf = (changes: Changes) =>
  sessionFacts(change(smallProcessGroup, changes), { payers: undefined });
const headcountsOf = (changes: Changes) => factsOf(changes).headcounts;
const report = (changes: Changes) =>
  validateGroupSession(change(smallProcessGroup, changes), { individuality: false });

const presence = (...stretches: [string, string][]) =>
  stretches.map(([from, to]) => ({
    from: `2026-03-04T${from}-05:00`,
    to: `2026-03-04T${to}-05:00`,
  }));

describe('the facts of a member', () => {
  test('count seconds of presence before rounding down to minutes', () => {
    const [first] = factsOf({
      '/members/0/presence': presence(['18:30:00', '18:30:30'], ['18:40:00', '18:40:30']),
    }).roster;
    expect(first?.minutes).toBe(1);
  });

  test('are the whole session where nothing else is recorded', () => {
    for (const changes of [{}, { '/members/0/presence': 'whole' }]) {
      const [first] = report(changes).members;
      expect(first?.minutes).toBe(75);
      expect(first?.present).toEqual([
        { from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:45:00-05:00' },
      ]);
    }
  });

  test('report presence clipped to the session, merged and in order, each end as written', () => {
    const { members } = report({
      '/members/0/presence': [
        { from: '2026-03-05T00:20:00Z', to: '2026-03-04T20:30:00-05:00' },
        ...presence(['18:00:00', '18:45:00'], ['18:45:00', '18:50:00'], ['18:40:00', '18:42:00']),
      ],
    });
    expect(members[0]?.present).toEqual([
      { from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T18:50:00-05:00' },
      { from: '2026-03-05T00:20:00Z', to: '2026-03-04T19:45:00-05:00' },
    ]);
    expect(members[0]?.minutes).toBe(45);
  });

  test('have no minutes for presence outside the session, absence, or a session without length', () => {
    expect(
      report({ '/members/0/presence': presence(['17:00:00', '18:30:00']) }).members[0],
    ).toMatchObject({ minutes: 0, present: [] });
    expect(report({ '/members/0/attendance': 'absent' }).members[0]).toMatchObject({
      minutes: 0,
      present: [],
      attended: false,
      verdict: 'absent',
    });
    expect(report({ '/end': smallProcessGroup.start }).members[0]).toMatchObject({
      minutes: 0,
      present: [],
    });
  });

  test('include a policy only for a member whose payer has one', () => {
    const { roster } = sessionFacts(change(smallProcessGroup, { '/members/0/payerId': removed }), {
      payers: policiesByPayer([{ ...riverPlan, payerId: 'harbor-health' }]),
    });
    expect(roster.map(({ policy }) => policy?.payerId)).toEqual([
      undefined,
      'harbor-health',
      'harbor-health',
    ]);
  });

  test('take place of service and telehealth from the session where the member has none', () => {
    const { roster } = factsOf({
      '/telehealth': 'audio-video',
      '/members/1/placeOfService': '10',
      '/members/2/telehealth': 'audio-only',
    });
    expect(roster.map(({ placeOfService, telehealth }) => [placeOfService, telehealth])).toEqual([
      ['11', 'audio-video'],
      ['10', 'audio-video'],
      ['11', 'audio-only'],
    ]);
    expect(factsOf({}).roster[0]?.telehealth).toBe('in-person');
  });

  test('include the note, where there is one', () => {
    const { roster } = factsOf({ '/members/1/note': removed });
    expect(roster.map(hasNote)).toEqual([true, false, true]);
  });
});

describe('the facts of a session', () => {
  test('list the whole roster, and separately who attended', () => {
    const { roster, attending, headcounts } = factsOf({ '/members/1/attendance': 'absent' });
    expect(roster.map(({ patientId }) => patientId)).toEqual([
      'patient-a',
      'patient-b',
      'patient-c',
    ]);
    expect(attending.map(({ patientId }) => patientId)).toEqual(['patient-a', 'patient-c']);
    expect(headcounts.most).toBe(2);
  });

  test('give the roster indexes of each patient and of each note', () => {
    const { memberIndexesByPatient, memberIndexesByNote } = factsOf({
      '/members/2/patientId': 'patient-a',
      '/members/0/note': removed,
      '/members/1/note/noteId': 'note-c',
    });
    expect([...memberIndexesByPatient]).toEqual([
      ['patient-a', [0, 2]],
      ['patient-b', [1]],
    ]);
    expect([...memberIndexesByNote]).toEqual([['note-c', [1, 2]]]);
  });

  test('count a patient who is listed twice once', () => {
    expect(report({ '/members/1/patientId': 'patient-a' }).attended).toBe(2);
  });

  test('combine the presence of both entries of a patient who is listed twice', () => {
    const twice = factsOf({
      '/members/1/patientId': 'patient-a',
      '/members/0/presence': presence(['18:30:00', '19:00:00'], ['19:30:00', '19:40:00']),
      '/members/1/presence': presence(['18:50:00', '19:10:00']),
    });
    expect(twice.headcounts.most).toBe(2);
    expect(
      twice.headcounts.timeline.map(({ present, stretch: { from, to } }) => [
        present,
        from.slice(11, 16),
        to.slice(11, 16),
      ]),
    ).toEqual([
      [2, '18:30', '19:10'],
      [1, '19:10', '19:30'],
      [2, '19:30', '19:40'],
      [1, '19:40', '19:45'],
    ]);
  });

  test('count an arrival and a departure at the same moment together', () => {
    const { timeline } = headcountsOf({
      '/members/0/presence': presence(['18:30:00', '19:00:00']),
      '/members/1/presence': presence(['19:00:00', '19:45:00']),
    });
    expect(timeline).toEqual([
      {
        present: 2,
        stretch: expect.objectContaining({
          from: smallProcessGroup.start,
          to: smallProcessGroup.end,
        }),
      },
    ]);
  });

  test('can be derived for one patient who is listed 500 times and often arrives and leaves', () => {
    const pad = (value: number) => String(value).padStart(2, '0');
    const clock = (second: number) => `18:${pad(30 + Math.floor(second / 60))}:${pad(second % 60)}`;
    const members = Array.from({ length: 500 }, (_, memberIndex) => ({
      patientId: 'one',
      attendance: 'attended',
      presence: presence(
        ...Array.from({ length: runs(50, 500) }, (__, turn): [string, string] => [
          clock((turn * 3 + memberIndex) % 1700),
          clock(((turn * 3 + memberIndex) % 1700) + 1),
        ]),
      ),
    }));
    const reported = report({ '/members': members }).members;
    expect(reported).toHaveLength(500);
    expect(reported.every(({ minutes }) => minutes === reported[0]?.minutes)).toBe(true);
  });
});

describe('the date of service and the minutes', () => {
  test.each([
    [
      'of a session that loses an hour',
      '2026-03-08T01:30:00-05:00',
      '2026-03-08T03:30:00-04:00',
      60,
      '2026-03-08',
    ],
    [
      'of a session that repeats an hour',
      '2026-11-01T01:15:00-04:00',
      '2026-11-01T01:15:00-05:00',
      60,
      '2026-11-01',
    ],
    [
      'of the night before an hour is lost',
      '2026-03-07T23:30:00-05:00',
      '2026-03-08T00:45:00-05:00',
      75,
      '2026-03-07',
    ],
    [
      'of the night after an hour is repeated',
      '2026-11-02T00:15:00-05:00',
      '2026-11-02T01:30:00-05:00',
      75,
      '2026-11-02',
    ],
  ])('%s', (_, start, end, minutes, serviceDate) => {
    expect(report({ '/start': start, '/end': end })).toMatchObject({ minutes, serviceDate });
  });

  test('of a start in Z are in the time zone', () => {
    const changes = {
      '/start': '2026-03-05T00:30:00Z',
      '/end': '2026-03-05T01:45:00Z',
      '/timeZone': 'America/New_York',
    };
    expect(report(changes)).toMatchObject({ serviceDate: '2026-03-04', minutes: 75 });
  });

  test('of a start with an offset need no time zone, but a time zone takes precedence', () => {
    expect(report({ '/timeZone': removed }).serviceDate).toBe('2026-03-04');
    expect(report({ '/timeZone': 'Asia/Kolkata' }).serviceDate).toBe('2026-03-05');
  });
});
