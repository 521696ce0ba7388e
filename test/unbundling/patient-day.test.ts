import { describe, expect, test } from 'vitest';
import {
  groupHour,
  intensiveOutpatientDay,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { daysOf, groupPairs, namedLines, tooManyGroups } from '../../src/unbundling/patient-day.js';
import type { ServiceLine } from '../../src/unbundling/service-line.js';
import { faultsOfCall, bareGroup as group, linesOf, underTerms } from './one-day.js';

const screen = group('screen', { code: '80305' });

describe('a pair', () => {
  const idsOf = (services: BilledService[]) =>
    detectUnbundling(services, underTerms({})).pairs.map(({ serviceIds }) => serviceIds.join(' '));
  const second = { ...groupHour, serviceId: 'a-group', groupSessionId: 'another' };

  test('is a group line and any other line of its patient, date, and setting', () => {
    expect(idsOf([...intensiveOutpatientDay, screen])).toEqual([
      'group individual',
      'group screen',
    ]);
    for (const apart of [
      { patientId: 'patient-b' },
      { serviceDate: '2026-03-05' },
      { setting: 'outpatient-facility' as const },
      { status: 'void' as const },
      { status: 'replaced' as const },
      { status: 'denied' as const },
    ])
      expect(idsOf([groupHour, { ...screen, ...apart }])).toEqual([]);
  });

  test.each(['90853', '90849', '96164', 'G0410', 'G0411', 'H0005'])(
    'may have the group code %s',
    (code) => {
      expect(
        idsOf([
          { ...screen, serviceId: 'a' },
          { ...groupHour, code },
        ]),
      ).toEqual(['group a']);
    },
  );

  test('needs a group line', () => {
    expect(idsOf([screen, { ...screen, serviceId: 'again' }])).toEqual([]);
  });

  test('of two groups has the lower ID first', () => {
    expect(idsOf([groupHour, second])).toEqual(['a-group group']);
    expect(idsOf([second, groupHour])).toEqual(['a-group group']);
  });

  test('never has an add-on', () => {
    expect(idsOf([groupHour, { ...screen, code: '90785' }])).toEqual([]);
  });

  test('of two groups is compared like any other for time, encounter, and note', () => {
    expect(detectUnbundling([groupHour, second], underTerms({})).pairs).toMatchObject([
      {
        verdict: 'unbundled',
        overlapMinutes: 75,
        rules: [
          'unbundling/overlapping-time',
          'unbundling/same-encounter',
          'unbundling/same-note',
          'unbundling/necessity-missing',
          'unbundling/same-focus',
        ],
      },
    ]);
  });

  test('includes a line of another kind that names the group session', () => {
    const individual = { ...groupHour, serviceId: 'again', code: '90834' };
    expect(detectUnbundling([groupHour, individual], underTerms({})).pairs).toMatchObject([
      { serviceIds: ['group', 'again'], verdict: 'unbundled' },
    ]);
  });

  test('never has the additional minutes of a group and that group', () => {
    const health = { ...groupHour, serviceId: 'health', code: '96164' };
    const more = { ...groupHour, serviceId: 'more', code: '96165' };
    expect(idsOf([health, more])).toEqual([]);
    expect(idsOf([groupHour, more])).toEqual(['group more']);
  });

  test('never has two lines of one group session', () => {
    expect(idsOf([groupHour, { ...groupHour, serviceId: 'again' }])).toEqual([]);
    expect(idsOf([groupHour, { ...groupHour, serviceId: 'again', code: 'H0005' }])).toEqual([]);
  });

  test('comes in the order of patient, date, and IDs', () => {
    const services = ['b', 'a'].flatMap((patientId) =>
      ['2026-03-05', '2026-03-04'].flatMap((serviceDate) =>
        ['2', '1'].flatMap((n) => [
          {
            ...groupHour,
            serviceId: `${patientId}${serviceDate}g${n}`,
            groupSessionId: n,
            patientId,
            serviceDate,
            start: `${serviceDate}T13:00:00-05:00`,
            end: `${serviceDate}T14:00:00-05:00`,
          },
          { ...screen, serviceId: `${patientId}${serviceDate}s${n}`, patientId, serviceDate },
        ]),
      ),
    );
    const ids = idsOf(services);
    expect(ids).toHaveLength(20);
    expect(ids).toEqual([...ids].sort());
  });

  test('comes in the order of IDs on one day', () => {
    const lines = [
      group('d', { code: '90834' }),
      group('c'),
      group('b', { code: '90837' }),
      group('a'),
    ];
    expect(detectUnbundling(lines).pairs.map(({ serviceIds }) => serviceIds.join(''))).toEqual([
      'ab',
      'ac',
      'ad',
      'cb',
      'cd',
    ]);
  });
});

describe('the days of a patient', () => {
  test('are in order, each split by setting, with lines sorted by ID', () => {
    const days = daysOf(
      linesOf([
        group('d', { serviceDate: '2026-03-05' }),
        group('c', { setting: 'outpatient-facility' }),
        group('b', { code: '90834' }),
        group('a'),
      ]),
    );
    const ids = (lines: readonly ServiceLine[]) => lines.map(({ service }) => service.serviceId);
    expect(
      days.map(({ settings }) => settings.map(({ lines, groups }) => [ids(lines), ids(groups)])),
    ).toEqual([
      [
        [['a', 'b'], ['a']],
        [['c'], ['c']],
      ],
      [[['d'], ['d']]],
    ]);
  });

  const pairsOf = (services: readonly BilledService[]) =>
    daysOf(linesOf(services)).flatMap(({ settings }) =>
      settings.flatMap((day) =>
        groupPairs(day).map((pair) => pair.map(({ service }) => service.serviceId).join('')),
      ),
    );

  test('have a pair for two groups of different sessions, the lower ID first', () => {
    const s = { groupSessionId: 's' };
    const t = { groupSessionId: 't' };
    expect(pairsOf([group('a')])).toEqual([]);
    expect(pairsOf([group('b'), group('a')])).toEqual(['ab']);
    expect(pairsOf([group('a', s), group('b', s)])).toEqual([]);
    expect(pairsOf([group('a', s), group('b', t), group('c', s)])).toEqual(['ab', 'bc']);
    expect(pairsOf([group('a'), group('b', s), group('c')])).toEqual(
      expect.arrayContaining(['ab', 'bc', 'ac']),
    );
  });

  const inSessions = (...sizes: number[]) =>
    linesOf(
      sizes.flatMap((size, session) =>
        Array.from({ length: size }, (_, index) =>
          group(`${session}-${index}`, size > 1 ? { groupSessionId: `s${session}` } : {}),
        ),
      ),
    );
  const alone = (count: number) => Array.from({ length: count }, () => 1);

  test('may have a thousand group pairs, and no more', () => {
    expect(tooManyGroups(inSessions(8, 4, 2, ...alone(32)))).toEqual([]);
    expect(tooManyGroups(inSessions(8, 4, ...alone(34))).map(({ path }) => path)).toEqual(['/0']);
  });

  test('with more are a fault at the first of their group lines, once for each day', () => {
    const many = (serviceDate: string) =>
      Array.from({ length: 46 }, (_, n) => group(`${serviceDate}-${100 - n}`, { serviceDate }));
    const other = group('x', { code: '80305' });
    const faults = tooManyGroups(linesOf([other, ...many('2026-03-05'), ...many('2026-03-04')]));
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['/47', 'too-many'],
      ['/1', 'too-many'],
    ]);
  });
});

describe('more than 1,000 pairs of groups on one patient and date', () => {
  const groups = (count: number, changes: (n: number) => Partial<BilledService> = () => ({})) =>
    Array.from({ length: count }, (_, n) => group(`g${n}`, changes(n)));
  const others = groups(1500, (n) => ({ serviceId: `o${n}`, code: '80305' }));

  test('are too many: 45 groups make 990 pairs, 46 make 1,035', () => {
    expect(detectUnbundling(groups(45)).pairs).toHaveLength(990);
    expect(faultsOfCall(groups(46))).toEqual(['/0 too-many']);
    expect(faultsOfCall([...others.slice(0, 12), ...groups(46)])).toEqual(['/12 too-many']);
  });

  test('are counted by patient and date', () => {
    expect(detectUnbundling(groups(80, (n) => ({ patientId: `p${n % 2}` }))).pairs).toHaveLength(
      2 * 780,
    );
    expect(
      faultsOfCall(
        groups(46, (n) => ({ setting: n % 2 ? 'professional' : 'outpatient-facility' })).concat(
          groups(44, (n) => ({ serviceId: `x${n}` })),
        ),
      ),
    ).toEqual(['/0 too-many']);
    const twoDays = groups(92, (n) => ({ serviceDate: `2026-03-0${1 + (n % 2)}` }));
    expect(faultsOfCall(twoDays)).toEqual(['/0 too-many', '/1 too-many']);
  });

  test('do not include lines of one session, or pairs with other services', () => {
    expect(detectUnbundling(groups(200, () => ({ groupSessionId: 's' }))).pairs).toEqual([]);
    expect(detectUnbundling([...groups(1), ...others]).pairs).toHaveLength(1500);
  });
});

test('lines that a fault names are all named by ID, and all but the first by path', () => {
  const lines = linesOf([group('b'), group('a'), group('c')]);
  expect(namedLines(lines)).toEqual({
    serviceIds: ['a', 'b', 'c'],
    relatedPaths: ['/1', '/2'],
    about: ['b', 'a', 'c'],
  });
  expect(namedLines(lines.slice(2))).toEqual({ serviceIds: ['c'], about: ['c'] });
});
