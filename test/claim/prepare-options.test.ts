import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../src/claim/build-per-patient-claims.js';
import { prepareOptions } from '../../src/claim/prepare-options.js';
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

test('prepared options give what plain ones give', () => {
  const options = { payers: [riverPlan], rules: { 'note/risk': 'off' } as const };
  expect(validateGroupSession(smallProcessGroup, prepareOptions(options))).toEqual(
    validateGroupSession(smallProcessGroup, options),
  );
  const billing = { ...clinicBilling, ...options };
  expect(buildPerPatientClaims(smallProcessGroup, prepareOptions(billing))).toEqual(
    buildPerPatientClaims(smallProcessGroup, billing),
  );
});

describe('what is malformed is told', () => {
  test('at /options, where it is no billing', () => {
    expect(issuesOf({ payers: 1 })).toEqual(['/options/payers type']);
    expect(issuesOf({ colour: 1 })).toEqual(['/options/colour unknown-key']);
    expect(issuesOf({ payers: [riverPlan, riverPlan] })).toEqual([
      '/options/payers/1/effective conflict',
    ]);
  });

  test('at /billing, where it tells who is paid, or what', () => {
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
    ['null', null, 'type'],
    ['a text', 'options', 'type'],
    ['a function', () => ({}), 'type'],
  ])('of %s', (_, options, code) => {
    expect(issuesOf(options)).toEqual([`/options ${code}`]);
  });

  test('of what throws while it is read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(issuesOf(proxy)).toEqual(['/options type']);
  });
});
