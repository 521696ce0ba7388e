import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { eveningEnvelope } from '../../examples/standards/evening-envelope.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import {
  billingDetailsSchema,
  claimPatientSchema,
  claimPayerSchema,
} from '../../src/standards/demographics.js';

describe('a patient of a claim', () => {
  const patient = eveningEnvelope.patients['patient-c'];
  const fits = (changes: Changes) =>
    z.safeParse(claimPatientSchema, change(patient, changes)).success;

  test.each<[Changes, boolean]>([
    [{}, true],
    [{ '/telephone': '5085550142' }, true],
    [{ '/telephone': '1'.repeat(20) }, true],
    [{ '/telephone': '1'.repeat(21) }, false],
    [{ '/telephone': '508-555-0142' }, false],
    [{ '/birthDate': '2004-02-29' }, true],
    [{ '/birthDate': '2005-02-29' }, false],
    [{ '/sex': 'other' }, false],
    [{ '/coverage/harbor-health/subscriber': removed }, true],
    [{ '/coverage/harbor-health/relationship': 'parent' }, false],
    [{ '/coverage/harbor-health/subscriberId': removed }, false],
    [{ '/mood': 'good' }, false],
  ])('with %j: %s', (changes, expected) => {
    expect(fits(changes)).toBe(expected);
  });
});

test('a payer has a claim filing indicator of the 837P', () => {
  const payer = eveningEnvelope.payers['harbor-health'];
  const fits = (filingIndicator: string) =>
    z.safeParse(claimPayerSchema, change(payer, { '/filingIndicator': filingIndicator })).success;
  expect(['CI', 'MB', 'MC', 'ZZ'].every(fits)).toBe(true);
  expect(fits('XX')).toBe(false);
});

test('billing details have the type of the tax ID', () => {
  expect(z.safeParse(billingDetailsSchema, { taxIdType: 'employer' }).success).toBe(true);
  expect(z.safeParse(billingDetailsSchema, {}).success).toBe(false);
});
