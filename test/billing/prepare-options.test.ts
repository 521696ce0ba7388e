import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import { prepareOptions } from '../../src/billing/prepare-options.js';
import { InputError } from '../../src/input/input-error.js';
import { change, removed } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const issuesOf = (options: unknown): string[] => {
  try {
    Reflect.apply(prepareOptions, undefined, [options]);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
};

test('prepared options give the same answers as plain ones', () => {
  const options = { payers: [riverPlan], rules: { 'note/risk': 'off' } as const };
  expect(validateGroupSession(smallProcessGroup, prepareOptions(options))).toEqual(
    validateGroupSession(smallProcessGroup, options),
  );
  const billing = { ...clinicBilling, ...options };
  expect(buildPerPatientClaims(smallProcessGroup, prepareOptions(billing))).toEqual(
    buildPerPatientClaims(smallProcessGroup, billing),
  );
});

describe('malformed options are reported', () => {
  test('at /options when they are not a billing', () => {
    expect(issuesOf({ payers: 1 })).toEqual(['/options/payers type']);
    expect(issuesOf({ color: 1 })).toEqual(['/options/* unknown-key']);
    expect(issuesOf({ payers: [riverPlan, riverPlan] })).toEqual([
      '/options/payers/1/effective conflict',
    ]);
  });

  test('at /billing when they have a billing provider or a charge', () => {
    expect(issuesOf(change(clinicBilling, { '/chargeCents': removed }))).toEqual([
      '/billing/chargeCents missing',
    ]);
    expect(issuesOf(change(clinicBilling, { '/billingProvider': removed }))).toEqual([
      '/billing/billingProvider missing',
    ]);
    expect(issuesOf({ ...clinicBilling, payers: [riverPlan, riverPlan] })).toEqual([
      '/billing/payers/1/effective conflict',
    ]);
  });

  test.each([
    ['nothing', undefined, 'missing'],
    ['null', null, 'missing'],
    ['a text', 'options', 'type'],
    ['a function', () => ({}), 'type'],
  ])('when they are %s', (_, options, code) => {
    expect(issuesOf(options)).toEqual([`/options ${code}`]);
  });

  test('when they throw while being read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(issuesOf(proxy)).toEqual(['/options type']);
  });
});
