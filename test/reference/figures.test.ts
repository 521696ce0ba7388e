import { expect, test } from 'vitest';
import { diagnosisCodes, telehealthPlaces } from '../../src/reference/codes/billing-codes.js';
import {
  codeFamilySince,
  instructionCode,
  multiFamilyCode,
} from '../../src/reference/codes/group-codes.js';
import { type History, inForce } from '../../src/reference/dated.js';
import { groupSizeGuidance, minimumGroupSize } from '../../src/reference/figures/group-size.js';
import {
  briefFocusCharacters,
  leastPresenceShare,
  usualSessionMinutes,
} from '../../src/reference/figures/library-heuristics.js';

const on = (history: History<unknown>, date: string): unknown => inForce(history, date)?.value;

/** Each figure beside the day from which it holds: a change here is a changed answer. */
test.each<[string, History<unknown>, string, unknown]>([
  ['patients that make a group', minimumGroupSize, codeFamilySince, 2],
  [
    'group size that wants an explanation',
    groupSizeGuidance,
    codeFamilySince,
    { processGroupUpTo: 8, withoutRationaleUpTo: 10 },
  ],
  ['usual minutes', usualSessionMinutes, codeFamilySince, { from: 45, to: 120 }],
  ['characters of a brief focus', briefFocusCharacters, codeFamilySince, 300],
  ['share of the session', leastPresenceShare, codeFamilySince, 0.5],
  ['places that say telehealth', telehealthPlaces, codeFamilySince, ['02', '10']],
  ['several families', multiFamilyCode, codeFamilySince, '90849'],
  ['a class', instructionCode, codeFamilySince, 'H2027'],
  [
    'diagnoses',
    diagnosisCodes,
    '2015-10-01',
    { pattern: /^[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/, circumstances: 'Z' },
  ],
])('%s', (_, history, from, value) => {
  expect(history[0].from).toBe(from);
  expect(on(history, from)).toEqual(value);
  expect(on(history, '2026-11-23')).toEqual(value);
  expect(on(history, '2012-12-31')).toBeUndefined();
});

test('what is this library’s own says so', () => {
  for (const history of [usualSessionMinutes, briefFocusCharacters, leastPresenceShare])
    for (const { citation } of history) expect(citation.title).toMatch(/heuristic of this library/);
});
