import { test } from 'vitest';
import { diagnosisCodes, telehealthPlaces } from '../../../src/reference/codes/billing-codes.js';
import { codeFamilySince } from '../../../src/reference/codes/group-codes.js';
import { expectSince } from '../expect-since.js';

test('two places of service are telehealth', () => {
  expectSince(telehealthPlaces, codeFamilySince, ['02', '10']);
});

test('diagnosis codes have the ICD-10-CM format since October 2015', () => {
  expectSince(diagnosisCodes, '2015-10-01', {
    pattern: /^[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/,
    circumstances: 'Z',
  });
});
