import { describe, expect, test } from 'vitest';
import type { RuleOptions } from '../../src/finding/rule-options.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import {
  groupHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

const payers = [riverPlan];
const day = (changes: Changes = {}) => change(intensiveOutpatientDay, changes);
const pairsOf = (services: BilledService[], options: RuleOptions = { payers }) =>
  detectUnbundling(services, options).pairs;
const pairOf = (changes: Changes, options?: RuleOptions) => pairsOf(day(changes), options)[0];
const screen: BilledService = {
  serviceId: 'screen',
  patientId: 'patient-a',
  code: '80305',
  serviceDate: '2026-03-04',
  renderingNpi: '1234567893',
};

describe('a day done right', () => {
  test('is distinct, with the facts that decided', () => {
    const report = detectUnbundling(intensiveOutpatientDay, { payers });
    expect(report.verdict).toBe('ready');
    expect(report.findings).toMatchObject([{ rule: 'unbundling/edition', outcome: 'advice' }]);
    expect(report.pairs).toEqual([
      {
        patientId: 'patient-a',
        serviceDate: '2026-03-04',
        serviceIds: ['group', 'individual'],
        verdict: 'distinct',
        overlapMinutes: 0,
        edit: { column1: '90853', column2: '90834', modifierIndicator: '1' },
        modifier: {
          present: ['XE'],
          needed: true,
          accepted: ['XE', '59', 'XP', 'XU'],
          sufficient: true,
        },
        rules: [],
      },
    ]);
    expect(report.ruleset).toEqual({
      version: expect.any(String),
      policies: [{ payerId: 'river-plan', from: '2020-01-01' }],
      overrides: {},
      ncci: { source: expect.stringContaining('practitioner'), effective: '2024-07-01' },
      notChecked: [],
    });
  });

  test('without policies asks which edits apply', () => {
    const report = detectUnbundling(day({ '/1/modifiers': [] }));
    expect(report.verdict).toBe('review');
    expect(report.pairs[0]?.verdict).toBe('review');
    expect(report.ruleset.notChecked).toEqual(['payer-policies']);
    expect(report.ruleset.policies).toEqual([]);
  });
});

describe('distinct is only what times, notes and necessity all show', () => {
  test.each([
    ['no start', { '/0/start': removed }],
    ['no end', { '/1/end': removed }],
    ['an end at its start', { '/1/end': '2026-03-04T09:00:00-05:00' }],
    ['no note', { '/1/note': removed }],
    ['a blank note id', { '/1/note/noteId': ' ' }],
    ['no necessity', { '/0/note/medicalNecessity': '–' }],
    ['one encounter', { '/1/encounterId': 'encounter-2' }],
  ])('not with %s', (_, changes) => {
    expect(pairOf(changes)?.verdict).toBe('review');
  });

  test('not with a drug screen, of which nothing is asked either', () => {
    const report = detectUnbundling([groupHour, screen], { payers });
    expect(report.verdict).toBe('ready');
    expect(report.pairs).toMatchObject([{ verdict: 'review', overlapMinutes: null, rules: [] }]);
    expect(report.pairs[0]).not.toHaveProperty('edit');
  });

  test('not with a visit that has no times, though that is advice', () => {
    const visit = { '/1/code': '99214', '/1/modifiers': ['25'], '/1/start': removed };
    const report = detectUnbundling(day(visit), { payers });
    expect(report.verdict).toBe('ready');
    expect(report.pairs).toMatchObject([
      { verdict: 'review', rules: ['unbundling/times-missing'], modifier: { accepted: ['25'] } },
    ]);
  });

  test('not by turning rules off', () => {
    const rules = {
      'unbundling/overlapping-time': 'off' as const,
      'unbundling/modifier-does-not-cure': 'off' as const,
    };
    const report = detectUnbundling(day({ '/1/end': '2026-03-04T13:30:00-05:00' }), {
      payers,
      rules,
    });
    expect(report.pairs[0]?.verdict).toBe('review');
    expect(report.ruleset.overrides).toEqual(rules);
  });
});

describe('the minutes shared', () => {
  const endingAt = (end: string) => pairOf({ '/1/end': end });

  test.each([
    ['2026-03-04T12:59:59-05:00', 0, 'distinct'],
    ['2026-03-04T13:00:00-05:00', 0, 'distinct'],
    ['2026-03-04T13:00:00.001-05:00', 1, 'unbundled'],
    ['2026-03-04T13:00:01-05:00', 1, 'unbundled'],
    ['2026-03-04T13:01:00-05:00', 1, 'unbundled'],
    ['2026-03-04T13:01:01-05:00', 2, 'unbundled'],
    ['2026-03-04T23:59:59-05:00', 75, 'unbundled'],
    ['2026-03-04T18:00:01Z', 1, 'unbundled'],
    ['2026-03-04T18:00:00Z', 0, 'distinct'],
  ])('with an individual hour until %s are %i', (end, minutes, verdict) => {
    expect(endingAt(end)).toMatchObject({ overlapMinutes: minutes, verdict });
  });

  test('count over midnight', () => {
    const late = {
      '/0/start': '2026-03-04T23:30:00-05:00',
      '/0/end': '2026-03-05T00:30:00-05:00',
      '/1/start': '2026-03-05T00:10:00-05:00',
      '/1/end': '2026-03-05T00:55:00-05:00',
    };
    expect(pairOf(late)?.overlapMinutes).toBe(20);
    expect(pairOf({ ...late, '/1/start': '2026-03-05T00:30:00-05:00' })?.overlapMinutes).toBe(0);
  });

  test('are elapsed on the day the clocks change', () => {
    const spring = {
      '/0/start': '2026-03-08T01:30:00-05:00',
      '/0/end': '2026-03-08T03:30:00-04:00',
      '/1/start': '2026-03-08T03:00:00-04:00',
      '/1/end': '2026-03-08T03:45:00-04:00',
    };
    expect(pairOf(spring)?.overlapMinutes).toBe(30);
    const autumn = {
      '/0/start': '2026-11-01T01:00:00-04:00',
      '/0/end': '2026-11-01T01:45:00-04:00',
      '/1/start': '2026-11-01T01:00:00-05:00',
      '/1/end': '2026-11-01T01:45:00-05:00',
    };
    expect(pairOf(autumn)?.overlapMinutes).toBe(0);
  });
});

describe('which lines are a pair', () => {
  const idsOf = (services: BilledService[]) =>
    pairsOf(services).map(({ serviceIds }) => serviceIds.join(' '));
  const second = { ...groupHour, serviceId: 'a-group', groupSessionId: 'another' };

  test('a group line and any other line of its patient, date and setting', () => {
    expect(idsOf([...intensiveOutpatientDay, screen])).toEqual([
      'group individual',
      'group screen',
    ]);
    for (const apart of [
      { patientId: 'patient-b' },
      { serviceDate: '2026-03-05' },
      { setting: 'outpatient-facility' as const },
      { status: 'void' as const },
      { status: 'replaced' as const },
      { status: 'denied' as const },
    ])
      expect(idsOf([groupHour, { ...screen, ...apart }])).toEqual([]);
  });

  test.each(['90853', 'G0410', 'G0411', 'H0005'])('%s is a group line', (code) => {
    expect(
      idsOf([
        { ...screen, serviceId: 'a' },
        { ...groupHour, code },
      ]),
    ).toEqual(['group a']);
  });

  test('two lines without a group are none', () => {
    expect(idsOf([screen, { ...screen, serviceId: 'again' }])).toEqual([]);
  });

  test('of two groups the lower id stands first', () => {
    expect(idsOf([groupHour, second])).toEqual(['a-group group']);
    expect(idsOf([second, groupHour])).toEqual(['a-group group']);
    expect(pairsOf([groupHour, second])[0]?.rules).toEqual(['unbundling/same-note']);
  });

  test('an add-on is none', () => {
    expect(idsOf([groupHour, { ...screen, code: '90785' }])).toEqual([]);
  });

  test('another line of the same group session is none', () => {
    expect(idsOf([groupHour, { ...groupHour, serviceId: 'again' }])).toEqual([]);
    expect(idsOf([groupHour, { ...groupHour, serviceId: 'again', code: 'H0005' }])).toEqual([]);
  });

  test('come by patient, date and ids', () => {
    const services = ['b', 'a'].flatMap((patientId) =>
      ['2026-03-05', '2026-03-04'].flatMap((serviceDate) =>
        ['2', '1'].flatMap((n) => [
          {
            ...groupHour,
            serviceId: `${patientId}${serviceDate}g${n}`,
            groupSessionId: n,
            patientId,
            serviceDate,
          },
          { ...screen, serviceId: `${patientId}${serviceDate}s${n}`, patientId, serviceDate },
        ]),
      ),
    );
    const ids = idsOf(services);
    expect(ids).toHaveLength(20);
    expect(ids).toEqual([...ids].sort());
  });
});

describe('two payers', () => {
  const two = { '/1/payerId': 'other-plan', '/1/modifiers': [] };

  test('are compared for time, encounter and note only', () => {
    expect(
      pairOf({ ...two, '/1/note/medicalNecessity': removed, '/1/note/focus': removed }),
    ).toMatchObject({
      verdict: 'review',
      rules: [],
      modifier: { needed: false, sufficient: true },
    });
    expect(pairOf(two)?.verdict).toBe('distinct');
    expect(pairOf({ ...two, '/1/code': '90791' })?.verdict).toBe('distinct');
    expect(pairOf({ ...two, '/1/encounterId': 'encounter-2' })?.verdict).toBe('review');
    expect(pairOf({ ...two, '/1/note/noteId': 'note-group' })?.verdict).toBe('unbundled');
    expect(pairOf({ ...two, '/1/end': '2026-03-04T13:00:01-05:00' })?.verdict).toBe('unbundled');
  });

  test('a missing payer is no second payer, and the known policy is used', () => {
    expect(pairOf({ '/1/payerId': removed, '/1/modifiers': [] })?.rules).toEqual([
      'unbundling/modifier-missing',
    ]);
    const ofOther = detectUnbundling(day({ '/0/payerId': removed, '/1/modifiers': [] }), {
      payers,
    });
    expect(ofOther.findings[0]).toMatchObject({ reason: 'no-modifier', outcome: 'fail' });
  });
});
