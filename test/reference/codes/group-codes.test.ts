import { expect, test } from 'vitest';
import {
  codeFamilySince,
  codesPerSession,
  groupCodes,
  groupModifier,
  groupPsychotherapyCode,
  instructionCode,
  interactiveComplexityCode,
  multiFamilyCode,
} from '../../../src/reference/codes/group-codes.js';
import type { History } from '../../../src/reference/dated.js';
import { expectSince } from '../expect-since.js';

test.each<[string, History<unknown>, unknown]>([
  ['a group of several families', multiFamilyCode, '90849'],
  ['a class', instructionCode, 'H2027'],
  ['a group session', groupCodes, ['90853', '90849', '96164', 'G0410', 'G0411', 'H0005']],
  ['a unit for each session', codesPerSession, ['90853', '90849']],
  ['a state', groupModifier, { modifier: 'HQ', series: ['H', 'T'] }],
])('the codes of %s are known since 2013', (_, history, value) => {
  expectSince(history, codeFamilySince, value);
});

test('the group code is a group code', () => {
  expect(codeFamilySince).toBe('2013-01-01');
  expect(groupCodes[0].value).toContain(groupPsychotherapyCode);
  expect(interactiveComplexityCode).toBe('90785');
});
