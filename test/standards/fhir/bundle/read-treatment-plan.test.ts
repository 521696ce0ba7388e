import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { own, systems } from '../../../../src/standards/fhir/systems.js';
import {
  type AnyResource,
  absent,
  encounter,
  missingAt,
  patientA,
  readChart,
  to,
} from './chart-resources.js';
import {
  changing,
  patientA as patientOfGroup,
  readGroup,
  unchanged,
  written,
} from './small-group-bundle.js';

describe('the treatment plan', () => {
  const plan = (id: string, changes: object = {}): AnyResource => ({
    resourceType: 'CarePlan',
    id,
    status: 'active',
    intent: 'plan',
    subject: patientA,
    period: { start: '2026-01-01' },
    ...changes,
  });
  const path = '/members/0/treatmentPlan';
  const chosen = (...plans: AnyResource[]) =>
    readChart(encounter(), ...plans).member?.treatmentPlan?.planId;

  test('is the only plan, or the only plan in force', () => {
    expect(chosen(plan('p'))).toBe('p');
    expect(chosen(plan('p'), plan('q', { status: 'completed' }))).toBe('p');
    expect(chosen(plan('p', { period: { start: '2026-04-01' } }), plan('q'))).toBe('q');
    expect(
      chosen(plan('p', { period: { start: '2025-01-01', end: '2026-03-03' } }), plan('q')),
    ).toBe('q');
    expect(
      chosen(
        plan('p', { period: { start: '2025-01-01', end: '2026-03-04' } }),
        plan('q', { status: 'draft' }),
      ),
    ).toBe('p');
    expect(chosen(plan('p', { status: 'entered-in-error' }), plan('q'))).toBe('q');
    expect(chosen(plan('p'), plan('q'))).toBeUndefined();
    expect(missingAt(path, encounter(), plan('p'), plan('q'))).toEqual([
      'ambiguous /entry/0/resource',
    ]);
  });

  test('is the plan with the latest start if none is in force', () => {
    const ended = (id: string, start?: string) =>
      plan(id, {
        status: 'completed',
        ...(start === undefined ? { period: {} } : { period: { start } }),
      });
    expect(
      chosen(ended('p', '2024-01-01'), ended('q', '2025-01-01'), ended('r', '2023-01-01')),
    ).toBe('q');
    expect(
      missingAt(path, encounter(), ended('p', '2025-01-01'), ended('q', '2025-01-01')),
    ).toEqual(['ambiguous /entry/0/resource']);
    expect(missingAt(path, encounter(), ended('p'))).toEqual(['unreadable /entry/1/resource']);
    expect(missingAt(path, encounter())).toEqual(['absent /entry/0/resource']);
    expect(missingAt(path, absent)).toEqual([]);
  });

  test.each([
    ['active', undefined],
    ['draft', 'draft'],
    ['on-hold', 'ended'],
    ['revoked', 'ended'],
    ['completed', 'ended'],
  ])('with the FHIR status %s has the status %s', (status, read_) => {
    expect(readChart(encounter(), plan('p', { status })).member?.treatmentPlan?.status).toBe(read_);
  });

  test('is unreadable without a known status and full dates', () => {
    for (const changes of [
      { status: 'toString' },
      { status: undefined },
      { period: undefined },
      { period: { start: '2026' } },
      { period: { start: '2026-01-01', end: '2026' } },
    ])
      expect(missingAt(path, encounter(), plan('p', changes))).toEqual([
        'unreadable /entry/1/resource',
      ]);
    expect(
      readChart(encounter(), plan('p', { period: { start: '2026-01-01', end: '2026-12-31' } }))
        .member?.treatmentPlan,
    ).toMatchObject({
      effectiveFrom: '2026-01-01',
      effectiveTo: '2026-12-31',
    });
  });

  test('has services by detail or order, goals, and a review date', () => {
    const service = (code: string) => ({ coding: [{ system: systems.cpt, code }] });
    const whole = readChart(
      encounter(),
      plan('p', {
        activity: [
          { detail: { code: service('90853') } },
          { reference: to('ServiceRequest/s') },
          {},
          { reference: to('ServiceRequest/none') },
        ],
        goal: [to('Goal/g'), to('Goal/unknown'), {}],
        extension: [{ url: own('review-by'), valueDate: '2026-06-30' }],
      }),
      { resourceType: 'ServiceRequest', id: 's', code: service('90834') },
      {
        resourceType: 'Goal',
        id: 'g',
        description: { text: 'Say it.' },
        subject: patientA,
        lifecycleStatus: 'active',
      },
    ).member?.treatmentPlan;
    expect(whole).toEqual({
      planId: 'p',
      effectiveFrom: '2026-01-01',
      goals: [
        { goalId: 'g', text: 'Say it.' },
        { goalId: 'unknown', text: '' },
      ],
      reviewBy: '2026-06-30',
      services: ['90853', '90834'],
    });
    expect(readChart(encounter(), plan('p')).member?.treatmentPlan).toEqual({
      planId: 'p',
      effectiveFrom: '2026-01-01',
      goals: [],
    });
  });

  test('lacks goals if none of them has text', () => {
    const goals = '/members/0/treatmentPlan/goals';
    expect(missingAt(goals, encounter(), plan('p'))).toEqual(['absent /entry/1/resource']);
    expect(missingAt(goals, absent, plan('p'))).toEqual([]);
    const goal = {
      resourceType: 'Goal',
      id: 'g',
      description: { text: 'Say it.' },
      subject: patientA,
    };
    expect(
      missingAt(goals, encounter(), plan('p', { goal: [to('Goal/x'), to('Goal/g')] }), goal),
    ).toEqual([]);
  });
});

describe('the plan in a bundle of a group', () => {
  const plan = (terms: object): FhirResource => ({
    resourceType: 'CarePlan',
    id: 'other-plan',
    status: 'active',
    intent: 'plan',
    subject: patientOfGroup,
    period: { start: '2026-02-01' },
    ...terms,
  });

  test.each([
    { status: 'completed' },
    { status: 'draft' },
    { period: { start: '2026-03-05' } },
    { period: { start: '2025-01-01', end: '2026-03-03' } },
    { status: 'entered-in-error' },
  ])('is the plan in force, not one with %j', (terms) => {
    const { session, missing } = readGroup(unchanged, [plan(terms)]);
    expect(session).toEqual(written);
    expect(missing).toEqual([]);
  });

  test('is the plan with the latest start if none is in force', () => {
    const ended = changing('plan-patient-a', () => ({ status: 'revoked' }) as never);
    const { a } = readGroup(ended, [plan({ status: 'on-hold' })]);
    expect(a?.treatmentPlan).toEqual({
      planId: 'other-plan',
      status: 'ended',
      effectiveFrom: '2026-02-01',
      goals: [],
    });
  });

  test('has services of orders, and goals that are not in the bundle', () => {
    const gone = changing('plan-patient-a', () => undefined);
    const order: FhirResource = {
      resourceType: 'ServiceRequest',
      id: 'order',
      status: 'active',
      intent: 'order',
      subject: patientOfGroup,
      code: { coding: [{ system: systems.hcpcsWithTls, code: 'H0005' }] },
    };
    const { a, missing } = readGroup(gone, [
      plan({
        activity: [{ reference: { reference: 'ServiceRequest/order' } }],
        goal: [{ reference: 'Goal/elsewhere' }],
      }),
      order,
    ]);
    expect(a?.treatmentPlan).toMatchObject({
      services: ['H0005'],
      goals: [{ goalId: 'elsewhere', text: '' }],
    });
    expect(missing).toEqual(['/members/0/treatmentPlan/goals absent']);
  });

  test('with an unknown status is unreadable', () => {
    const odd = changing('plan-patient-a', () => ({ status: 'unknown' }) as never);
    expect(readGroup(odd).missing).toEqual(['/members/0/treatmentPlan unreadable']);
  });
});
