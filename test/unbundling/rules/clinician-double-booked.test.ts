import { expect, test } from 'vitest';
import { groupHour } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { findingsBy, groupLine } from '../one-day.js';

const bookings = (lines: BilledService[]) => findingsBy('clinician-double-booked', lines, {});
const idsOf = (lines: BilledService[]) =>
  bookings(lines)
    .map(({ serviceIds = [] }) => serviceIds[0])
    .sort();

const hour = (serviceId: string, from: string, to: string): BilledService => ({
  serviceId,
  patientId: `patient-${serviceId}`,
  code: '90834',
  serviceDate: '2026-03-04',
  start: `2026-03-04T${from}:00-05:00`,
  end: `2026-03-04T${to}:00-05:00`,
  renderingNpi: '1234567893',
});
const a = hour('a', '09:00', '10:00');
const b = hour('b', '09:30', '10:30');

test('is reported once for each service, with the other one', () => {
  expect(bookings([a, b])).toMatchObject([
    {
      path: '/0/start',
      relatedPaths: ['/1'],
      serviceIds: ['a', 'b'],
      patientId: 'patient-a',
      params: { minutes: 30 },
    },
    {
      path: '/1/start',
      relatedPaths: ['/0'],
      serviceIds: ['b', 'a'],
      patientId: 'patient-b',
      params: { minutes: 30 },
    },
  ]);
  const three = [a, b, hour('c', '09:45', '09:46')];
  expect(idsOf(three)).toEqual(['a', 'b', 'c']);
});

test('is reported for two groups at once, at both lines', () => {
  const elsewhere = groupLine('z', { patientId: 'z', groupSessionId: 'z' });
  expect(
    bookings([groupHour, elsewhere]).map(({ path, relatedPaths }) => [path, relatedPaths]),
  ).toEqual([
    ['/0/start', ['/1']],
    ['/1/start', ['/0']],
  ]);
});

test('back-to-back services do not overlap; one shared second does', () => {
  expect(idsOf([a, hour('b', '10:00', '11:00')])).toEqual([]);
  expect(idsOf([a, { ...b, start: '2026-03-04T09:59:59-05:00' }])).toEqual(['a', 'b']);
});

test('is found past midnight, though the dates differ', () => {
  const late = { ...a, end: '2026-03-05T00:30:00-05:00' };
  const early = {
    ...b,
    serviceDate: '2026-03-05',
    start: '2026-03-05T00:29:59-05:00',
    end: '2026-03-05T01:00:00-05:00',
  };
  expect(idsOf([late, early])).toEqual(['a', 'b']);
  expect(idsOf([late, { ...early, start: '2026-03-05T00:30:00-05:00' }])).toEqual([]);
});

test.each<[string, Partial<BilledService>]>([
  ['one patient', { patientId: 'patient-a' }],
  ['another clinician', { renderingNpi: '1999999984' }],
  ['another clinician who delivered it', { performedBy: 'ms-adeyemi' }],
  ['an add-on', { code: '90785' }],
  ['a void line', { status: 'void' }],
  ['another setting', { setting: 'outpatient-facility' }],
  ['no times', { start: '2026-03-04T10:30:00-05:00' }],
])('is not reported with %s', (_, changes) => {
  expect(idsOf([a, { ...b, ...changes }])).toEqual([]);
});

test('the clinician who delivered the service counts, not the one it is billed under', () => {
  const under = { renderingNpi: '1999999984', performedBy: '1234567893' };
  expect(idsOf([a, { ...b, ...under }])).toEqual(['a', 'b']);
});

test('clinicians whose NPI is blank are not known to be the same', () => {
  expect(bookings([a, b].map((line) => ({ ...line, renderingNpi: '' })))).toEqual([]);
});

test('members of one group session are not double-booked', () => {
  const other = groupLine('b', { patientId: 'patient-b' });
  expect(idsOf([groupHour, other])).toEqual([]);
  expect(idsOf([groupHour, { ...other, start: '2026-03-04T13:30:00-05:00' }])).toEqual([]);
  expect(idsOf([groupHour, { ...other, groupSessionId: 'another' }])).toEqual(['b', 'group']);
});

test('group lines without a session ID are one session if code and times match', () => {
  const { groupSessionId: _, ...unnamed } = groupHour;
  const other = { ...unnamed, serviceId: 'b', patientId: 'patient-b' };
  expect(idsOf([unnamed, other])).toEqual([]);
  expect(idsOf([unnamed, { ...other, code: 'H0005' }])).toEqual(['b', 'group']);
  expect(idsOf([unnamed, { ...other, end: '2026-03-04T14:00:00-05:00' }])).toEqual(['b', 'group']);
  expect(
    idsOf([
      { ...unnamed, code: '90834' },
      { ...other, code: '90834' },
    ]),
  ).toHaveLength(2);
});

test('all lines of a group session that overlap one service are asked about once', () => {
  const member = (id: string, changes: Partial<BilledService> = {}) =>
    groupLine(id, { patientId: id, ...changes });
  const elsewhere = hour('x', '13:30', '14:30');
  expect(
    bookings([member('c'), member('b'), member('d'), elsewhere]).map(
      ({ serviceIds }) => serviceIds,
    ),
  ).toEqual([
    ['b', 'x'],
    ['x', 'b'],
  ]);
  const another = { groupSessionId: 'another', start: '2026-03-04T13:30:00-05:00' };
  expect(idsOf([member('c'), member('b'), member('d', another), elsewhere])).toEqual([
    'b',
    'd',
    'x',
  ]);
});
