import { test } from 'vitest';
import { familyPsychotherapy } from '../../../src/reference/figures/family-psychotherapy.js';
import { expectSince } from '../expect-since.js';

test('family psychotherapy takes 26 minutes, with the patient or without', () =>
  expectSince(familyPsychotherapy, '2026-01-01', {
    withPatient: '90847',
    withoutPatient: '90846',
    fromMinutes: 26,
  }));
