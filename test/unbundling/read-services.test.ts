import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { InputFault } from '../../src/input/input-error.js';
import { change, removed } from '../../src/rule-book/change.js';
import {
  groupHour,
  individualHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { type BilledService, billedServiceSchema } from '../../src/unbundling/billed-service.js';
import {
  plainServiceCheck,
  readServices,
  servicesUsedTwice,
} from '../../src/unbundling/read-services.js';
import { services } from '../whole/arbitrary/services.js';
import { runs } from '../whole/long-runs.js';
import { faultsOfCall, groupLine } from './one-day.js';

describe('malformed services', () => {
  test.each([
    [undefined, ' missing'],
    [null, ' missing'],
    ['canary', ' type'],
    [{ canary: 1 }, ' type'],
  ])('%o is not a list', (input, fault) => {
    expect(faultsOfCall(input)).toEqual([fault]);
  });

  test('are reported all at once, by path and without a value', () => {
    const wrong = [
      { ...groupHour, code: 'canary', modifiers: ['XE', 'canary'], units: 0.5, extra: 1 },
      null,
      {
        serviceId: 'group',
        patientId: 7,
        code: '90834',
        serviceDate: '2026-02-30',
        renderingNpi: '1234567893',
        start: '2026-03-04T10:00:00',
        timeZone: 'Mars/Canary',
        status: 'canary',
        note: { text: 'canary', extra: 'canary' },
      },
    ];
    const options = {
      payers: [{ ...riverPlan, ncci: 'canary' }],
      rules: { 'unbundling/extra': 'canary' },
      ncci: [{ source: 'x', setting: 'professional', effective: 'canary', edits: [] }],
      extra: true,
    };
    expect(faultsOfCall(wrong, options)).toEqual([
      '/0/* unknown-key',
      '/0/code value',
      '/0/modifiers/1 value',
      '/0/units range',
      '/1 missing',
      '/2/note/* unknown-key',
      '/2/note/noteId missing',
      '/2/patientId type',
      '/2/serviceDate date',
      '/2/serviceId conflict',
      '/2/status value',
      '/2/timeZone zone',
      '/options/* unknown-key',
      '/options/ncci/0/effective date',
      '/options/payers/0/ncci value',
      '/options/rules/* unknown-key',
    ]);
  });

  test('include a hole in the list, which is a missing service', () => {
    const holed: unknown[] = [groupHour];
    holed[2] = { ...groupHour, serviceId: 'b' };
    expect(faultsOfCall(holed)).toEqual(['/1 missing']);
    const modifiers: string[] = ['XE'];
    modifiers.length = 2;
    expect(faultsOfCall([{ ...groupHour, modifiers }])).toEqual(['/0/modifiers/1 missing']);
  });

  test('include a service ID used twice, of inactive lines too', () => {
    expect(faultsOfCall([groupHour, { ...groupHour, status: 'void' }, groupHour])).toEqual([
      '/1/serviceId conflict',
      '/2/serviceId conflict',
    ]);
  });

  test('are reported together with overlapping policies of one payer', () => {
    expect(faultsOfCall([], { payers: [riverPlan, riverPlan] })).toEqual([
      '/options/payers/1/effective conflict',
    ]);
  });
});

describe('services', () => {
  const faultsOf = (read: (faults: InputFault[]) => void): string[] => {
    const faults: InputFault[] = [];
    read(faults);
    return faults.map(({ path, code }) => `${path} ${code}`);
  };

  test('with an ID that came before are faults', () => {
    const services = ['a', 'b', 'a', 'a'].map((id) => groupLine(id));
    expect(faultsOf((faults) => servicesUsedTwice(services, '/x', faults))).toEqual([
      '/x/2/serviceId conflict',
      '/x/3/serviceId conflict',
    ]);
    expect(faultsOf((faults) => readServices(services, '/x', faults))).toEqual([
      '/x/2/serviceId conflict',
      '/x/3/serviceId conflict',
    ]);
  });

  test('without an ID are not repeated', () => {
    const nothing = [null, undefined, 'a', 'a', {}, {}, { serviceId: 5 }, { serviceId: 5 }];
    expect(faultsOf((faults) => servicesUsedTwice(nothing, '', faults))).toEqual([]);
  });

  test('are read as they were given', () => {
    const faults: InputFault[] = [];
    expect(readServices(intensiveOutpatientDay, '', faults)?.services).toEqual(
      intensiveOutpatientDay,
    );
    expect(faults).toEqual([]);
    expect(readServices([groupLine('a'), {}], '', faults)).toBeUndefined();
  });
});

describe('the quick check of a service', () => {
  const isPlainService = plainServiceCheck();

  const spoiled = services.chain((lines) =>
    fc.tuple(
      fc.constantFrom(...(lines.length > 0 ? lines : [groupHour])),
      fc.constantFrom(
        '/code',
        '/units',
        '/start',
        '/note',
        '/note/noteId',
        '/modifiers',
        '/x',
        '/status',
        '/setting',
        '/timeZone',
        '/serviceDate',
        '/practitionerType',
        '/note/interventions',
        '/patientId',
      ),
      fc.constantFrom<unknown>(
        removed,
        undefined,
        null,
        '',
        'UTC',
        1,
        0,
        1.5,
        -1,
        2 ** 60,
        [],
        ['XE'],
        ['XE', 1],
        {},
        'active',
        'trainee',
        '2026-03-04',
        '2026-03-04T09:00:00Z',
      ),
    ),
  );

  test('accepts only what the schema accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(spoiled, ([line, path, value]) => {
        const service: unknown = change(line, { [path]: value });
        if (!isPlainService(service)) return;
        accepted += 1;
        expect(z.safeParse(billedServiceSchema, service).success).toBe(true);
      }),
      { seed: 90853, numRuns: runs(500, 10_000) },
    );
    expect(accepted).toBeGreaterThan(runs(40, 800));
  });

  test('accepts a correct service', () => {
    for (const line of intensiveOutpatientDay) {
      expect(isPlainService(line)).toBe(true);
      expect(isPlainService({ ...line, timeZone: 'America/New_York' })).toBe(true);
    }
  });

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

  test('accepts every key and value that is documented', () => {
    expect(isPlainService(whole)).toBe(true);
    for (const setting of ['professional', 'outpatient-facility'])
      expect(isPlainService({ ...whole, setting })).toBe(true);
    for (const status of ['active', 'void', 'replaced', 'denied'])
      expect(isPlainService({ ...whole, status })).toBe(true);
  });

  test.each(['serviceId', 'patientId', 'code', 'serviceDate'])(
    'leaves a service without %s to the schema',
    (key) => {
      const { [key]: _, ...rest }: Record<string, unknown> = { ...whole };
      expect(isPlainService(rest)).toBe(false);
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
    expect(isPlainService({ ...whole, [key]: value })).toBe(false);
  });

  test.each([undefined, null, '', 5, [], {}])('leaves %j to the schema', (value) => {
    expect(isPlainService(value)).toBe(false);
  });
});

test('a blank ID of a service, patient or note is missing, however the list is read', () => {
  for (const blank of ['', ' \t', '\u200b']) {
    expect(faultsOfCall([groupLine(blank)])).toEqual(['/0/serviceId missing']);
    expect(faultsOfCall([groupLine('a', { patientId: blank })])).toEqual(['/0/patientId missing']);
    expect(faultsOfCall([groupLine('a', { note: { noteId: blank } })])).toEqual([
      '/0/note/noteId missing',
    ]);
  }
});
