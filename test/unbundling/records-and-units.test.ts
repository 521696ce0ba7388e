import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import {
  groupHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

/** `reason outcome path` of what one rule finds. */
const found = (
  topic: string,
  services: BilledService[],
  terms: Partial<PayerPolicy> | undefined = {},
) =>
  detectUnbundling(services, { payers: [{ ...riverPlan, ...terms }] })
    .findings.filter(({ rule }) => rule === `unbundling/${topic}`)
    .map(({ reason, outcome, path }) => `${reason} ${outcome} ${path}`);
const day = (changes: Changes = {}) => change(intensiveOutpatientDay, changes);

describe('unbundling/times-missing', () => {
  test.each([
    ['/0/start', 'no-times no-data /0/start'],
    ['/0/end', 'no-times no-data /0/end'],
    ['/1/start', 'no-times no-data /1/start'],
    ['/1/end', 'no-times no-data /1/end'],
  ])('without %s', (place, answer) => {
    expect(found('times-missing', day({ [place]: removed }))).toEqual([answer]);
  });

  test('an end not after its start counts as missing', () => {
    const end = (text: string) => found('times-missing', day({ '/1/end': text }));
    expect(end('2026-03-04T09:00:00-05:00')).toEqual(['no-times no-data /1/end']);
    expect(end('2026-03-04T09:00:01-05:00')).toEqual([]);
  });
});

describe('unbundling/note-missing and necessity-missing', () => {
  test('name the lines', () => {
    const report = detectUnbundling(day({ '/0/note': removed, '/1/note': removed }), {
      payers: [riverPlan],
    });
    const params = report.findings.map(({ rule, params: { lines } }) => [rule, lines]);
    expect(params).toContainEqual(['unbundling/note-missing', ['group', 'individual']]);
    expect(params).toContainEqual(['unbundling/necessity-missing', ['group', 'individual']]);
  });

  test('why both were needed replaces no necessity', () => {
    const only = day({ '/1/note/medicalNecessity': removed, '/1/note/whyBoth': 'Two needs.' });
    expect(found('necessity-missing', only)).toEqual([
      'no-necessity review /1/note/medicalNecessity',
    ]);
  });
});

describe('unbundling/same-focus', () => {
  const interventions = (ofGroup: string[], ofOther: string[]) =>
    found(
      'same-focus',
      day({ '/0/note/interventions': ofGroup, '/1/note/interventions': ofOther }),
    );

  test('no focus is not the same focus', () => {
    expect(found('same-focus', day({ '/0/note/focus': '–', '/1/note/focus': '' }))).toEqual([]);
  });

  test('interventions are compared as a set', () => {
    expect(interventions(['A', 'b'], ['B.', 'a', 'A'])).toEqual([
      'one-set-of-interventions advice /0/note/interventions',
    ]);
    expect(interventions(['a'], ['a', 'b'])).toEqual([]);
    expect(interventions([], [])).toEqual([]);
    expect(interventions(['–'], ['–'])).toEqual([]);
  });

  test('the focus speaks first', () => {
    const both = day({
      '/1/note/focus': groupHour.note?.focus,
      '/1/note/interventions': groupHour.note?.interventions,
    });
    expect(found('same-focus', both)).toEqual(['one-focus review /0/note/focus']);
  });
});

describe('unbundling/two-clinicians and duplicate', () => {
  const again = (changes: Partial<BilledService> = {}) => ({
    ...groupHour,
    serviceId: 'group-2',
    ...changes,
  });

  test('one session, one patient, two providers or one', () => {
    const two = [groupHour, again({ renderingNpi: '1999999984' })];
    expect(found('two-clinicians', two)).toEqual(['two-bill fail /0/renderingNpi']);
    expect(found('duplicate', two)).toEqual([]);
    expect(found('two-clinicians', two, { coFacilitators: 'each-bills' })).toEqual([]);
    const one = [groupHour, again()];
    expect(found('duplicate', one)).toEqual(['billed-twice fail /0/groupSessionId']);
    expect(found('duplicate', one, { coFacilitators: 'each-bills' })).toHaveLength(1);
    expect(found('two-clinicians', one)).toEqual([]);
  });

  test('both, where three lines stand', () => {
    const three = [groupHour, again(), again({ serviceId: 'group-3', renderingNpi: '1999999984' })];
    const { findings } = detectUnbundling(three, { payers: [riverPlan] });
    expect(findings.map(({ rule, serviceIds }) => [rule, serviceIds])).toEqual([
      ['unbundling/two-clinicians', ['group', 'group-2', 'group-3']],
      ['unbundling/duplicate', ['group', 'group-2']],
      ['unbundling/units', ['group', 'group-2']],
    ]);
  });

  test('another session, patient, date or setting is another matter', () => {
    for (const apart of [
      { groupSessionId: 'another' },
      { patientId: 'patient-b' },
      { serviceDate: '2026-03-05' },
      { setting: 'outpatient-facility' as const },
      { status: 'replaced' as const },
    ])
      expect(found('duplicate', [groupHour, again(apart)])).toEqual([]);
  });

  test('lines that name no session are one by code and time', () => {
    const unnamed = (changes: Partial<BilledService>) =>
      [groupHour, again(changes)].map(({ groupSessionId: _, ...line }) => line);
    expect(found('duplicate', unnamed({}))).toHaveLength(1);
    expect(found('duplicate', unnamed({ code: 'H0005' }))).toEqual([]);
    expect(found('duplicate', unnamed({ start: '2026-03-04T13:00:01-05:00' }))).toEqual([]);
  });

  test('a line of another code that names the session bills it twice', () => {
    expect(found('duplicate', [groupHour, again({ code: '90834' })])).toHaveLength(1);
    expect(found('duplicate', [groupHour, again({ code: '90785' })])).toEqual([]);
  });
});

describe('unbundling/units', () => {
  const line = (changes: Partial<BilledService> = {}) => ({ ...groupHour, ...changes });
  const second = (changes: Partial<BilledService> = {}) =>
    line({ serviceId: 'group-2', groupSessionId: 'second', ...changes });

  test('professional: all lines of a patient, provider and date are summed', () => {
    expect(found('units', [line({ units: 1 })])).toEqual([]);
    expect(found('units', [line({ units: 2 })])).toEqual(['over-one fail /0/units']);
    expect(found('units', [line(), second()])).toEqual(['over-one fail /0/units']);
    for (const apart of [
      { renderingNpi: '1999999984' },
      { patientId: 'patient-b' },
      { serviceDate: '2026-03-05' },
      { code: 'H0005' },
      { status: 'void' as const },
    ])
      expect(found('units', [line(), second(apart)])).toEqual([]);
  });

  test('professional: the limit of one is known from 2013 on', () => {
    const on = (serviceDate: string, units: number) =>
      found('units', [line({ serviceDate, units })]);
    expect(on('2012-12-31', 1)).toEqual([]);
    expect(on('2012-12-31', 2)).toEqual(['no-limit-for-date no-data /0/units']);
    expect(on('2013-01-01', 2)).toEqual(['more-than-one review /0/units']);
  });

  test('professional: by the payer’s terms', () => {
    const three = [line({ units: 3 })];
    const units = (terms: Partial<PayerPolicy>) => found('units', three, terms);
    const ignore = 'ignore' as const;
    expect(units({ ncci: ignore })).toEqual(['more-than-one review /0/units']);
    expect(units({ ncci: ignore, groupsPerDay: 2 })).toEqual(['over-groups-per-day fail /0/units']);
    expect(units({ ncci: ignore, groupsPerDay: 3 })).toEqual([]);
    expect(units({ groupsPerDay: 3 })).toEqual(['over-one fail /0/units']);
  });

  test('facility: one for each separate session, up to four unasked', () => {
    const facility = (count: number, changes: Partial<BilledService> = {}) =>
      found(
        'units',
        Array.from({ length: count }, (_, n) =>
          line({
            serviceId: `group-${n}`,
            groupSessionId: `session-${n}`,
            setting: 'outpatient-facility',
            renderingNpi: n % 2 ? '1999999984' : '1234567893',
            ...changes,
          }),
        ),
      );
    expect(facility(4)).toEqual([]);
    expect(facility(5)).toEqual(['over-facility-limit review /0/units']);
    expect(facility(2, { groupSessionId: 'one' })).toEqual(['over-sessions fail /0/units']);
    expect(facility(1, { units: 2 })).toEqual(['over-sessions fail /0/units']);
    expect(facility(4, { serviceDate: '2024-07-01' })).toEqual([]);
    expect(facility(2, { serviceDate: '2024-06-30' })).toEqual([
      'no-limit-for-date no-data /0/units',
    ]);
    expect(facility(1, { serviceDate: '2024-06-30' })).toEqual([]);
    const sameTime = facility(3, { groupSessionId: '' });
    expect(sameTime).toEqual(['over-sessions fail /0/units']);
    expect(facility(3, { groupSessionId: '', start: groupHour.end ?? '' })).toEqual([]);
  });
});

describe('unbundling/edition', () => {
  const of = (serviceDate: string, effective?: string) =>
    detectUnbundling(day({ '/0/serviceDate': serviceDate, '/1/serviceDate': serviceDate }), {
      payers: [riverPlan],
      ...(effective
        ? { ncci: [{ source: 'made up', setting: 'professional', effective, edits: [] }] }
        : {}),
    })
      .findings.filter(({ rule }) => rule === 'unbundling/edition')
      .map(({ reason, outcome, params }) => [reason, outcome, params['quarter']]);

  test.each([
    ['2012-12-31', [['codes-not-known', 'no-data', undefined]]],
    ['2013-01-01', [['no-table', 'no-data', undefined]]],
    ['2024-06-30', [['no-table', 'no-data', undefined]]],
    ['2024-07-01', []],
    ['2024-09-30', []],
    ['2024-10-01', [['older', 'advice', '2024-10-01']]],
    ['2026-03-31', [['older', 'advice', '2026-01-01']]],
    ['2026-12-31', [['older', 'advice', '2026-10-01']]],
  ])('the built-in table on %s', (date, answer) => expect(of(date)).toEqual(answer));

  test.each([
    ['2026-03-31', '2026-01-01', []],
    ['2026-03-31', '2026-02-15', []],
    ['2026-03-31', '2025-12-31', [['older', 'advice', '2026-01-01']]],
    ['2024-06-30', '2024-04-01', []],
    ['2026-03-31', '2026-04-01', [['older', 'advice', '2026-01-01']]],
  ])('on %s with a table of %s', (date, effective, answer) =>
    expect(of(date, effective)).toEqual(answer),
  );

  test('once for a patient and date, of both settings together, and not without a pair', () => {
    const both = intensiveOutpatientDay.flatMap((line) => [
      line,
      { ...line, serviceId: `${line.serviceId}-f`, setting: 'outpatient-facility' as const },
    ]);
    expect(found('edition', both)).toHaveLength(1);
    expect(found('edition', [groupHour])).toEqual([]);
    expect(
      found('edition', [...both, { ...groupHour, serviceId: 'b', patientId: 'b' }]),
    ).toHaveLength(1);
  });

  test('of two settings the one without a table decides', () => {
    const facility = intensiveOutpatientDay.map((line) => ({
      ...line,
      serviceDate: '2024-06-30',
      setting: 'outpatient-facility' as const,
    }));
    const professional = facility.map((line) => ({
      ...line,
      serviceId: `${line.serviceId}-p`,
      setting: 'professional' as const,
    }));
    const ncci = [
      { source: 'made up', setting: 'professional' as const, effective: '2024-04-01', edits: [] },
    ];
    const reasons = (services: BilledService[]) =>
      detectUnbundling(services, { payers: [riverPlan], ncci })
        .findings.filter(({ rule }) => rule === 'unbundling/edition')
        .map(({ reason }) => reason);
    expect(reasons(professional)).toEqual([]);
    expect(reasons([...professional, ...facility])).toEqual(['no-table']);
  });
});
