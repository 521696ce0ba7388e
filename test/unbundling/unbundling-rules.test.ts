import { expect, test } from 'vitest';
import {
  addOnRules,
  bookingRules,
  editionRules,
  groupSessionRules,
  monthRules,
  pairRules,
  unitRules,
} from '../../src/unbundling/unbundling-rules.js';

test('each rule looks at its own part of a line', () => {
  const rules = [
    ...pairRules,
    ...monthRules,
    ...addOnRules,
    ...groupSessionRules,
    ...unitRules,
    ...bookingRules,
    ...editionRules,
  ];
  expect(
    Object.fromEntries(rules.map(({ id, looksAt }) => [id.slice('unbundling/'.length), looksAt])),
  ).toEqual({
    'add-on': '/code',
    bundle: '/code',
    'clinician-double-booked': '/start',
    duplicate: '/groupSessionId',
    edition: '/serviceDate',
    'modifier-does-not-cure': '/modifiers',
    'modifier-invalid': '/modifiers',
    'modifier-missing': '/modifiers',
    'necessity-missing': '/note/medicalNecessity',
    'never-together': '',
    'note-missing': '/note',
    'overlapping-time': '/start',
    'payer-denies': '/payerId',
    'per-diem': '/code',
    'same-encounter': '/encounterId',
    'same-focus': '/note/focus',
    'same-note': '/note',
    'times-missing': '/start',
    'two-clinicians': '/renderingNpi',
    units: '/units',
  });
});
