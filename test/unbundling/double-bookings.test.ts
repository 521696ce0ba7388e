import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { doubleBookings } from '../../src/unbundling/double-bookings.js';
import { serviceBatch } from '../../src/unbundling/service-line.js';
import { services } from '../whole/arbitrary/services.js';
import { runs } from '../whole/long-runs.js';
import { findingsBy } from './one-day.js';

const at = (hour: number): string => `2026-03-04T${String(hour).padStart(2, '0')}:00:00Z`;

const service = (serviceId: string, changes: Partial<BilledService> = {}): BilledService => ({
  serviceId,
  patientId: `patient-${serviceId}`,
  code: '90834',
  serviceDate: '2026-03-04',
  start: at(9),
  end: at(10),
  renderingNpi: '1234567893',
  ...changes,
});

/** Which services are double-booked, and with which, by id. */
const booked = (services: readonly BilledService[]): Record<string, string> => {
  const batch = serviceBatch(services, undefined, String);
  const ids = services.map(({ serviceId }) => serviceId);
  return Object.fromEntries(
    [...doubleBookings(batch, [...services.keys()])]
      .map(([index, other]) => [ids[index], ids[other]])
      .sort(),
  );
};

const share = (a: BilledService, b: BilledService): boolean =>
  Math.max(Date.parse(String(a.start)), Date.parse(String(b.start))) <
  Math.min(Date.parse(String(a.end)), Date.parse(String(b.end)));

const isOneSession = (a: BilledService, b: BilledService): boolean => {
  if (a.code !== '90853' || b.code !== '90853') return false;
  return a.groupSessionId || b.groupSessionId
    ? a.groupSessionId === b.groupSessionId
    : a.start === b.start && a.end === b.end;
};

const conflict = (a: BilledService, b: BilledService): boolean =>
  a.serviceId !== b.serviceId && a.patientId !== b.patientId && share(a, b) && !isOneSession(a, b);

/** Numbers that look random and are the same each time. */
function* numbers(): Generator<number, never> {
  let state = 90853;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield Math.floor(state / 65_536);
  }
}

const mornings = (count: number, length: number): BilledService[][] => {
  const next = numbers();
  const one = <T>(...choices: readonly [T, ...T[]]): T =>
    choices[next.next().value % choices.length] ?? choices[0];
  return Array.from({ length: count }, () =>
    Array.from({ length }, (_, index) => {
      const start = one(8, 9, 10, 11);
      const groupSessionId = one('', '', 'monday', 'tuesday');
      return service(String.fromCharCode(97 + index), {
        patientId: one('p', 'q', 'r'),
        code: one('90834', '90853'),
        start: at(start),
        end: at(start + one(1, 2, 3)),
        ...(groupSessionId === '' ? {} : { groupSessionId }),
      });
    }),
  );
};

describe('any mornings of a clinician', () => {
  const some = [...mornings(400, 3), ...mornings(400, 4), ...mornings(400, 6)];

  test('have a double booking exactly if two services conflict', () => {
    for (const morning of some) {
      const found = booked(morning);
      const byId = new Map(morning.map((one) => [one.serviceId, one]));
      const expected = morning.filter((one) => morning.some((other) => conflict(one, other)));
      expect(Object.keys(found)).toEqual(expected.map(({ serviceId }) => serviceId));
      for (const [one = '', other = ''] of Object.entries(found)) {
        const pair = [byId.get(one), byId.get(other)];
        expect(pair[0] && pair[1] && conflict(pair[0], pair[1])).toBe(true);
      }
    }
  });

  test('have the same double bookings in any order of the lines', () => {
    for (const morning of some) {
      const found = booked(morning);
      expect(booked(morning.toReversed())).toEqual(found);
      expect(booked([...morning.slice(2), ...morning.slice(0, 2)])).toEqual(found);
    }
  });
});

describe('a double booking', () => {
  test('names the earlier service that lasts longest, or else the first later one', () => {
    const long = service('long', { start: at(8), end: at(12) });
    const short = service('short', { start: at(8), end: at(10) });
    const late = service('late', { start: at(9), end: at(11) });
    expect(booked([short, long, late])).toEqual({ late: 'long', long: 'short', short: 'long' });
  });

  test.each<[string, Partial<BilledService>, Partial<BilledService>, boolean]>([
    ['two clinicians', {}, { renderingNpi: '1999999984' }, false],
    ['one who performed both', { performedBy: 'x' }, { performedBy: 'x' }, true],
    ['one performed by another clinician', { performedBy: 'x' }, {}, false],
    ['a blank name of who performed it', { performedBy: '' }, {}, true],
    ['two settings', { setting: 'outpatient-facility' }, {}, false],
    ['the default setting', { setting: 'professional' }, {}, true],
    [
      'one outpatient hospital',
      { setting: 'outpatient-facility' },
      { setting: 'outpatient-facility' },
      true,
    ],
    ['an add-on', { code: '90785' }, {}, false],
    ['no times', { start: undefined, end: undefined } as object, {}, false],
    ['a session and none', { groupSessionId: 's' }, {}, true],
    ['none and a session', {}, { groupSessionId: 's' }, true],
    ['two sessions', { groupSessionId: 's' }, { groupSessionId: 't' }, true],
    [
      'one group session',
      { code: '90853', groupSessionId: 's' },
      { code: 'H2017', groupSessionId: 's' },
      false,
    ],
    [
      'a line for several sessions, and one of them',
      { code: '90853', groupSessionIds: ['s', 't'] },
      { code: '90853', groupSessionId: 't' },
      false,
    ],
    [
      'individual psychotherapy that names the session',
      { code: '90853', groupSessionId: 's' },
      { groupSessionId: 's' },
      true,
    ],
    ['two groups of one time and code', { code: '90853' }, { code: '90853' }, false],
    ['a group and an hour', { code: '90853' }, {}, true],
    ['an hour and a group', {}, { code: '90853' }, true],
    ['two groups of two codes', { code: '90853' }, { code: 'G0410' }, true],
    ['two groups of two starts', { code: '90853' }, { code: '90853', start: at(8) }, true],
    ['two groups of two ends', { code: '90853' }, { code: '90853', end: at(11) }, true],
  ])('%s', (_, a, b, expected) => {
    const found = booked([service('a', a), service('b', b)]);
    expect(found).toEqual(expected ? { a: 'b', b: 'a' } : {});
    expect(booked([service('a', b), service('b', a)])).toEqual(found);
  });
});

const bookings = (lines: BilledService[]) => findingsBy('clinician-double-booked', lines, {});
const isGroup = ({ code }: BilledService) => ['90853', 'G0410', 'G0411', 'H0005'].includes(code);
const moment = (text: string | undefined) => (text === undefined ? Number.NaN : Date.parse(text));
const isForOnePatient = ({ code }: BilledService) =>
  ['90834', '90837', '90791', '99214', 'G0463'].includes(code);
const sessionOf = (line: BilledService) => {
  if (isForOnePatient(line)) return undefined;
  return (
    line.groupSessionId || (isGroup(line) ? `${line.code} ${line.start} ${line.end}` : undefined)
  );
};

/** The check, written as a comparison of all with all. */
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

test('the double bookings are those that a comparison of all with all finds', () => {
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
      list.map(({ from, minutes, ...line }, index): BilledService => {
        const at = (minute: number) => `2026-03-04T09:${String(minute).padStart(2, '0')}:00Z`;
        return {
          serviceId: `s${index}`,
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
        const active = lines.filter(({ status = 'active' }) => status === 'active');
        expect(Object.keys(booked(active)).sort()).toEqual(allWithAll(lines).sort());
      }),
      { seed: 90853, numRuns: runs(150, 10_000) },
    );
});

test('every conflict that a report names is a true one', () => {
  fc.assert(
    fc.property(services, (lines) => {
      for (const { serviceIds = [] } of bookings(lines)) {
        const pair = lines.filter(({ serviceId }) => serviceIds.includes(serviceId));
        expect(allWithAll(pair)).toHaveLength(2);
      }
    }),
    { seed: 90853, numRuns: runs(100, 5_000) },
  );
});
