import type { MissingFigure, MissingRate } from './reimbursement-estimate.js';

const missingTexts: Readonly<
  Record<MissingFigure, { at: 'claim' | 'line'; path: string; message: string }>
> = {
  payer: {
    at: 'claim',
    path: '/payerId',
    message:
      'The fee schedule has neither a contract nor Medicare terms for this payer on the date of service.',
  },
  'contract-rate': {
    at: 'line',
    path: '/code',
    message: 'The contract has no rate for this code and practitioner type on the date of service.',
  },
  'practitioner-type': {
    at: 'claim',
    path: '/renderingProvider/npi',
    message: 'The rate depends on the practitioner type, which the fee schedule does not give.',
  },
  'relative-values': {
    at: 'line',
    path: '/code',
    message: 'No relative values are known for this code on the date of service.',
  },
  'practice-expense': {
    at: 'claim',
    path: '/placeOfService',
    message: 'The practice expense at this place of service is not known for the date of service.',
  },
  'place-of-service-rate': {
    at: 'claim',
    path: '/placeOfService',
    message:
      'It is not known whether this place of service is paid at the facility rate on the date of service.',
  },
  'conversion-factor': {
    at: 'line',
    path: '/serviceDate',
    message: 'No conversion factor is known for the date of service.',
  },
  participation: {
    at: 'claim',
    path: '/renderingProvider/npi',
    message:
      'The conversion factor depends on whether the practitioner is a qualifying participant in an alternative payment model, which the fee schedule does not give.',
  },
  percent: {
    at: 'claim',
    path: '/renderingProvider/npi',
    message: 'The fee schedule has no percentage for this practitioner type.',
  },
};

/** A missing figure, with the path to the claim field or line field that needs it. */
export const missingRate = (
  figure: MissingFigure,
  claimPath: string,
  linePath: string,
): MissingRate => {
  const { at, path, message } = missingTexts[figure];
  const root = { claim: claimPath, line: linePath }[at];
  return { figure, path: `${root}${path}`, message };
};
