import type { MissingFigure, MissingRate } from './reimbursement-estimate.js';

const missingTexts: Readonly<
  Record<MissingFigure, { at: 'claim' | 'line'; path: string; message: string }>
> = {
  payer: {
    at: 'claim',
    path: '/payerId',
    message:
      'The schedule has neither a contract nor the Medicare formula for this payer that day.',
  },
  'contract-rate': {
    at: 'line',
    path: '/code',
    message: 'The contract has no rate for this code and practitioner that day.',
  },
  'practitioner-type': {
    at: 'claim',
    path: '/renderingProvider/npi',
    message: 'The rate depends on the practitioner’s type, and the schedule does not tell it.',
  },
  'relative-values': {
    at: 'line',
    path: '/code',
    message: 'No relative values of this code are known for that day.',
  },
  'practice-expense': {
    at: 'claim',
    path: '/placeOfService',
    message: 'The practice expense for this place of service is not known for that day.',
  },
  'place-of-service-rate': {
    at: 'claim',
    path: '/placeOfService',
    message: 'Whether this place of service is paid as a facility is not known for that day.',
  },
  'conversion-factor': {
    at: 'line',
    path: '/serviceDate',
    message: 'No conversion factor is known for that day.',
  },
  participation: {
    at: 'claim',
    path: '/renderingProvider/npi',
    message:
      'The conversion factor depends on participation in an alternative payment model, and the schedule does not tell it.',
  },
  percent: {
    at: 'claim',
    path: '/renderingProvider/npi',
    message: 'The schedule has no percentage for this practitioner’s type.',
  },
};

/** The missing figure, pointing at what in the claims asked for it. */
export const missingRate = (
  figure: MissingFigure,
  claimPath: string,
  linePath: string,
): MissingRate => {
  const { at, path, message } = missingTexts[figure];
  const place = { claim: claimPath, line: linePath }[at];
  return { figure, path: `${place}${path}`, message };
};
