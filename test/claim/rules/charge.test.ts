import { expect, test } from 'vitest';
import { claimChecksOf, claimFindingsBy, withComplexity } from '../process-group-claims.js';

const complex = withComplexity(0);

test.each([
  ['one number for the group code', {}, 6500, ['pass /members/0']],
  ['one number when 90785 needs its own', complex, 6500, ['no-data /billing/chargeCents']],
  ['a charge for each code', complex, { '90853': 6500, '90785': 1500 }, ['pass /members/0']],
  ['no charge for 90785', complex, { '90853': 6500 }, ['no-data /billing/chargeCents/90785']],
  [
    'no charge for any code',
    complex,
    {},
    ['no-data /billing/chargeCents/90853', 'no-data /billing/chargeCents/90785'],
  ],
])('%s', (_, session, chargeCents, expected) => {
  const checks = claimChecksOf('claim/charge', session, { '/chargeCents': chargeCents });
  expect(checks.slice(0, expected.length)).toEqual(expected);
});

test('the finding names the code without a charge', () => {
  const [finding] = claimFindingsBy('claim/charge', complex, { '/chargeCents': 6500 });
  expect(finding).toMatchObject({
    reason: 'missing',
    patientId: 'patient-a',
    params: { code: '90785' },
  });
});
