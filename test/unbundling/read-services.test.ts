import { describe, expect, test } from 'vitest';
import type { InputFault } from '../../src/input/input-error.js';
import {
  groupHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { readServices, servicesUsedTwice } from '../../src/unbundling/read-services.js';
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

test('a blank ID of a service, patient or note is missing, however the list is read', () => {
  for (const blank of ['', ' \t', '\u200b']) {
    expect(faultsOfCall([groupLine(blank)])).toEqual(['/0/serviceId missing']);
    expect(faultsOfCall([groupLine('a', { patientId: blank })])).toEqual(['/0/patientId missing']);
    expect(faultsOfCall([groupLine('a', { note: { noteId: blank } })])).toEqual([
      '/0/note/noteId missing',
    ]);
  }
});
