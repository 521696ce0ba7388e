import { expect, test } from 'vitest';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import {
  claimFaults,
  missingBillingProvider,
  missingOptions,
} from '../../src/standards/claim-faults.js';
import { paperClaim } from './cms1500/paper-claim.js';

const lines = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    ...paperClaim.lines[0],
    lineNumber: place + 1,
    chargeCents: 0,
  }));

test.each<[string, Changes, string[]]>([
  ['nothing is wrong', {}, []],
  ['codes may have no dot, spaces around them and small letters', { '/diagnoses/0': ' f411 ' }, []],
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
  ['thirteen diagnoses', { '/diagnoses': Array(13).fill('F41.1') }, ['/0/diagnoses too-many']],
  ['twelve diagnoses', { '/diagnoses': Array(12).fill('F41.1') }, []],
  ['what is no code', { '/diagnoses/1': 'F4' }, ['/0/diagnoses/1 value']],
  ['a code in another text', { '/diagnoses/1': 'F41.1 F10.20' }, ['/0/diagnoses/1 value']],
  ['no line', { '/lines': [], '/totalChargeCents': 0 }, ['/0/lines missing']],
  ['fifty lines', { '/lines': lines(50), '/totalChargeCents': 0 }, []],
  ['fifty-one lines', { '/lines': lines(51), '/totalChargeCents': 0 }, ['/0/lines too-many']],
  ['four modifiers', { '/lines/0/modifiers': ['95', 'HQ', '59', 'XE'] }, []],
  [
    'five modifiers',
    { '/lines/0/modifiers': ['95', 'HQ', '59', 'XE', 'XU'] },
    ['/0/lines/0/modifiers too-many'],
  ],
  ['four pointers', { '/lines/0/diagnosisPointers': [1, 2, 3, 1] }, []],
  [
    'five pointers',
    { '/lines/0/diagnosisPointers': [1, 2, 3, 1, 2] },
    ['/0/lines/0/diagnosisPointers too-many'],
  ],
  ['no pointer', { '/lines/1/diagnosisPointers': [] }, ['/0/lines/1/diagnosisPointers missing']],
  [
    'a pointer to nothing',
    { '/lines/1/diagnosisPointers': [1, 4] },
    ['/0/lines/1/diagnosisPointers/1 range'],
  ],
  ['another total', { '/totalChargeCents': 8004 }, ['/0/totalChargeCents conflict']],
  [
    'a replacement of nothing',
    { '/originalClaimNumber': removed },
    ['/0/originalClaimNumber missing'],
  ],
  [
    'a first claim without a number',
    { '/originalClaimNumber': removed, '/frequencyCode': '1' },
    [],
  ],
  ['no NPI', { '/renderingProvider/npi': '1234567890' }, ['/0/renderingProvider/npi value']],
  [
    'no NPI of a supervisor',
    { '/supervisingProvider/npi': '1234567890' },
    ['/0/supervisingProvider/npi value'],
  ],
  [
    'one who supervises himself',
    { '/supervisingProvider/npi': paperClaim.renderingProvider.npi },
    ['/0/supervisingProvider/npi conflict'],
  ],
  ['nobody who supervises', { '/supervisingProvider': removed }, []],
])('a claim with %s', (_, changes, told) => {
  const faults = claimFaults(change(paperClaim, changes), '/0');
  expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(told);
});

test('a claim tells of its billing provider who that is, unless the context names a person', () => {
  const told = (changes: Changes, context: unknown = {}) =>
    missingBillingProvider(change(paperClaim, changes), '/0', context).map(({ path }) => path);
  const whole = { '/billingProvider/name': 'Willow', '/billingProvider/taxId': '000000000' };
  const nothing = {
    '/billingProvider/name': removed,
    '/billingProvider/taxId': '',
    '/billingProvider/address': removed,
  };
  expect(told(whole)).toEqual([]);
  expect(told(nothing)).toEqual([
    '/0/billingProvider/name',
    '/0/billingProvider/taxId',
    '/0/billingProvider/address',
  ]);
  expect(told({ ...whole, '/billingProvider/name': '' })).toEqual(['/0/billingProvider/name']);
  expect(
    told({ ...whole, '/billingProvider/name': '' }, { billingProvider: { person: {} } }),
  ).toEqual([]);
});

test('a place where nothing stands is told from the root of the options', () => {
  const input = { a: { b: 0, c: undefined } };
  expect(
    missingOptions(input, [['a'], ['a', 'b'], ['a', 'c'], ['d', 'e/f']]).map(({ path, code }) => [
      path,
      code,
    ]),
  ).toEqual([
    ['/options/a/c', 'missing'],
    ['/options/d/e~1f', 'missing'],
  ]);
});
