import { expect, test } from 'vitest';
import { missingRate } from '../../src/payment/missing-rate.js';
import type { MissingFigure } from '../../src/payment/reimbursement-estimate.js';

test.each<[MissingFigure, string, string]>([
  [
    'payer',
    '/0/payerId',
    'The schedule has neither a contract nor the Medicare formula for this payer that day.',
  ],
  [
    'contract-rate',
    '/0/lines/1/code',
    'The contract has no rate for this code and practitioner that day.',
  ],
  [
    'practitioner-type',
    '/0/renderingProvider/npi',
    'The rate depends on the practitioner’s type, and the schedule does not tell it.',
  ],
  ['relative-values', '/0/lines/1/code', 'No relative values of this code are known for that day.'],
  [
    'practice-expense',
    '/0/placeOfService',
    'The practice expense for this place of service is not known for that day.',
  ],
  [
    'place-of-service-rate',
    '/0/placeOfService',
    'Whether this place of service is paid as a facility is not known for that day.',
  ],
  ['conversion-factor', '/0/lines/1/serviceDate', 'No conversion factor is known for that day.'],
  [
    'participation',
    '/0/renderingProvider/npi',
    'The conversion factor depends on participation in an alternative payment model, and the schedule does not tell it.',
  ],
  [
    'percent',
    '/0/renderingProvider/npi',
    'The schedule has no percentage for this practitioner’s type.',
  ],
])('a missing %s is told where the claim or its line asked for it', (figure, path, message) => {
  expect(missingRate(figure, '/0', '/0/lines/1')).toEqual({ figure, path, message });
});
