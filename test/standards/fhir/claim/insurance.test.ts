import { expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../../../src/claim/professional-claim.js';
import { type Changes, change, removed } from '../../../../src/rule-book/change.js';
import { toFhirClaim } from '../../../../src/standards/fhir/index.js';
import { coordinatedClaims, secondAnswer } from '../../coordinated-claims.js';
import { issuesOf } from '../../issues-of.js';
import { context } from '../claim-context.js';

const [claim] = coordinatedClaims as [ProfessionalClaim];
const coverage = (subscriberId: string) => ({ ...context.coverage, subscriberId });
const insured = {
  resourceType: 'RelatedPerson' as const,
  name: [{ family: 'Halloran', given: ['Orla'] }],
  patient: { reference: 'Patient/patient-a' },
};
const withOthers = {
  ...context,
  otherInsurance: {
    'harbor-health': { coverage: coverage('HH-1'), insurer: context.insurer },
    'last-resort': {
      coverage: coverage('LR-1'),
      subscriber: insured,
      insurer: { resourceType: 'Organization' as const, name: 'Last Resort' },
    },
  },
};
const written = (changes: Changes = {}) => toFhirClaim(change(claim, changes), withOthers);

test('the insurance is in the payers’ order, and the payer of the claim is the focal one', () => {
  const shown = ({ insurance }: ReturnType<typeof written>) =>
    insurance.map(({ sequence, focal, coverage: { reference } }) => [sequence, focal, reference]);
  expect(shown(written())).toEqual([
    [1, false, '#coverage-1'],
    [2, true, '#coverage'],
    [3, false, '#coverage-2'],
  ]);
  const third = {
    '/payerId': 'own',
    '/payerOrder': 'tertiary',
    '/otherPayers/1': { ...secondAnswer, payerId: 'last-resort' },
  };
  expect(shown(written(third))).toEqual([
    [1, false, '#coverage-1'],
    [2, false, '#coverage-2'],
    [3, true, '#coverage'],
  ]);
  expect(shown(written({ '/otherPayers': removed, '/payerOrder': removed }))).toEqual([
    [1, true, '#coverage'],
  ]);
});

test('each coverage has its insurer, and that of a dependent its subscriber', () => {
  const byId = new Map(written().contained.map((resource) => [resource.id, resource]));
  expect(byId.get('coverage-1')).toMatchObject({
    subscriberId: 'HH-1',
    payor: [{ reference: '#insurer-1' }],
  });
  expect(byId.get('coverage-2')).toMatchObject({
    subscriberId: 'LR-1',
    subscriber: { reference: '#subscriber-2' },
    payor: [{ reference: '#insurer-2' }],
  });
  expect(byId.get('subscriber-2')).toMatchObject({ patient: { reference: '#patient' } });
  expect(byId.get('insurer-2')).toMatchObject({ name: 'Last Resort' });
});

test('a payer without coverage in the context is missing', () => {
  expect(issuesOf(() => toFhirClaim(claim, context))).toEqual([
    '/options/otherInsurance/* missing',
  ]);
});
