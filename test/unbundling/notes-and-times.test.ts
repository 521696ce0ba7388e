import { describe, expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import { groupHour } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import {
  addOnRules,
  bookingRules,
  editionRules,
  groupSessionRules,
  monthRules,
  pairRules,
  unitRules,
} from '../../src/unbundling/unbundling-rules.js';
import { day, found, line, other } from './river-day.js';

describe('what a line is missing', () => {
  test.each([
    ['90834', 'no-times'],
    ['99214', 'no-times-of-visit'],
    ['G0463', 'no-times-of-visit'],
  ])('beside %s is told of the line that misses it', (code, reason) => {
    expect(found('times-missing', day({ '/1/code': code, '/1/start': removed }), {})).toMatchObject(
      [{ reason, path: '/1/start', params: { line: 'individual', code } }],
    );
  });

  test('an add-on misses a line of its own day', () => {
    const alone = line('add-on', { code: '90785' });
    expect(found('add-on', [alone], {})).toEqual([
      { reason: 'no-primary', path: '/0/code', params: { code: '90785' }, serviceIds: ['add-on'] },
    ]);
  });

  test('one note is enough for neither line, nor is one reason', () => {
    const own = (place: number) => `/${place}/note`;
    for (const place of [0, 1]) {
      const without = day({ [own(place)]: removed });
      const { serviceId, code } = without[place] ?? {};
      const params = { lines: [serviceId], codes: [code] };
      expect(found('note-missing', without, {})).toMatchObject([{ path: own(place), params }]);
      expect(found('necessity-missing', without, {})).toMatchObject([
        { reason: 'no-necessity', path: `${own(place)}/medicalNecessity`, params },
      ]);
    }
  });
});

test('a blank billing provider is the rendering provider', () => {
  const program = line('program', { code: 'H0015', groupSessionId: '', billingNpi: '' });
  const reasons = (of: Partial<BilledService>) =>
    found('per-diem', [{ ...groupHour, ...of }, program], {}).map(({ reason }) => reason);
  expect(reasons({ billingNpi: '' })).toEqual(['inside-day-rate']);
  expect(reasons({ billingNpi: '', ...other })).toEqual(['other-billing-provider']);
  expect(reasons({})).toEqual(['other-billing-provider']);
});

describe('interventions are the same', () => {
  const same = (ofGroup: unknown, ofOther: unknown) =>
    found(
      'same-focus',
      day({ '/0/note/interventions': ofGroup, '/1/note/interventions': ofOther }),
      {},
    ).map(({ reason }) => reason);

  test('not where words run over from one to the next', () => {
    expect(same(['a', 'x', 'yz'], ['a', 'xy', 'z'])).toEqual([]);
    expect(same(['a', 'x y', 'z'], ['a', 'x', 'y z'])).toEqual([]);
  });

  test('not where neither note lists any, or one line has no note', () => {
    expect(same(removed, removed)).toEqual([]);
    for (const place of [0, 1])
      expect(found('same-focus', day({ [`/${place}/note`]: removed }), {})).toEqual([]);
  });
});

test('each rule looks at its own part of a line', () => {
  const rules = [
    ...pairRules,
    ...monthRules,
    ...addOnRules,
    ...groupSessionRules,
    ...unitRules,
    ...bookingRules,
    ...editionRules,
  ];
  expect(
    Object.fromEntries(rules.map(({ id, looksAt }) => [id.slice('unbundling/'.length), looksAt])),
  ).toEqual({
    'add-on': '/code',
    bundle: '/code',
    'clinician-double-booked': '/start',
    duplicate: '/groupSessionId',
    edition: '/serviceDate',
    'modifier-does-not-cure': '/modifiers',
    'modifier-invalid': '/modifiers',
    'modifier-missing': '/modifiers',
    'necessity-missing': '/note/medicalNecessity',
    'never-together': '',
    'note-missing': '/note',
    'overlapping-time': '/start',
    'payer-denies': '/payerId',
    'per-diem': '/code',
    'same-encounter': '/encounterId',
    'same-focus': '/note/focus',
    'same-note': '/note',
    'times-missing': '/start',
    'two-clinicians': '/renderingNpi',
    units: '/units',
  });
});
