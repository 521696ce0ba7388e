import { describe, expect, test } from 'vitest';
import { reconcileGroupClaims } from '../../../src/reconcile/reconcile-group-claims.js';
import { missingClaim } from '../../../src/reconcile/rules/missing-claim.js';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { answersOf, claimLines, findingsOn, group, rulesFound } from '../process-group-claims.js';

test.each<[what: string, session: Changes, services: Changes, answers: string[]]>([
  ['every member is billed', {}, {}, ['pass', 'pass', 'pass']],
  ['one is not', {}, { '/1': removed }, ['pass', 'no-group-line', 'pass']],
  [
    'one pays out of pocket',
    { '/members/1/coverage': 'self-pay' },
    { '/1': removed },
    ['pass', 'not-applicable', 'pass'],
  ],
  [
    'only one attended',
    { '/members/1/attendance': 'absent', '/members/2/attendance': 'absent' },
    {},
    ['not-applicable'],
  ],
  [
    'two attended',
    { '/members/2/attendance': 'absent' },
    { '/1': removed },
    ['pass', 'no-group-line'],
  ],
])('when %s', (_, session, services, answers) => {
  expect(answersOf(missingClaim, session, services)).toEqual(answers);
});

test('an add-on of the session is not its group line', () => {
  expect(rulesFound(group(), claimLines({ '/0/code': '90785' }))).toEqual([
    'reconcile/missing-claim /members/0',
  ]);
});

test.each(['void', 'replaced'])('a %s line does not count', (status) => {
  expect(rulesFound(group(), claimLines({ '/0/status': status }))).toEqual([
    'reconcile/missing-claim /members/0',
  ]);
});

test('a denied line was filed', () => {
  expect(rulesFound(group(), claimLines({ '/0/status': 'denied' }))).toEqual([]);
});

test('a member of a payer that the claim file does not cover is not missing', () => {
  const session = group({ '/members/0/payerId': 'river-plan' });
  const without = claimLines().slice(1);
  const found = (coversPayers?: string[]) =>
    reconcileGroupClaims(session, without, coversPayers ? { coversPayers } : {}).findings.length;
  expect(found()).toBe(1);
  expect(found(['river-plan'])).toBe(1);
  expect(found(session.members.slice(1).flatMap(({ payerId }) => payerId ?? []))).toBe(0);
});

describe('with the report on the session', () => {
  const heldWith = (changes: Changes, services = claimLines().slice(1)) => {
    const session = group(changes);
    const report = validateGroupSession(session, { individuality: false });
    const { findings, heldMembers: held } = reconcileGroupClaims(session, services, { report });
    return { rules: findings.map(({ rule, path }) => `${rule} ${path}`), held };
  };

  test('a ready member without a claim is missing', () => {
    expect(heldWith({})).toEqual({ rules: ['reconcile/missing-claim /members/0'], held: [] });
  });

  test('a held member is not', () => {
    expect(heldWith({ '/members/0/note/signature': removed })).toEqual({
      rules: [],
      held: ['patient-a'],
    });
  });

  test('no member is if the session itself is held, or was no group', () => {
    const everyone = { rules: [], held: ['patient-a', 'patient-b', 'patient-c'] };
    expect(heldWith({ '/focus': removed }, [])).toEqual(everyone);
    expect(heldWith({ '/interaction': [] }, [])).toEqual(everyone);
    expect(heldWith({ '/members/0/attendance': 'absent', '/interaction': [] }, []).held).toEqual([
      'patient-b',
      'patient-c',
    ]);
  });
});

describe('who is billable', () => {
  test.each(['self-pay', 'not-billed'])('a %s member needs no claim', (coverage) => {
    const session = group({ '/members/2/coverage': coverage });
    expect(findingsOn(session, claimLines().slice(0, 2))).toEqual([]);
  });

  test('an absent member needs no claim', () => {
    const session = group({ '/members/2/attendance': 'absent' });
    expect(findingsOn(session, claimLines().slice(0, 2))).toEqual([]);
  });

  test('no member is billable when only one attended', () => {
    const two = { '/members/2/attendance': 'absent' };
    expect(rulesFound(group(two), [])).toHaveLength(2);
    expect(findingsOn(group({ ...two, '/members/1/attendance': 'absent' }), [])).toEqual([]);
  });

  test('a patient listed twice is asked about once, and attended if either entry says so', () => {
    const twice = group({ '/members/-': { ...group().members[0], attendance: 'absent' } });
    expect(findingsOn(twice, claimLines())).toEqual([]);
    expect(rulesFound(twice, claimLines().slice(1))).toEqual([
      'reconcile/missing-claim /members/0',
    ]);
  });
});

test('before the first known group size, nothing can be decided', () => {
  const before = '2012-12-31';
  const old = group({ '/start': `${before}T18:30:00-05:00`, '/end': `${before}T19:45:00-05:00` });
  const dated = claimLines().map((line) => ({ ...line, serviceDate: before }));
  expect(new Set(reconcileGroupClaims(old, dated).findings.map(({ reason }) => reason))).toEqual(
    new Set(['no-figure-for-date']),
  );
});
