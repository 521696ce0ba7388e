import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { prepareOptions } from '../../src/claim/prepare-options.js';
import { InputError } from '../../src/input/input-error.js';
import { change, removed } from '../../src/rule-book/change.js';
import {
  groupHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { type BilledService, billedServiceSchema } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { plainServiceCheck } from '../../src/unbundling/read-services.js';
import { services } from '../whole/arbitrary/services.js';

const faultsOf = (...given: unknown[]) => {
  try {
    Reflect.apply(detectUnbundling, undefined, given);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(JSON.stringify(error.issues)).not.toContain('canary');
    expect(error.message).not.toContain('canary');
    return error.issues.map(({ path, code }) => `${path} ${code}`).sort();
  }
  throw new Error('The call did not throw.');
};

describe('malformed services', () => {
  test.each([
    [undefined, ' missing'],
    [null, ' type'],
    ['canary', ' type'],
    [{ canary: 1 }, ' type'],
  ])('%o is no list', (input, fault) => expect(faultsOf(input)).toEqual([fault]));

  test('every path at once, and no value', () => {
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
    expect(faultsOf(wrong, options)).toEqual([
      '/0/code value',
      '/0/extra unknown-key',
      '/0/modifiers/1 value',
      '/0/units range',
      '/1 type',
      '/2/note/extra unknown-key',
      '/2/note/noteId missing',
      '/2/patientId type',
      '/2/serviceDate date',
      '/2/serviceId conflict',
      '/2/start date',
      '/2/status value',
      '/2/timeZone zone',
      '/options/extra unknown-key',
      '/options/ncci/0/effective date',
      '/options/payers/0/ncci value',
      '/options/rules/unbundling~1extra unknown-key',
    ]);
  });

  test('a hole in the list is a missing service', () => {
    const holed: unknown[] = [groupHour];
    holed[2] = { ...groupHour, serviceId: 'b' };
    expect(faultsOf(holed)).toEqual(['/1 missing']);
    const modifiers: string[] = ['XE'];
    modifiers.length = 2;
    expect(faultsOf([{ ...groupHour, modifiers }])).toEqual(['/0/modifiers/1 missing']);
  });

  test('an id used twice is a conflict, of lines that are not judged too', () => {
    expect(faultsOf([groupHour, { ...groupHour, status: 'void' }, groupHour])).toEqual([
      '/1/serviceId conflict',
      '/2/serviceId conflict',
    ]);
  });

  test('policies of one payer that overlap are a conflict', () => {
    expect(faultsOf([], { payers: [riverPlan, riverPlan] })).toEqual([
      '/options/payers/1/effective conflict',
    ]);
  });

  test('what a key holds may be undefined, as JavaScript callers write it', () => {
    const lines = intensiveOutpatientDay.map((line) => ({ ...line, claimId: undefined }));
    expect(Reflect.apply(detectUnbundling, undefined, [lines])).toEqual(
      detectUnbundling(intensiveOutpatientDay),
    );
  });

  test('no services are ready', () => {
    expect(detectUnbundling([])).toMatchObject({ verdict: 'ready', findings: [], pairs: [] });
    expect(detectUnbundling([]).ruleset).not.toHaveProperty('ncci');
  });

  test('prepared options are options', () => {
    const options = { payers: [riverPlan], rules: { 'unbundling/edition': 'off' as const } };
    expect(detectUnbundling(intensiveOutpatientDay, prepareOptions(options))).toEqual(
      detectUnbundling(intensiveOutpatientDay, options),
    );
  });
});

describe('more than 1,000 pairs of groups on one patient and date', () => {
  const groups = (count: number, changes: (n: number) => Partial<BilledService> = () => ({})) =>
    Array.from({ length: count }, (_, n) => ({
      serviceId: `g${n}`,
      patientId: 'p',
      code: '90853',
      serviceDate: '2026-03-04',
      renderingNpi: '1234567893',
      ...changes(n),
    }));
  const others = Array.from({ length: 1500 }, (_, n) => ({
    ...groups(1)[0],
    serviceId: `o${n}`,
    code: '80305',
  })) as BilledService[];

  test('are too many: 45 groups make 990 pairs, 46 make 1,035', () => {
    expect(detectUnbundling(groups(45)).pairs).toHaveLength(990);
    expect(faultsOf(groups(46))).toEqual(['/0 too-many']);
    expect(faultsOf([...others.slice(0, 12), ...groups(46)])).toEqual(['/12 too-many']);
  });

  test('are counted by patient and date', () => {
    expect(detectUnbundling(groups(80, (n) => ({ patientId: `p${n % 2}` }))).pairs).toHaveLength(
      2 * 780,
    );
    expect(
      faultsOf(
        groups(46, (n) => ({ setting: n % 2 ? 'professional' : 'outpatient-facility' })).concat(
          groups(44, (n) => ({ serviceId: `x${n}` })),
        ),
      ),
    ).toEqual(['/0 too-many']);
    const twoDays = groups(92, (n) => ({ serviceDate: `2026-03-0${1 + (n % 2)}` }));
    expect(faultsOf(twoDays)).toEqual(['/0 too-many', '/1 too-many']);
  });

  test('do not count lines of one session, nor what else there is', () => {
    expect(detectUnbundling(groups(200, () => ({ groupSessionId: 's' }))).pairs).toEqual([]);
    expect(detectUnbundling([...groups(1), ...others]).pairs).toHaveLength(1500);
  });
});

describe('the quick reading of a service', () => {
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

  test('says yes only where the schema does', () => {
    let yes = 0;
    fc.assert(
      fc.property(spoiled, ([line, place, value]) => {
        const service: unknown = change(line, { [place]: value });
        if (!isPlainService(service)) return;
        yes += 1;
        expect(z.safeParse(billedServiceSchema, service).success).toBe(true);
      }),
      { seed: 90853, numRuns: 5000 },
    );
    expect(yes).toBeGreaterThan(500);
  });

  test('says yes to a service as it is', () => {
    for (const line of intensiveOutpatientDay) {
      expect(isPlainService(line)).toBe(true);
      expect(isPlainService({ ...line, timeZone: 'America/New_York' })).toBe(true);
    }
  });
});
