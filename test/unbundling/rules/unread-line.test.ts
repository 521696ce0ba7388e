import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../src/billing/build-per-patient-claims.js';
import { InputError } from '../../../src/input/input-error.js';
import { reconcileGroupClaims } from '../../../src/reconcile/reconcile-group-claims.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import { groupHour } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { groupLine } from '../one-day.js';

const collect = { faults: 'collect' } as const;
const unread = { ...groupHour, serviceId: 'bad', code: 'group' };
const elsewhere = { ...unread, patientId: 'nobody-here', groupSessionId: 'another-session' };

describe('a line that cannot be read', () => {
  test('is a fault of the whole call by default', () => {
    expect(() => detectUnbundling([groupHour, unread])).toThrow(InputError);
    expect(() => detectUnbundling([groupHour, unread], { faults: 'throw' })).toThrow(InputError);
  });

  test('is left out if faults are collected, and the report says where and is not ready', () => {
    const report = detectUnbundling([unread, groupHour], collect);
    expect(report.faults?.map(({ path, code }) => `${path} ${code}`)).toEqual(['/0/code value']);
    expect(report.verdict).toBe('review');
    expect(report.findings).toMatchObject([
      { rule: 'unbundling/unread-line', outcome: 'no-data', path: '/0', serviceIds: ['bad'] },
    ]);
  });

  test('is described in the words of the billing system', () => {
    const told = (line: unknown) =>
      Reflect.apply(detectUnbundling, undefined, [[line], collect]).findings.map(
        ({ params }: { params: object }) => params,
      );
    const words = (...fields: string[]) => [{ fields }];
    expect(told(unread)).toEqual(words('procedure code'));
    expect(told({ ...unread, serviceDate: '3/4', modifiers: [7] })).toEqual(
      words('procedure code', 'modifiers', 'date of service'),
    );
    expect(told({ ...groupHour, 'Vance, Teodora': 1 })).toEqual(
      words('a field that service lines do not have'),
    );
    expect(told(7)).toEqual(words('the whole line'));
  });

  test('is another fact once it is rewritten, and the same fact at another place in the list', () => {
    const keyOf = (...lines: object[]) =>
      Reflect.apply(detectUnbundling, undefined, [lines, collect]).findings[0]?.key;
    const { serviceId: _, ...nameless } = unread;
    for (const line of [unread, nameless]) {
      expect(keyOf(groupHour, line)).toBe(keyOf(line, groupHour));
      expect(keyOf({ ...line, code: 'g' })).not.toBe(keyOf(line));
    }
  });

  test('changes no path of the lines after it', () => {
    const lines = [unread, groupHour, groupLine('group-2')];
    const { findings } = detectUnbundling(lines, collect);
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'unbundling/unread-line /0',
      'unbundling/duplicate /1/groupSessionId',
      'unbundling/units /1/units',
    ]);
  });

  test('is one whose ID came before', () => {
    const { faults, findings } = detectUnbundling([groupHour, groupHour], collect);
    expect(faults?.map(({ path, code }) => `${path} ${code}`)).toEqual(['/1/serviceId conflict']);
    expect(findings.map(({ rule }) => rule)).toEqual(['unbundling/unread-line']);
  });

  test('lists no fault if every line can be read, and no list otherwise', () => {
    expect(detectUnbundling([groupHour], collect).faults).toEqual([]);
    expect(detectUnbundling([groupHour])).not.toHaveProperty('faults');
  });

  test('is no reason to read what is no list, or options with faults', () => {
    const call = (...args: unknown[]) => Reflect.apply(detectUnbundling, undefined, args);
    expect(() => call('lines', collect)).toThrow(InputError);
    expect(() => call([groupHour], { ...collect, payers: 7 })).toThrow(InputError);
  });
});

describe('in the check of a session', () => {
  const check = (...services: object[]) =>
    Reflect.apply(validateGroupSession, undefined, [smallProcessGroup, { services, ...collect }]);
  const unreadOf = (report: ReturnType<typeof validateGroupSession>) =>
    report.members.map(
      ({ findings }) => findings.filter(({ rule }) => rule === 'unbundling/unread-line').length,
    );
  const [first] = smallProcessGroup.members;

  test('a line without a patient keeps every member from being ready', () => {
    const report = check({ ...unread, patientId: '' });
    expect(report.faults.map(({ path }: { path: string }) => path)).toEqual([
      '/options/services/0/patientId',
      '/options/services/0/code',
    ]);
    expect(unreadOf(report)).toEqual([1, 1, 1]);
    expect(report.verdict).not.toBe('ready');
  });

  test('a line of one patient keeps that member', () => {
    expect(unreadOf(check({ ...unread, patientId: first?.patientId }))).toEqual([1, 0, 0]);
  });

  test('a line of a patient who is not in the group may double-book the clinician on that day', () => {
    const { serviceDate: _, ...undated } = elsewhere;
    expect(unreadOf(check({ ...elsewhere, serviceDate: '2026-03-04' }))).toEqual([1, 1, 1]);
    expect(unreadOf(check(undated))).toEqual([1, 1, 1]);
    expect(unreadOf(check({ ...elsewhere, serviceDate: '2026-03-03' }))).toEqual([0, 0, 0]);
    expect(unreadOf(check({ ...elsewhere, serviceDate: '2026-03-05' }))).toEqual([0, 0, 0]);
  });

  test('is the same finding as in the list of services, by its key', () => {
    const keys = (findings: { rule: string; key: string }[]) =>
      findings.flatMap(({ rule, key }) => (rule === 'unbundling/unread-line' ? key : []));
    const { serviceDate: _, ...undated } = elsewhere;
    for (const line of [
      { ...unread, patientId: first?.patientId },
      { ...unread, patientId: '' },
      { ...undated, start: '09:00' },
      'a line of text',
    ]) {
      const { findings } = Reflect.apply(detectUnbundling, undefined, [[line], collect]);
      const { members } = Reflect.apply(validateGroupSession, undefined, [
        smallProcessGroup,
        { services: [line], ...collect },
      ]);
      const [member] = members;
      expect(keys(member.findings)).toEqual(keys(findings));
      expect(keys(findings)).toHaveLength(1);
    }
  });

  test('is decided once for all whom it may concern, where a setting makes it a review', () => {
    const rules = { 'unbundling/unread-line': 'review' } as const;
    const services = [{ ...unread, patientId: '' }];
    const call = (decisions: object[]) =>
      Reflect.apply(validateGroupSession, undefined, [
        smallProcessGroup,
        { services, rules, decisions, ...collect },
      ]);
    const [key] = call([]).members[0].findings.map((finding: { key: string }) => finding.key);
    const decision = { key, decision: 'accept', by: 'ms-coder', role: 'coder' };
    const report = call([{ ...decision, at: '2026-03-06T09:00:00Z', why: 'Not this clinic.' }]);
    expect([report.verdict, report.unusedDecisions]).toEqual(['ready', []]);
  });

  test('holds the claim of that member', () => {
    const services = [{ ...unread, patientId: first?.patientId }];
    const { claims, held, faults } = Reflect.apply(buildPerPatientClaims, undefined, [
      smallProcessGroup,
      { ...clinicBilling, services, ...collect },
    ]);
    expect(claims).toHaveLength(2);
    expect(held.map(({ heldBy }: { heldBy: unknown }) => heldBy)).toEqual([
      { session: [], member: ['unbundling/unread-line'] },
    ]);
    expect(faults).toHaveLength(1);
  });

  test('other faults of the options still throw', () => {
    const call = (options: object) =>
      Reflect.apply(validateGroupSession, undefined, [smallProcessGroup, options]);
    expect(() => call({ services: 'lines', ...collect })).toThrow(InputError);
    expect(() => call({ services: [unread], payers: 7, ...collect })).toThrow(InputError);
    expect(() => call({ services: [unread], faults: 'ignore' })).toThrow(InputError);
    expect(call({ services: null, ...collect }).faults).toEqual([]);
  });
});

describe('in the comparison of a claim file with the roster', () => {
  const reasonsWith = (...services: object[]) => {
    const { findings } = Reflect.apply(reconcileGroupClaims, undefined, [
      smallProcessGroup,
      services,
      collect,
    ]);
    return findings
      .filter(({ rule }: { rule: string }) => rule === 'reconcile/missing-claim')
      .map(({ reason }: { reason: string }) => reason);
  };
  const [first] = smallProcessGroup.members;
  const none = ['no-group-line', 'no-group-line', 'no-group-line'];

  test('a claim is not missing if the line may be it', () => {
    const { groupSessionId: _, ...unnamed } = { ...unread, serviceDate: '2026-03-04' };
    expect(reasonsWith({})).toEqual(none.map(() => 'line-not-readable'));
    expect(reasonsWith({ ...unnamed, patientId: first?.patientId })).toEqual([
      'line-not-readable',
      'no-group-line',
      'no-group-line',
    ]);
  });

  test('a claim is missing if the line is of another patient, date or session', () => {
    const { groupSessionId: _, ...unnamed } = unread;
    expect(reasonsWith(elsewhere)).toEqual(none);
    expect(reasonsWith({ ...unread, patientId: '', groupSessionId: 'another-session' })).toEqual(
      none,
    );
    expect(reasonsWith({ ...unnamed, patientId: '', serviceDate: '2026-03-05' })).toEqual(none);
  });
});
