import { describe, expect, test } from 'vitest';
import type { PtpTable } from '../../src/reference/edits/ptp-table.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import {
  groupHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { listRules } from '../../src/rule-book/list-rules.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

type Terms = Partial<PayerPolicy>;

const found = (
  topic: string,
  services: BilledService[],
  policies: Terms[] = [{}],
  ncci: PtpTable[] = [],
) =>
  detectUnbundling(services, {
    ...(policies.length > 0
      ? { payers: policies.map((terms) => ({ ...riverPlan, ...terms })) }
      : {}),
    ncci,
  }).findings.filter(({ rule }) => rule === `unbundling/${topic}`);

const day = (changes: Changes = {}) => change(intensiveOutpatientDay, changes);
const bare = (changes: Changes = {}) => day({ '/1/modifiers': removed, ...changes });
const edits = (...list: PtpTable['edits']): PtpTable[] => [
  { source: 'made up', setting: 'professional', effective: '2026-01-01', edits: list },
];
const required = { sameDayIndividual: 'modifier-required' } as const;

describe('unbundling/modifier-missing', () => {
  const missing = (services: BilledService[], terms: Terms = {}, ncci?: PtpTable[]) =>
    found('modifier-missing', services, [terms], ncci);

  test('the preferred modifier of the list, where there is one', () => {
    const proposed = (terms: Terms, changes: Changes = {}) =>
      missing(bare(changes), terms)[0]?.params['modifier'];
    const another = { '/1/renderingNpi': '1999999984' };
    expect(proposed({})).toBe('XE');
    expect(proposed({ distinctServiceModifiers: ['59'] }, another)).toBe('59');
    expect(proposed({ distinctServiceModifiers: ['59', 'XP'] }, another)).toBe('XP');
    expect(proposed({ distinctServiceModifiers: [] })).toBe('what the payer accepts');
  });

  test('the payer’s wish where no edit is known, or none asks for a modifier', () => {
    const early = { '/0/serviceDate': '2024-01-10', '/1/serviceDate': '2024-01-10' };
    expect(missing(bare(early), required)).toMatchObject([
      { reason: 'payer-requires', path: '/1/modifiers' },
    ]);
    expect(missing(bare(early), required)[0]?.params).not.toHaveProperty('edit');
    const never = edits({ column1: '90853', column2: '90834', modifierIndicator: '9' });
    expect(missing(bare(), required, never)).toMatchObject([{ reason: 'payer-requires' }]);
  });

  test('the edit before the payer’s wish, where it applies', () => {
    const reasons = (changes: Changes, ncci: 'apply' | undefined) => {
      const { ncci: _, ...silent } = riverPlan;
      const policy = { ...silent, ...required, ...(ncci ? { ncci } : {}) };
      return detectUnbundling(bare(changes), { payers: [policy] })
        .findings.filter(({ rule }) => rule === 'unbundling/modifier-missing')
        .map(({ reason }) => reason);
    };
    expect(reasons({}, 'apply')).toEqual(['no-modifier']);
    expect(reasons({}, undefined)).toEqual(['payer-requires']);
    expect(reasons({ '/1/renderingNpi': '1999999984' }, 'apply')).toEqual(['payer-requires']);
  });

  test.each(['99214', 'G0463'])('the visit %s, whichever column it is', (code) => {
    for (const edit of [
      { column1: code, column2: '90853', modifierIndicator: '1' as const },
      { column1: '90853', column2: code, modifierIndicator: '1' as const },
    ])
      expect(missing(bare({ '/1/code': code }), {}, edits(edit))).toMatchObject([
        { path: '/1/modifiers', params: { code, modifier: '25' } },
      ]);
  });
});

describe('modifiers on both lines', () => {
  const both = (one: string, changes: Changes = {}) =>
    day({ '/0/modifiers': [one], '/1/modifiers': [one], ...changes });

  test('are told together, at the line that they are taken from', () => {
    expect(found('modifier-invalid', both('76'))).toMatchObject([
      {
        path: '/0/modifiers',
        params: { modifiers: ['76', '76'], accepted: ['XE', '59', 'XP', 'XU'] },
      },
    ]);
    const overlap = { '/1/end': '2026-03-04T13:30:00-05:00' };
    expect(found('modifier-does-not-cure', both('XE', overlap))).toMatchObject([
      { path: '/1/modifiers', params: { modifiers: ['XE', 'XE'] } },
    ]);
  });

  test('of a visit: what bypasses nothing, then what is not for visits', () => {
    const visit = { '/1/code': '99214', '/1/modifiers': ['59', '76'], '/0/modifiers': removed };
    expect(
      found('modifier-invalid', both('59', visit)).map(({ reason, params: { modifiers } }) => [
        reason,
        modifiers,
      ]),
    ).toEqual([
      ['bypasses-nothing', ['76']],
      ['on-evaluation-and-management', ['59']],
    ]);
  });

  test('cure no note that stands for a drug screen too', () => {
    const shared = { '/1/code': '80305', '/1/note/noteId': 'note-group' };
    expect(found('modifier-does-not-cure', day(shared))).toHaveLength(1);
  });
});

test.each([
  ['90853', '90834', '/1/code'],
  ['90834', '90853', '/0/code'],
])('of %s and %s the second is never paid', (column1, column2, path) => {
  const never = edits({ column1, column2, modifierIndicator: '0' });
  expect(found('never-together', day(), [{}], never)).toMatchObject([
    { path, params: { column1, column2 } },
  ]);
});

test('a clinician in two rooms is told at both lines, each with the other', () => {
  const elsewhere = { ...groupHour, serviceId: 'z', patientId: 'z', groupSessionId: 'z' };
  expect(
    found('clinician-double-booked', [groupHour, elsewhere]).map(({ path, relatedPaths }) => [
      path,
      relatedPaths,
    ]),
  ).toEqual([
    ['/0/start', ['/1']],
    ['/1/start', ['/0']],
  ]);
});

test('one program of several excepts the clinician', () => {
  const except = ['clinical-psychologist' as const];
  const perDiemPrograms = [{ program: 'residential' }, { program: 'intensive-outpatient', except }];
  expect(found('per-diem', day({ '/1/code': 'H0015' }), [{ perDiemPrograms }])).toEqual([]);
});

describe('a payer’s policy is cited first, and without one the rule’s own sources alone', () => {
  const ofAnother = { ...groupHour, serviceId: 'again', renderingNpi: '1999999984' };
  const cases: [string, BilledService[]][] = [
    ['modifier-missing', bare()],
    ['never-together', day({ '/1/code': '90791' })],
    ['per-diem', day({ '/1/code': 'H0015' })],
    ['two-clinicians', [groupHour, ofAnother]],
    ['units', [{ ...groupHour, units: 2 }]],
  ];
  const own = (topic: string) =>
    listRules().find(({ id }) => id === `unbundling/${topic}`)?.citations ?? [];

  test.each(cases)('%s', (topic, services) => {
    const cited = (policies: Terms[]) => found(topic, services, policies)[0]?.citations;
    expect(cited([{}])).toEqual([...riverPlan.citations, ...own(topic)]);
    expect(cited([])).toEqual(own(topic));
  });

  test.each([
    ['denied', 'denied', { carc: '97' }],
    ['documentation-required', 'records-wanted', { carc: '252', rarc: 'N706' }],
  ] as const)('payer-denies: %s', (terms, reason, likelyDenial) => {
    const [finding] = found('payer-denies', day(), [{ sameDayIndividual: terms }]);
    expect(finding).toMatchObject({ reason, path: '/1/code', likelyDenial });
    expect(finding?.citations).toEqual([...riverPlan.citations, ...own('payer-denies')]);
    expect(found('payer-denies', day(), [])).toEqual([]);
  });
});
