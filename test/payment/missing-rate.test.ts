import { expect, test } from 'vitest';
import { missingRate } from '../../src/payment/missing-rate.js';
import type { MissingFigure } from '../../src/payment/reimbursement-estimate.js';

test.each<[MissingFigure, string, string]>([
  [
    'payer',
    '/0/payerId',
    'The fee schedule has neither a contract nor Medicare terms for this payer on the date of service.',
  ],
  [
    'contract-rate',
    '/0/lines/1/code',
    'The contract has no rate for this code and practitioner type on the date of service.',
  ],
  [
    'practitioner-type',
    '/0/renderingProvider/npi',
    'The rate depends on the practitioner type, which the fee schedule does not give.',
  ],
  [
    'relative-values',
    '/0/lines/1/code',
    'No relative values are known for this code on the date of service.',
  ],
  [
    'practice-expense',
    '/0/placeOfService',
    'The practice expense at this place of service is not known for the date of service.',
  ],
  [
    'place-of-service-rate',
    '/0/placeOfService',
    'It is not known whether this place of service is paid at the facility rate on the date of service.',
  ],
  [
    'conversion-factor',
    '/0/lines/1/serviceDate',
    'No conversion factor is known for the date of service.',
  ],
  [
    'participation',
    '/0/renderingProvider/npi',
    'The conversion factor depends on whether the practitioner is a qualifying participant in an alternative payment model, which the fee schedule does not give.',
  ],
  [
    'percent',
    '/0/renderingProvider/npi',
    'The fee schedule has no percentage for this practitioner type.',
  ],
])('a missing %s is reported at the claim or line field that needs it', (figure, path, message) => {
  expect(missingRate(figure, '/0', '/0/lines/1')).toEqual({ figure, path, message });
});
