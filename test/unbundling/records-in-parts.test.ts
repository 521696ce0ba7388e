import { describe, expect, test } from 'vitest';
import type { InputFault } from '../../src/input/input-error.js';
import { cite } from '../../src/reference/sources.js';
import {
  groupHour,
  individualHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { definePairRule, pairFacts } from '../../src/unbundling/pair-facts.js';
import { reportedPair } from '../../src/unbundling/pair-verdict.js';
import { daysOf, groupPairs, namedLines, tooManyGroups } from '../../src/unbundling/patient-day.js';
import {
  plainServiceCheck,
  readServices,
  servicesUsedTwice,
} from '../../src/unbundling/read-services.js';
import type { ServiceLine } from '../../src/unbundling/service-line.js';
import { lineAt, serviceBatch } from '../../src/unbundling/service-line.js';

const linesOf = (services: readonly BilledService[]): ServiceLine[] => {
  const batch = serviceBatch(services, undefined, (place) => `/${place}`);
  return services.flatMap((_, index) => lineAt(batch, index) ?? []);
};

const group = (serviceId: string, changes: Partial<BilledService> = {}): BilledService => ({
  serviceId,
  patientId: 'patient-a',
  code: '90853',
  serviceDate: '2026-03-04',
  renderingNpi: '1234567893',
  ...changes,
});

const pairOf = (services: readonly [BilledService, BilledService]) => {
  const [one, other] = linesOf(services);
  if (!one || !other) throw new Error('A line is missing.');
  return pairFacts(one, other, undefined, () => false);
};

describe('lines that a fault names', () => {
  test('are all named by id, and the others by path', () => {
    const lines = linesOf([group('b'), group('a'), group('c')]);
    expect(namedLines(lines)).toEqual({
      serviceIds: ['a', 'b', 'c'],
      relatedPaths: ['/1', '/2'],
    });
    expect(namedLines(lines.slice(2))).toEqual({ serviceIds: ['c'] });
  });

  test('of a pair are both named, and the line that the fault does not stand in by path', () => {
    const at = (path: string | undefined) =>
      definePairRule({
        id: 'unbundling/same-note',
        title: '',
        description: '',
        citations: [cite('guide', '')],
        since: '0.1.0',
        looksAt: '',
        reasons: { found: { outcome: 'fail', message: '', remedy: '' } },
        check: () => (path === undefined ? { reason: 'found' } : [{ reason: 'found', path }]),
      }).judge(pairOf([group('g'), group('o')]));
    const named = (relatedPath: string) => ({
      reason: 'found',
      serviceIds: ['g', 'o'],
      relatedPaths: [relatedPath],
    });
    expect(at(undefined)).toEqual(named('/1'));
    expect(at('/0/modifiers')).toEqual([{ ...named('/1'), path: '/0/modifiers' }]);
    expect(at('/1')).toEqual([{ ...named('/0'), path: '/1' }]);
    expect(at('/1/modifiers')).toEqual([{ ...named('/0'), path: '/1/modifiers' }]);
    expect(at('/10')).toEqual([{ ...named('/1'), path: '/10' }]);
  });
});

describe('the days of a patient', () => {
  test('stand in order, each by setting, and the lines by id', () => {
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

  test('pair groups of two sessions, the lower id first', () => {
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
        Array.from({ length: size }, (_, place) =>
          group(`${session}-${place}`, size > 1 ? { groupSessionId: `s${session}` } : {}),
        ),
      ),
    );
  const alone = (count: number) => Array.from({ length: count }, () => 1);

  test('may have a thousand pairs of groups and no more', () => {
    expect(tooManyGroups(inSessions(8, 4, 2, ...alone(32)))).toEqual([]);
    expect(tooManyGroups(inSessions(8, 4, ...alone(34))).map(({ path }) => path)).toEqual(['/0']);
  });

  test('that have more are told at the first of their lines, once for each day', () => {
    const many = (serviceDate: string) =>
      Array.from({ length: 46 }, (_, n) => group(`${serviceDate}-${100 - n}`, { serviceDate }));
    const other = group('x', { code: '80305' });
    const told = tooManyGroups(linesOf([other, ...many('2026-03-05'), ...many('2026-03-04')]));
    expect(told.map(({ path, code }) => [path, code])).toEqual([
      ['/47', 'too-many'],
      ['/1', 'too-many'],
    ]);
  });
});

describe('the quick reading of a service', () => {
  const isPlain = plainServiceCheck();
  const whole: BilledService = {
    ...groupHour,
    claimId: 'claim',
    modifiers: ['XE', '59'],
    units: 1,
    status: 'active',
    timeZone: 'America/New_York',
    performedBy: 'somebody',
    setting: 'outpatient-facility',
    note: { ...individualHour.note, noteId: 'note' },
  };

  test('knows every key', () => {
    expect(isPlain(whole)).toBe(true);
    for (const setting of ['professional', 'outpatient-facility'])
      expect(isPlain({ ...whole, setting })).toBe(true);
    for (const status of ['active', 'void', 'replaced', 'denied'])
      expect(isPlain({ ...whole, status })).toBe(true);
  });

  test.each(['serviceId', 'patientId', 'code', 'serviceDate', 'renderingNpi'])(
    'asks for %s',
    (key) => {
      const { [key]: _, ...rest }: Record<string, unknown> = { ...whole };
      expect(isPlain(rest)).toBe(false);
    },
  );

  test.each<[string, unknown]>([
    ['code', 'X90853'],
    ['code', '90853X'],
    ['code', 90853],
    ['code', ['90853']],
    ['modifiers', ['XEX']],
    ['modifiers', [59]],
    ['modifiers', [['59']]],
    ['modifiers', 'XE'],
    ['units', 0],
    ['units', '1'],
    ['units', 1.5],
    ['status', ['active']],
    ['practitionerType', ['physician']],
    ['serviceDate', ['2026-03-04']],
    ['start', ['2026-03-04T13:00:00-05:00']],
    ['timeZone', ['UTC']],
    ['setting', 'elsewhere'],
    ['patientId', 5],
    ['note', null],
    ['note', 'note'],
    ['note', ''],
    ['note', {}],
    ['note', { noteId: 5 }],
    ['note', { noteId: 'n', interventions: [5] }],
    ['other', 'x'],
  ])('leaves %s: %j to the schema', (key, value) => {
    expect(isPlain({ ...whole, [key]: value })).toBe(false);
  });

  test.each([undefined, null, '', 5, [], {}])('leaves %j to the schema', (value) => {
    expect(isPlain(value)).toBe(false);
  });
});

describe('services that are read', () => {
  const told = (read: (faults: InputFault[]) => void): string[] => {
    const faults: InputFault[] = [];
    read(faults);
    return faults.map(({ path, code }) => `${path} ${code}`);
  };

  test('name each id that came before', () => {
    const services = [group('a'), group('b'), group('a'), group('a')];
    expect(told((faults) => servicesUsedTwice(services, '/x', faults))).toEqual([
      '/x/2/serviceId conflict',
      '/x/3/serviceId conflict',
    ]);
    expect(told((faults) => readServices(services, '/x', faults))).toEqual([
      '/x/2/serviceId conflict',
      '/x/3/serviceId conflict',
    ]);
  });

  test('are not asked for the id of what has none', () => {
    const nothing = [null, undefined, 'a', 'a', {}, {}, { serviceId: 5 }, { serviceId: 5 }];
    expect(told((faults) => servicesUsedTwice(nothing, '', faults))).toEqual([]);
  });

  test('are as they were given', () => {
    const faults: InputFault[] = [];
    expect(readServices(intensiveOutpatientDay, '', faults)).toEqual(intensiveOutpatientDay);
    expect(faults).toEqual([]);
    expect(readServices([group('a'), {}], '', faults)).toBeUndefined();
  });
});

describe('what is reported of a pair', () => {
  const day: [BilledService, BilledService] = [groupHour, individualHour];
  const verdictOf = (changes: Partial<BilledService>, outcomes: readonly ('advice' | 'review')[]) =>
    reportedPair(
      pairOf([groupHour, { ...individualHour, ...changes }]),
      outcomes.map((outcome) => ({
        rule: 'unbundling/same-focus',
        reason: 'one-focus',
        outcome,
        path: '',
        message: '',
        remedy: '',
        params: {},
        citations: [],
      })),
    ).verdict;

  test('is distinct where the record shows it, whatever is advised', () => {
    expect(verdictOf({}, [])).toBe('distinct');
    expect(verdictOf({}, ['advice'])).toBe('distinct');
    expect(verdictOf({}, ['advice', 'review'])).toBe('review');
  });

  test.each<[string, Partial<BilledService>]>([
    ['one encounter', { encounterId: 'encounter-2' }],
    ['a shared minute', { end: '2026-03-04T13:01:00-05:00' }],
    ['no note', { note: { noteId: ' ' } }],
    ['one note', { note: { ...individualHour.note, noteId: 'note-group' } }],
    ['no necessity', { note: { ...individualHour.note, noteId: 'n', medicalNecessity: '' } }],
  ])('is for a person to decide with %s, though no rule speaks', (_, changes) => {
    expect(verdictOf(changes, [])).toBe('review');
  });

  test('is for a person to decide where the group has no note', () => {
    const pair = pairOf([{ ...groupHour, note: { noteId: '', medicalNecessity: 'x' } }, day[1]]);
    expect(reportedPair(pair, []).verdict).toBe('review');
  });

  test('lists the lines of days with pairs, with what is known of each', () => {
    const bare = group('bare', { patientId: 'patient-b', code: '90834' });
    const beside = group('beside', { patientId: 'patient-b' });
    const alone = group('alone', { patientId: 'patient-c' });
    const { services } = detectUnbundling([groupHour, individualHour, bare, beside, alone]);
    expect(services).toEqual([
      {
        serviceId: 'group',
        patientId: 'patient-a',
        serviceDate: '2026-03-04',
        code: '90853',
        start: groupHour.start,
        end: groupHour.end,
      },
      {
        serviceId: 'individual',
        patientId: 'patient-a',
        serviceDate: '2026-03-04',
        code: '90834',
        modifiers: ['XE'],
        start: individualHour.start,
        end: individualHour.end,
      },
      { serviceId: 'bare', patientId: 'patient-b', serviceDate: '2026-03-04', code: '90834' },
      { serviceId: 'beside', patientId: 'patient-b', serviceDate: '2026-03-04', code: '90853' },
    ]);
    expect(services[1]?.modifiers).not.toBe(individualHour.modifiers);
  });

  test('stands in the order of the ids', () => {
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

describe('the edition that a report names', () => {
  const table = (setting: 'professional' | 'outpatient-facility', effective: string) => ({
    source: `${setting} ${effective}`,
    setting,
    effective,
    edits: [],
  });
  const named = (...tables: ReturnType<typeof table>[]) => {
    const both = intensiveOutpatientDay.flatMap((line): BilledService[] => [
      line,
      { ...line, serviceId: `${line.serviceId}-hospital`, setting: 'outpatient-facility' },
    ]);
    return detectUnbundling(both, { payers: [riverPlan], ncci: tables }).ruleset.ncci;
  };

  test('is the newest that was used', () => {
    expect(
      named(table('professional', '2026-01-01'), table('outpatient-facility', '2025-10-01')),
    ).toEqual({ source: 'professional 2026-01-01', effective: '2026-01-01' });
    expect(
      named(table('professional', '2025-10-01'), table('outpatient-facility', '2026-01-01')),
    ).toEqual({ source: 'outpatient-facility 2026-01-01', effective: '2026-01-01' });
  });

  test('is the practitioners’ where both are of one day', () => {
    expect(
      named(table('outpatient-facility', '2026-01-01'), table('professional', '2026-01-01')),
    ).toEqual({ source: 'professional 2026-01-01', effective: '2026-01-01' });
  });
});
