import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import type { Rule } from '../../src/finding/rule.js';
import type { BilledPatient } from '../../src/reconcile/billed-patient.js';
import { reconcileGroupClaims } from '../../src/reconcile/reconcile-group-claims.js';
import { absentBilled } from '../../src/reconcile/rules/absent-billed.js';
import { dateMismatch } from '../../src/reconcile/rules/date-mismatch.js';
import { missingClaim } from '../../src/reconcile/rules/missing-claim.js';
import { notOnRoster } from '../../src/reconcile/rules/not-on-roster.js';
import { wholeGroupClaim } from '../../src/reconcile/rules/whole-group-claim.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import {
  smallProcessGroupLines as lines,
  smallProcessGroup as session,
} from '../../src/rule-book/example-records/small-process-group.js';
import { answersIn } from '../finding/answers-of-rule.js';

/** The lines of the small process group, one for each of its three members, with something changed. */
const billed = (changes: Changes) => change(lines, changes);
const scene = (changes: Changes) => change(session, changes);
const lineOf = (patientId: string, more: Changes = {}) =>
  change({ ...lines[0], serviceId: `of-${patientId}`, patientId }, more);

describe('each rule answers', () => {
  type Case = readonly [
    rule: Rule<BilledPatient>,
    what: string,
    session: Changes,
    services: Changes,
    answers: string[],
  ];
  const pass = Array(3).fill('pass');

  test.each<Case>([
    [missingClaim, 'each member billed', {}, {}, pass],
    [missingClaim, 'one of them not', {}, { '/1': removed }, ['pass', 'no-group-line', 'pass']],
    [
      missingClaim,
      'one of them pays alone',
      { '/members/1/coverage': 'self-pay' },
      { '/1': removed },
      ['pass', 'not-applicable', 'pass'],
    ],
    [
      missingClaim,
      'one attended alone',
      { '/members/1/attendance': 'absent', '/members/2/attendance': 'absent' },
      {},
      ['not-applicable'],
    ],
    [
      missingClaim,
      'two attended',
      { '/members/2/attendance': 'absent' },
      { '/1': removed },
      ['pass', 'no-group-line'],
    ],
    [wholeGroupClaim, 'each member billed', {}, {}, pass],
    [
      wholeGroupClaim,
      'one of them only for an add-on',
      {},
      { '/1/code': '90785' },
      ['pass', 'not-applicable', 'pass'],
    ],
    [
      wholeGroupClaim,
      'one for the group, another for an add-on',
      {},
      { '/1/code': '90785', '/2': removed },
      ['one-patient-for-all', 'not-applicable'],
    ],
    [absentBilled, 'each member billed', {}, {}, pass],
    [
      absentBilled,
      'one of them absent',
      { '/members/1/attendance': 'absent' },
      {},
      ['pass', 'absent-but-billed', 'pass'],
    ],
    [
      absentBilled,
      'a stranger, of whom no roster says that they were absent',
      {},
      { '/-': lineOf('patient-z') },
      [...pass, 'not-applicable'],
    ],
    [notOnRoster, 'each member billed', {}, {}, pass],
    [notOnRoster, 'a stranger', {}, { '/-': lineOf('patient-z') }, [...pass, 'unknown-patient']],
    [dateMismatch, 'each member billed', {}, {}, pass],
    [
      dateMismatch,
      'a line of another day',
      {},
      { '/0/serviceDate': '2026-03-05' },
      ['other-day', 'pass', 'pass'],
    ],
  ])('$id of %s', (rule, _, roster, services, answers) => {
    expect(answersIn(rule, () => reconcileGroupClaims(scene(roster), billed(services)))).toEqual(
      answers,
    );
  });
});

describe('units and heads', () => {
  const reasons = (roster: Changes, services: Changes): string[] =>
    reconcileGroupClaims(scene(roster), billed(services))
      .findings.filter(({ rule }) => rule === 'reconcile/whole-group-claim')
      .map(({ reason, path }) => `${reason} ${path}`);
  const heads = ['units-are-heads /members/0'];
  const two: Changes = { '/members/2/attendance': 'absent' };
  const ofTwo: Changes = { '/2': removed };

  test('are compared from the fewest who make a group on', () => {
    expect(reasons(two, { ...ofTwo, '/0/units': 2 })).toEqual(heads);
    expect(reasons({ ...two, '/members/1/attendance': 'absent' }, {})).toEqual([]);
  });

  test('are compared on each line by itself, and on all together', () => {
    const again = (units: number) => ({ '/-': lineOf('patient-a', { '/units': units }) });
    expect(reasons({}, { '/0/units': 3, ...again(1) })).toEqual(heads);
    expect(reasons({}, { '/0/units': 1, ...again(2) })).toEqual(heads);
    expect(reasons({}, { '/0/units': 2, ...again(2) })).toEqual([]);
  });

  test('of a claim for the room are told beside it', () => {
    const room: Changes = { '/0/units': 3, '/2': removed, '/1': removed };
    expect(reasons({}, room)).toEqual(['one-patient-for-all /members/0', ...heads]);
  });
});

test('one claim for the only two who are insured is one for the room', () => {
  const selfPay = scene({ '/members/2/coverage': 'self-pay' });
  expect(reconcileGroupClaims(selfPay, lines.slice(0, 1)).findings).toContainEqual(
    expect.objectContaining({ reason: 'one-patient-for-all', params: { billable: 2 } }),
  );
});

describe('a finding names', () => {
  const finding = (wanted: string, roster: Changes, services: Changes): Finding | undefined =>
    reconcileGroupClaims(scene(roster), billed(services)).findings.find(
      ({ reason }) => reason === wanted,
    );

  test('every line of who was absent', () => {
    const twice = { '/-': lineOf('patient-a') };
    expect(
      finding('absent-but-billed', { '/members/0/attendance': 'absent' }, twice),
    ).toMatchObject({
      path: '/members/0/attendance',
      serviceIds: ['line-a', 'of-patient-a'],
    });
  });

  test('the units, the heads and the lines of a claim for the room', () => {
    expect(finding('units-are-heads', {}, { '/0/units': 3 })).toMatchObject({
      params: { units: 3 },
      serviceIds: ['line-a'],
      likelyDenial: { carc: '151', rarc: 'N362' },
    });
    expect(finding('one-patient-for-all', {}, { '/2': removed, '/1': removed })).toMatchObject({
      params: { billable: 3 },
      serviceIds: ['line-a'],
    });
  });

  test('where the day of the session stands', () => {
    expect(finding('other-day', {}, { '/0/serviceDate': '2026-03-05' })?.relatedPaths).toEqual([
      '/start',
    ]);
  });

  test('the date from which the size of a group is known', () => {
    const before = '2012-12-31';
    const old = scene({ '/start': `${before}T18:30:00-05:00`, '/end': `${before}T19:45:00-05:00` });
    const dated = lines.map((line) => ({ ...line, serviceDate: before }));
    expect(new Set(reconcileGroupClaims(old, dated).findings.map(({ reason }) => reason))).toEqual(
      new Set(['no-figure-for-date']),
    );
  });
});
