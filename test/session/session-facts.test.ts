import { describe, expect, test } from 'vitest';
import type { GroupSession } from '../../src/record/group-session.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { policyShelf } from '../../src/reference/policy-in-force.js';
import { change, removed } from '../../src/rule-book/change.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const report = (changes: Record<string, unknown>, session: GroupSession = smallProcessGroup) =>
  validateGroupSession(change(session, changes), { individuality: false });

const presence = (...stretches: [string, string][]) =>
  stretches.map(([from, to]) => ({
    from: `2026-03-04T${from}-05:00`,
    to: `2026-03-04T${to}-05:00`,
  }));

describe('who was there when', () => {
  test('is told of one patient who is listed five hundred times and comes and goes', () => {
    const pad = (value: number) => String(value).padStart(2, '0');
    const clock = (second: number) => `18:${pad(30 + Math.floor(second / 60))}:${pad(second % 60)}`;
    const members = Array.from({ length: 500 }, (_, place) => ({
      patientId: 'one',
      attendance: 'attended',
      presence: presence(
        ...Array.from({ length: 500 }, (__, turn): [string, string] => [
          clock((turn * 3 + place) % 1700),
          clock(((turn * 3 + place) % 1700) + 1),
        ]),
      ),
    }));
    const told = report({ '/members': members }).members;
    expect(told).toHaveLength(500);
    expect(told.every(({ minutes }) => minutes === told[0]?.minutes)).toBe(true);
  });

  test('is the whole session where nothing else is said', () => {
    const [first] = report({}).members;
    expect(first?.minutes).toBe(75);
    expect(first?.present).toEqual([
      { from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:45:00-05:00' },
    ]);
  });

  test('counts an empty list as not given', () => {
    expect(report({ '/members/0/presence': [] }).members[0]?.minutes).toBe(75);
  });

  test('is clipped to the session, merged and in order, each end as written', () => {
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

  test('sums seconds before it floors to minutes', () => {
    const { members } = report({
      '/members/0/presence': presence(['18:30:00', '18:30:30'], ['18:40:00', '18:40:30']),
    });
    expect(members[0]?.minutes).toBe(1);
  });

  test('is nothing for a presence outside the session, an absent member, or a session without length', () => {
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

  test('counts a patient who is listed twice once', () => {
    const { attended } = report({ '/members/1/patientId': 'patient-a' });
    expect(attended).toBe(2);
  });
});

describe('on the nights of clock changes in New York', () => {
  test.each([
    [
      'the hour is lost',
      '2026-03-08T01:30:00-05:00',
      '2026-03-08T03:30:00-04:00',
      60,
      '2026-03-08',
    ],
    [
      'the hour comes twice',
      '2026-11-01T01:15:00-04:00',
      '2026-11-01T01:15:00-05:00',
      60,
      '2026-11-01',
    ],
    ['the day before', '2026-03-07T23:30:00-05:00', '2026-03-08T00:45:00-05:00', 75, '2026-03-07'],
    ['the day after', '2026-11-02T00:15:00-05:00', '2026-11-02T01:30:00-05:00', 75, '2026-11-02'],
  ])('%s', (_, start, end, minutes, serviceDate) => {
    expect(report({ '/start': start, '/end': end })).toMatchObject({ minutes, serviceDate });
  });

  test('a start in Z takes its date from the zone', () => {
    const changes = {
      '/start': '2026-03-05T00:30:00Z',
      '/end': '2026-03-05T01:45:00Z',
      '/timeZone': 'America/New_York',
    };
    expect(report(changes)).toMatchObject({ serviceDate: '2026-03-04', minutes: 75 });
  });

  test('an offset needs no zone, and a zone decides over it', () => {
    expect(report({ '/timeZone': removed }).serviceDate).toBe('2026-03-04');
    expect(report({ '/timeZone': 'Asia/Kolkata' }).serviceDate).toBe('2026-03-05');
  });
});

describe('what was delivered', () => {
  const two = { '/members/2/attendance': 'absent' };
  const alone = (to: string) => ({
    ...two,
    '/members/1/attendance': 'absent',
    '/members/0/presence': presence(['18:30:00', to]),
  });

  test('is a group while two were there together', () => {
    expect(report(two).service).toEqual({ code: '90853', kind: 'group', alternatives: [] });
  });

  test.each([
    ['18:45:59', undefined],
    ['18:46:00', '90832'],
    ['19:07:59', '90832'],
    ['19:08:00', '90834'],
    ['19:22:59', '90834'],
    ['19:23:00', '90837'],
  ])('for one who stayed until %s may be %s', (to, code) => {
    const { service } = report(alone(to));
    expect(service).toMatchObject({ code: null, kind: 'not-group' });
    expect(service.alternatives.map((one) => [one.code, one.patientId])).toEqual(
      code === undefined ? [] : [[code, 'patient-a']],
    );
  });

  test('is never an individual service where there was no exchange', () => {
    const { service } = report({ ...alone('19:45:00'), '/interaction': [] });
    expect(service).toMatchObject({ code: null, kind: 'not-group' });
    expect(service.alternatives.map(({ code }) => code)).toEqual(['H2027']);
  });

  test('does not change when the rule is turned off', () => {
    const off = validateGroupSession(change(smallProcessGroup, alone('19:45:00')), {
      individuality: false,
      rules: { 'session/minimum-attendance': 'off' },
    });
    expect(off.service.kind).toBe('not-group');
    expect(off.findings.map(({ rule }) => rule)).not.toContain('session/minimum-attendance');
    expect(off.ruleset.overrides).toEqual({ 'session/minimum-attendance': 'off' });
  });
});

describe('the facts of a session', () => {
  const factsOf = (changes: Record<string, unknown>) =>
    sessionFacts(change(smallProcessGroup, changes), { payers: undefined });

  test('count a patient who is listed twice once, for all that either entry tells', () => {
    const twice = factsOf({
      '/members/1/patientId': 'patient-a',
      '/members/0/presence': presence(['18:30:00', '19:00:00'], ['19:30:00', '19:40:00']),
      '/members/1/presence': presence(['18:50:00', '19:10:00']),
    });
    expect(twice.mostPresent).toBe(2);
    expect(
      twice.timeline.map(({ present, stretch: { from, to } }) => [
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

  test('take who was absent for absent', () => {
    const { roster, attending, mostPresent } = factsOf({ '/members/1/attendance': 'absent' });
    expect(roster.map(({ patientId }) => patientId)).toEqual([
      'patient-a',
      'patient-b',
      'patient-c',
    ]);
    expect(attending.map(({ patientId }) => patientId)).toEqual(['patient-a', 'patient-c']);
    expect(mostPresent).toBe(2);
  });

  test('ask no policy for who names no payer', () => {
    const { roster } = sessionFacts(change(smallProcessGroup, { '/members/0/payerId': removed }), {
      payers: policyShelf([{ ...riverPlan, payerId: 'harbor-health' }]),
    });
    expect(roster.map(({ policy }) => policy?.payerId)).toEqual([
      undefined,
      'harbor-health',
      'harbor-health',
    ]);
  });

  test('arrivals and leavings of one moment are taken together', () => {
    const { timeline } = factsOf({
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
});
