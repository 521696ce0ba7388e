import { expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { readSession } from '../../src/validation/read-session.js';
import { validationOptionsSchema } from '../../src/validation/validation-options.js';

const line: BilledService = {
  serviceId: 'individual-1',
  patientId: 'patient-a',
  code: '90834',
  serviceDate: '2026-03-04',
  renderingNpi: '1234567893',
};

const read = (session: unknown, options: unknown) =>
  readSession(session, validationOptionsSchema, options, '/options');

const issuesOf = (session: unknown, options: unknown): string[] => {
  try {
    read(session, options);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  throw new Error('The input was accepted.');
};

test('a session and its options are read together', () => {
  const { recorded, read: options } = read(smallProcessGroup, { services: [line] });
  expect(recorded).toEqual(smallProcessGroup);
  expect(options.own).toEqual({ services: [line] });
});

test('the faults of the session and of the options are reported together', () => {
  expect(issuesOf({ ...smallProcessGroup, sessionId: 7 }, { services: [line, line] })).toEqual([
    '/sessionId type',
    '/options/services/1/serviceId conflict',
  ]);
});

test('a service ID used twice is an input error', () => {
  expect(issuesOf(smallProcessGroup, { services: [line, line] })).toEqual([
    '/options/services/1/serviceId conflict',
  ]);
});
