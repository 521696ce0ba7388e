import { expect, test } from 'vitest';
import { answered, became, remittance, sent } from '../one-claim.js';

const report = {
  sessionId: 'process-2026-03-04',
  serviceDate: '2026-03-04',
  service: { code: '90853' },
  findings: [],
  members: [{ patientId: 'patient-a', verdict: 'blocked' as const, code: '90853', findings: [] }],
};

const afterPayment = (filingIndicator: string, adjustments: string[], identifiedOn?: string) => {
  const { next, by } = became(
    [remittance([answered(adjustments, { filingIndicator })])],
    { reports: [report], ...(identifiedOn === undefined ? {} : { identifiedOn }) },
    sent({ filingIndicator }),
  );
  return [next, by];
};

test('money of Medicare and Medicaid goes back within 60 days after it was identified', () => {
  expect(afterPayment('MB', ['CO-45 30'], '2026-05-01')).toEqual(['refund', '2026-06-30']);
  expect(afterPayment('MC', ['CO-45 30'], '2026-05-01')).toEqual(['refund', '2026-06-30']);
  expect(afterPayment('MB', ['CO-45 30'])).toEqual(['refund', null]);
  expect(afterPayment('CI', ['CO-45 30'], '2026-05-01')).toEqual(['refund', null]);
});

test('nothing goes back where nothing was paid', () => {
  expect(afterPayment('CI', ['CO-50 65'], '2026-05-01')).toEqual(['appeal', null]);
});
