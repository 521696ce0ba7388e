import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupHour } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { services } from '../whole/arbitrary/services.js';

const bookings = (lines: BilledService[]) =>
  detectUnbundling(lines).findings.filter(
    ({ rule }) => rule === 'unbundling/clinician-double-booked',
  );
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

describe('unbundling/clinician-double-booked', () => {
  const a = hour('a', '09:00', '10:00');
  const b = hour('b', '09:30', '10:30');

  test('speaks once for each service, and names the other', () => {
    expect(bookings([a, b])).toMatchObject([
      { path: '/0/start', serviceIds: ['a', 'b'], patientId: 'patient-a', params: { minutes: 30 } },
      { path: '/1/start', serviceIds: ['b', 'a'], patientId: 'patient-b', params: { minutes: 30 } },
    ]);
    const three = [a, b, hour('c', '09:45', '09:46')];
    expect(idsOf(three)).toEqual(['a', 'b', 'c']);
  });

  test('touching ends are no overlap, one second is', () => {
    expect(idsOf([a, hour('b', '10:00', '11:00')])).toEqual([]);
    expect(idsOf([a, { ...b, start: '2026-03-04T09:59:59-05:00' }])).toEqual(['a', 'b']);
  });

  test('counts over midnight, though the dates differ', () => {
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

  test.each([
    ['one patient', { patientId: 'patient-a' }],
    ['another clinician', { renderingNpi: '1999999984' }],
    ['somebody else who performed it', { performedBy: 'ms-adeyemi' }],
    ['an add-on', { code: '90785' }],
    ['a void line', { status: 'void' as const }],
    ['another setting', { setting: 'outpatient-facility' as const }],
    ['no times', { start: '2026-03-04T10:30:00-05:00' }],
  ])('not with %s', (_, changes) => {
    expect(idsOf([a, { ...b, ...changes }])).toEqual([]);
  });

  test('who performed it counts, not whose name it is billed under', () => {
    const under = { renderingNpi: '1999999984', performedBy: '1234567893' };
    expect(idsOf([a, { ...b, ...under }])).toEqual(['a', 'b']);
  });

  test('members of one group session are one service', () => {
    const other = { ...groupHour, serviceId: 'b', patientId: 'patient-b' };
    expect(idsOf([groupHour, other])).toEqual([]);
    expect(idsOf([groupHour, { ...other, start: '2026-03-04T13:30:00-05:00' }])).toEqual([]);
    expect(idsOf([groupHour, { ...other, groupSessionId: 'another' }])).toEqual(['b', 'group']);
  });

  test('group lines without a session are one by code and time', () => {
    const { groupSessionId: _, ...unnamed } = groupHour;
    const other = { ...unnamed, serviceId: 'b', patientId: 'patient-b' };
    expect(idsOf([unnamed, other])).toEqual([]);
    expect(idsOf([unnamed, { ...other, code: 'H0005' }])).toEqual(['b', 'group']);
    expect(idsOf([unnamed, { ...other, end: '2026-03-04T14:00:00-05:00' }])).toEqual([
      'b',
      'group',
    ]);
    expect(
      idsOf([
        { ...unnamed, code: '90834' },
        { ...other, code: '90834' },
      ]),
    ).toHaveLength(2);
  });
});

const isGroup = ({ code }: BilledService) => ['90853', 'G0410', 'G0411', 'H0005'].includes(code);
const moment = (text: string | undefined) => (text === undefined ? Number.NaN : Date.parse(text));
const sessionOf = (line: BilledService) =>
  line.groupSessionId || (isGroup(line) ? `${line.code} ${line.start} ${line.end}` : undefined);

/** The rule, written as a comparison of all with all. */
const allWithAll = (lines: BilledService[]) => {
  const booked = lines.filter(
    ({ status = 'active', code, start, end }) =>
      status === 'active' && code !== '90785' && moment(start) < moment(end),
  );
  const clinicianOf = ({ performedBy, renderingNpi }: BilledService) => performedBy ?? renderingNpi;
  const against = (a: BilledService, b: BilledService) =>
    a.patientId !== b.patientId &&
    clinicianOf(a) === clinicianOf(b) &&
    (a.setting ?? 'professional') === (b.setting ?? 'professional') &&
    (sessionOf(a) === undefined || sessionOf(a) !== sessionOf(b)) &&
    moment(a.start) < moment(b.end) &&
    moment(b.start) < moment(a.end);
  return booked.filter((a) => booked.some((b) => against(a, b))).map(({ serviceId }) => serviceId);
};

test('finds what a comparison of all with all finds', () => {
  const crowded = fc
    .array(
      fc.record({
        patientId: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
        code: fc.constantFrom('90853', '90853', 'H0005', '90834', '90785'),
        from: fc.nat(30),
        minutes: fc.integer({ min: 1, max: 30 }),
        groupSessionId: fc.constantFrom('s1', 's2', 's3', ''),
      }),
      { maxLength: 24 },
    )
    .map((list) =>
      list.map(({ from, minutes, ...line }, place): BilledService => {
        const at = (minute: number) => `2026-03-04T09:${String(minute).padStart(2, '0')}:00Z`;
        return {
          serviceId: `s${place}`,
          serviceDate: '2026-03-04',
          renderingNpi: '1234567893',
          start: at(from),
          end: at(Math.min(59, from + minutes)),
          ...line,
        };
      }),
    );
  for (const arbitrary of [crowded, services])
    fc.assert(
      fc.property(arbitrary, (lines) => {
        expect(idsOf(lines)).toEqual(allWithAll(lines).sort());
      }),
      { seed: 90853, numRuns: 1500 },
    );
});

test('every conflict named is a true one', () => {
  fc.assert(
    fc.property(services, (lines) => {
      for (const { serviceIds = [] } of bookings(lines)) {
        const pair = lines.filter(({ serviceId }) => serviceIds.includes(serviceId));
        expect(allWithAll(pair)).toHaveLength(2);
      }
    }),
    { seed: 90853, numRuns: 800 },
  );
});
