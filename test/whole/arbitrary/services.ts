import fc from 'fast-check';
import type { BilledService, ServiceNote } from '../../../src/unbundling/billed-service.js';

const id = fc.constantFrom('a', 'b', 'c', '');
const text = fc.constantFrom(
  '',
  '–',
  'Relapse triggers',
  'relapse triggers.',
  'Told the group that he had skipped two meetings, and a peer asked him to call before the next one; he agreed to.',
  'Traced the near-relapse of last Friday to the argument at home, and wrote a plan for the coming weekend with him.',
);
const pad = (value: number) => String(value).padStart(2, '0');

const time = fc
  .tuple(fc.constantFrom(8, 9, 10), fc.constantFrom(0, 30, 45), fc.constantFrom(0, 1))
  .map(([h, m, s]) => `2026-03-04T${pad(h)}:${pad(m)}:${pad(s)}-05:00`);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const given = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

const note = fc
  .record({
    noteId: fc.constantFrom('n1', 'n2', 'n3'),
    text: optional(text),
    focus: optional(text),
    interventions: optional(fc.array(text, { maxLength: 2 })),
    medicalNecessity: optional(text),
    whyBoth: optional(text),
  })
  .map((value) => given(value) as unknown as ServiceNote);

/** A service that passes the schema. Most are close in time. `services` adds the ID. */
const service = fc
  .record({
    patientId: fc.constantFrom('p1', 'p2', 'p3'),
    payerId: optional(fc.constantFrom('river-plan', 'other-plan')),
    code: fc.constantFrom(
      ...['90853', '90853', '90853', 'G0410', 'H0005', '90834', '90834', '90837', '90791'],
      ...['99214', '90785', 'H0015', 'G2086', '80305', '96156', 'G0463'],
    ),
    modifiers: optional(
      fc.uniqueArray(fc.constantFrom('XE', '59', '25', '76', 'XS', '95'), { maxLength: 3 }),
    ),
    units: optional(fc.constantFrom(1, 1, 2, 6)),
    status: optional(fc.constantFrom('active', 'active', 'void')),
    serviceDate: fc.constantFrom(
      '2026-03-04',
      '2026-03-04',
      '2026-03-05',
      '2024-06-30',
      '2012-12-31',
    ),
    start: optional(time),
    end: optional(time),
    renderingNpi: fc.constantFrom('1234567893', '1999999984'),
    billingNpi: optional(fc.constantFrom('1999999992', '1999999984')),
    performedBy: optional(fc.constantFrom('1234567893', 'somebody')),
    practitionerType: optional(fc.constantFrom('clinical-psychologist', 'trainee')),
    setting: optional(fc.constantFrom('professional', 'professional', 'outpatient-facility')),
    encounterId: optional(id),
    groupSessionId: optional(fc.constantFrom('s1', 's2', 's3', '')),
    note: optional(note),
  })
  .map(given);

/** Services that pass the schema, for few patients and days. Most have many billing errors. */
export const services: fc.Arbitrary<BilledService[]> = fc
  .array(service, { maxLength: 12 })
  .map((list) => list.map((one, index) => ({ serviceId: `s${index}`, ...one }) as BilledService));
