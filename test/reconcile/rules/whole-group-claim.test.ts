import { describe, expect, test } from 'vitest';
import { reconcileGroupClaims } from '../../../src/reconcile/reconcile-group-claims.js';
import { wholeGroupClaim } from '../../../src/reconcile/rules/whole-group-claim.js';
import type { PayerPolicy } from '../../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import {
  answersOf,
  claimLines,
  findingBy,
  findingsOn,
  group,
  lineOf,
  rulesFound,
} from '../process-group-claims.js';

const headCount = 'reconcile/whole-group-claim /members/0';

/** `reason path` of what the rule finds. */
const found = (session: Changes, services: Changes): string[] =>
  reconcileGroupClaims(group(session), claimLines(services))
    .findings.filter(({ rule }) => rule === wholeGroupClaim.id)
    .map(({ reason, path }) => `${reason} ${path}`);

test.each<[what: string, services: Changes, answers: string[]]>([
  ['every member is billed', {}, ['pass', 'pass', 'pass']],
  [
    'one member is billed only for an add-on',
    { '/1/code': '90785' },
    ['pass', 'not-applicable', 'pass'],
  ],
  [
    'one is billed for the group and another only for an add-on',
    { '/1/code': '90785', '/2': removed },
    ['one-patient-for-all', 'not-applicable'],
  ],
])('when %s', (_, services, answers) => {
  expect(answersOf(wholeGroupClaim, {}, services)).toEqual(answers);
});

test('does not accuse the one paid line when the others were denied, are held, or go to another file', () => {
  const denied = { '/0/status': 'denied', '/2/status': 'denied' };
  expect(found({}, denied)).toEqual([]);
  const [, own] = claimLines();
  const alone = own ? [own] : [];
  const session = group({ '/members/1/payerId': 'river-plan' });
  expect(reconcileGroupClaims(session, alone, { coversPayers: ['river-plan'] }).findings).toEqual(
    [],
  );
  const unsigned = group({
    '/members/0/note/signature': removed,
    '/members/2/note/signature': removed,
  });
  const report = validateGroupSession(unsigned, { individuality: false });
  expect(reconcileGroupClaims(unsigned, alone, { report }).findings).toEqual([]);
});

describe('one patient is billed for all', () => {
  test('when several billable members attended, next to the claims that are missing', () => {
    expect(findingsOn(group(), claimLines().slice(1, 2))).toEqual([
      {
        rule: 'reconcile/missing-claim',
        reason: 'no-group-line',
        path: '/members/0',
        patientId: 'patient-a',
      },
      {
        rule: 'reconcile/whole-group-claim',
        reason: 'one-patient-for-all',
        path: '/members/1',
        patientId: 'patient-b',
        serviceIds: ['line-b'],
      },
      {
        rule: 'reconcile/missing-claim',
        reason: 'no-group-line',
        path: '/members/2',
        patientId: 'patient-c',
      },
    ]);
    expect(findingBy('one-patient-for-all', {}, { '/2': removed, '/1': removed })).toMatchObject({
      params: { billable: 3 },
      serviceIds: ['line-a'],
    });
  });

  test('when two of three members are insured', () => {
    const selfPay = group({ '/members/2/coverage': 'self-pay' });
    expect(reconcileGroupClaims(selfPay, claimLines().slice(0, 1)).findings).toContainEqual(
      expect.objectContaining({ reason: 'one-patient-for-all', params: { billable: 2 } }),
    );
  });

  test('but not when that patient is the only billable member', () => {
    const selfPay = { '/members/1/coverage': 'self-pay', '/members/2/coverage': 'self-pay' };
    expect(findingsOn(group(selfPay), claimLines().slice(0, 1))).toEqual([]);
  });
});

describe('units that are the head count', () => {
  const two: Changes = { '/members/2/attendance': 'absent' };
  const ofTwo: Changes = { '/2': removed };

  test('are found at the head count, not one below or above', () => {
    expect(rulesFound(group(), claimLines({ '/0/units': 2 }))).toEqual([]);
    expect(rulesFound(group(), claimLines({ '/0/units': 3 }))).toEqual([headCount]);
    expect(rulesFound(group(), claimLines({ '/0/units': 4 }))).toEqual([]);
    expect(findingBy('units-are-heads', {}, { '/0/units': 3 })).toMatchObject({
      params: { units: 3 },
      serviceIds: ['line-a'],
      likelyDenial: { carc: '151', rarc: 'N362' },
    });
  });

  test('are found from two members on', () => {
    expect(found(two, { ...ofTwo, '/0/units': 2 })).toEqual(['units-are-heads /members/0']);
    expect(found({ ...two, '/members/1/attendance': 'absent' }, {})).toEqual([]);
  });

  test('are looked for on each line and on all lines together', () => {
    const again = (units: number) => ({ '/-': lineOf('patient-a', { '/units': units }) });
    const heads = ['units-are-heads /members/0'];
    expect(found({}, { '/0/units': 3, ...again(1) })).toEqual(heads);
    expect(found({}, { '/0/units': 1, ...again(2) })).toEqual(heads);
    expect(found({}, { '/0/units': 2, ...again(2) })).toEqual([]);
    const split = { '/0/units': 2, '/-': { ...claimLines()[0], serviceId: 'line-a-2' } };
    expect(rulesFound(group(), claimLines(split))).toEqual([headCount]);
  });

  test('are reported together with a claim for the whole group', () => {
    expect(found({}, { '/0/units': 3, '/2': removed, '/1': removed })).toEqual([
      'one-patient-for-all /members/0',
      'units-are-heads /members/0',
    ]);
  });

  test('are never units that count minutes', () => {
    const policy: PayerPolicy = {
      payerId: 'harbor-health',
      name: 'Harbor Health',
      effective: { from: '2026-01-01' },
      citations: [],
      units: { basis: 'minutes', minutesPerUnit: 25, rounding: 'down' },
    };
    const timed = claimLines().map((line) => ({ ...line, code: 'H0005', units: 3 }));
    expect(reconcileGroupClaims(group(), timed, { payers: [policy] }).findings).toEqual([]);
    expect(rulesFound(group(), timed)).toHaveLength(3);
  });
});

test.each<[units: number, session: Changes, answers: string[]]>([
  [2, { '/members/2/attendance': removed }, ['units-are-heads /members/0']],
  [3, { '/members/2/attendance': removed }, ['attendance-not-recorded /members/0']],
  [4, { '/members/2/attendance': removed }, []],
])('%i units where two attended and one may have', (units, session, expected) => {
  expect(found(session, { '/0/units': units })).toEqual(expected);
});
