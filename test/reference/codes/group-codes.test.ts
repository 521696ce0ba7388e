import { expect, test } from 'vitest';
import {
  codeFamilySince,
  groupCodes,
  groupPsychotherapyCode,
  instructionCode,
  interactiveComplexityCode,
  interactiveComplexityPrimaries,
  multiFamilyCode,
} from '../../../src/reference/codes/group-codes.js';
import type { History } from '../../../src/reference/dated.js';
import { expectSince } from '../expect-since.js';

test.each<[string, History<unknown>, unknown]>([
  ['a group of several families', multiFamilyCode, '90849'],
  ['a class', instructionCode, 'H2027'],
  ['a group session', groupCodes, ['90853', 'G0410', 'G0411', 'H0005']],
  [
    'a service with interactive complexity',
    interactiveComplexityPrimaries,
    ['90791', '90792', '90832', '90833', '90834', '90836', '90837', '90838', '90853'],
  ],
])('the codes of %s are known since 2013', (_, history, value) => {
  expectSince(history, codeFamilySince, value);
});

test('the group code has a group and a primary of the add-on code', () => {
  expect(codeFamilySince).toBe('2013-01-01');
  expect(groupCodes[0].value).toContain(groupPsychotherapyCode);
  expect(interactiveComplexityPrimaries[0].value).toContain(groupPsychotherapyCode);
  expect(interactiveComplexityCode).toBe('90785');
});
