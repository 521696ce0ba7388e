import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import {
  claimFaults,
  missingBillingProvider,
  missingOptions,
} from '../../src/standards/claim-faults.js';
import { paperClaim } from './cms1500/paper-claim.js';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...paperClaim.lines[0],
    lineNumber: index + 1,
    chargeCents: 0,
  }));

const codes = (count: number) => Array.from({ length: count }, (_, index) => `F${10 + index}.1`);

test.each<[string, Changes, string[]]>([
  ['no fault', {}, []],
  ['a diagnosis without a dot, in lower case and between spaces', { '/diagnoses/0': ' f411 ' }, []],
  [
    'no diagnosis',
    {
      '/diagnoses': [],
      '/lines': lines(1),
      '/totalChargeCents': 0,
      '/lines/0/diagnosisPointers': [],
    },
    ['/0/diagnoses missing', '/0/lines/0/diagnosisPointers missing'],
  ],
  ['thirteen diagnoses', { '/diagnoses': codes(13) }, ['/0/diagnoses too-many']],
  ['twelve diagnoses', { '/diagnoses': codes(12) }, []],
  ['a diagnosis twice', { '/diagnoses/2': 'F41.1' }, ['/0/diagnoses/2 conflict']],
  [
    'a diagnosis twice, in another spelling',
    { '/diagnoses/1': ' f411 ' },
    ['/0/diagnoses/1 conflict'],
  ],
  ['a diagnosis that is too short', { '/diagnoses/1': 'F4' }, ['/0/diagnoses/1 value']],
  ['two diagnoses in one text', { '/diagnoses/1': 'F41.1 F10.20' }, ['/0/diagnoses/1 value']],
  ['no line', { '/lines': [], '/totalChargeCents': 0 }, ['/0/lines missing']],
  ['fifty lines', { '/lines': lines(50), '/totalChargeCents': 0 }, []],
  ['fifty-one lines', { '/lines': lines(51), '/totalChargeCents': 0 }, ['/0/lines too-many']],
  ['four modifiers', { '/lines/0/modifiers': ['95', 'HQ', '59', 'XE'] }, []],
  [
    'five modifiers',
    { '/lines/0/modifiers': ['95', 'HQ', '59', 'XE', 'XU'] },
    ['/0/lines/0/modifiers too-many'],
  ],
  [
    'a modifier twice',
    { '/lines/0/modifiers': ['95', 'HQ', '95'] },
    ['/0/lines/0/modifiers/2 conflict'],
  ],
  ['four pointers', { '/diagnoses': codes(5), '/lines/0/diagnosisPointers': [1, 2, 5, 3] }, []],
  [
    'a pointer twice',
    { '/lines/0/diagnosisPointers': [1, 2, 1] },
    ['/0/lines/0/diagnosisPointers/2 conflict'],
  ],
  ['two lines of one number', { '/lines/1/lineNumber': 1 }, ['/0/lines/1/lineNumber conflict']],
  [
    'a billing provider in no state',
    { '/billingProvider/address/state': 'XX' },
    ['/0/billingProvider/address/state value'],
  ],
  [
    'five pointers',
    { '/diagnoses': codes(5), '/lines/0/diagnosisPointers': [1, 2, 3, 4, 5] },
    ['/0/lines/0/diagnosisPointers too-many'],
  ],
  ['no pointer', { '/lines/1/diagnosisPointers': [] }, ['/0/lines/1/diagnosisPointers missing']],
  [
    'a pointer beyond the diagnoses',
    { '/lines/1/diagnosisPointers': [1, 4] },
    ['/0/lines/1/diagnosisPointers/1 range'],
  ],
  [
    'a total that is not the sum of its lines',
    { '/totalChargeCents': 8004 },
    ['/0/totalChargeCents conflict'],
  ],
  [
    'a replacement without an original claim number',
    { '/originalClaimNumber': removed },
    ['/0/originalClaimNumber missing'],
  ],
  [
    'an original claim without an original claim number',
    { '/originalClaimNumber': removed, '/frequencyCode': '1' },
    [],
  ],
  [
    'an invalid NPI',
    { '/renderingProvider/npi': '1234567890' },
    ['/0/renderingProvider/npi value'],
  ],
  [
    'an invalid NPI of the supervising provider',
    { '/supervisingProvider/npi': '1234567890' },
    ['/0/supervisingProvider/npi value'],
  ],
  [
    'one provider who renders and supervises',
    { '/supervisingProvider/npi': paperClaim.renderingProvider.npi },
    ['/0/supervisingProvider/npi conflict'],
  ],
  ['no supervising provider', { '/supervisingProvider': removed }, []],
])('a claim with %s', (_, changes, expected) => {
  const faults = claimFaults(change(paperClaim, changes), '/0');
  expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
});

test('a claim needs the name, tax ID and address of its billing provider, unless a person bills', () => {
  const missing = (changes: Changes, context: unknown = {}) =>
    missingBillingProvider(change(paperClaim, changes), '/0', context).map(({ path }) => path);
  const whole = { '/billingProvider/name': 'Willow', '/billingProvider/taxId': '000000000' };
  const nothing = {
    '/billingProvider/name': removed,
    '/billingProvider/taxId': '',
    '/billingProvider/address': removed,
  };
  expect(missing(whole)).toEqual([]);
  expect(missing(nothing)).toEqual([
    '/0/billingProvider/name',
    '/0/billingProvider/taxId',
    '/0/billingProvider/address',
  ]);
  expect(missing({ ...whole, '/billingProvider/name': '' })).toEqual(['/0/billingProvider/name']);
  expect(
    missing({ ...whole, '/billingProvider/name': '' }, { billingProvider: { person: {} } }),
  ).toEqual([]);
});

test('a missing option is reported by its JSON Pointer under /options', () => {
  const schema = z.object({
    a: z.object({ b: z.number(), c: z.string() }),
    patients: z.record(z.string(), z.object({ name: z.string() })),
  });
  const input = { a: { b: 0, c: undefined } };
  const needed = [['a'], ['a', 'b'], ['a', 'c'], ['patients', 'SMITH-JANE', 'name']];
  expect(missingOptions(schema, input, needed).map(({ path, code }) => [path, code])).toEqual([
    ['/options/a/c', 'missing'],
    ['/options/patients/*/name', 'missing'],
  ]);
});
