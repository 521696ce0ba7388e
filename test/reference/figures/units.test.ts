import { test } from 'vitest';
import { codeFamilySince } from '../../../src/reference/codes/group-codes.js';
import type { History } from '../../../src/reference/dated.js';
import {
  codesWithoutOneUnit,
  unitsPerFacilityDay,
  unitsPerGroupSession,
  unitsPerPractitionerDay,
} from '../../../src/reference/figures/units.js';
import { expectSince } from '../expect-since.js';

test.each<[string, History<unknown>, string, unknown]>([
  ['a session', unitsPerGroupSession, codeFamilySince, 1],
  ['a practitioner day', unitsPerPractitionerDay, codeFamilySince, 1],
  ['a facility day', unitsPerFacilityDay, '2024-07-01', 4],
  ['programs', codesWithoutOneUnit, codeFamilySince, ['H0005', 'G0410', 'G0411']],
])('the units of %s', (_, history, from, value) => expectSince(history, from, value));
