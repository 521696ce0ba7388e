import { afterEach, describe, expect, test } from 'vitest';
import * as library from '../../src/index.js';
import { InputError } from '../../src/input/input-error.js';
import * as reference from '../../src/reference/index.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { SessionPart } from '../../src/validation/session-part.js';
import { type Call, calls } from './privacy/calls.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const faultsOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

class Settings {
  readonly checks = false;
}

const note = { noteId: 'a', patientId: 'p', text: 'He spoke of Friday.' };
const handle = library.prepareOptions({ rules: { 'session/times': 'off' } });
const notesHandle = library.prepareNotes([note]);

/** Values that callers pass as options by mistake, and that look like empty options. */
const notOptions: readonly (readonly [string, unknown])[] = [
  ['a map', new Map([['checks', false]])],
  ['a set', new Set()],
  ['a date', new Date(0)],
  ['a promise without await', Promise.resolve({})],
  ['an instance of a class', new Settings()],
  ['a class', Settings],
  ['an array', []],
  ['a string', 'options'],
  ['null', null],
  ['an object that inherits its keys', Object.create({ checks: false })],
  ['an object that inherits from a handle', Object.create(handle)],
  ['a spread handle', { ...handle }],
  ['a cloned handle', structuredClone(handle)],
  ['a handle that went through JSON', JSON.parse(JSON.stringify(handle))],
  ['prepared notes', notesHandle],
  ['spread prepared notes', { ...notesHandle }],
  ['cloned prepared notes', structuredClone(notesHandle)],
];

const withArgument = (given: readonly unknown[], index: number, value: unknown): unknown[] =>
  given.map((one, at) => (at === index ? value : one));

// The options are any object argument after the first argument.
const optionsOf = ({ given }: Call): number[] =>
  given.flatMap((one, index) => (index > 0 && isObject(one) && !Array.isArray(one) ? [index] : []));

describe.each(
  calls.flatMap((call) => optionsOf(call).map((index) => [call.name, call, index] as const)),
)('the options of %s', (_, call, index) => {
  test.each(notOptions)('cannot be %s', (__, value) => {
    const faults = faultsOf(() => call.run(withArgument(call.given, index, value)));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join()).toMatch(/ (?:type|unknown-key|missing)/);
  });
});

test('prepared options from another copy of the library are rejected', () => {
  class PreparedOptions {
    readonly #basis = {};
    readonly prepared = 'options';
    basis(): object {
      return this.#basis;
    }
  }
  const ofOther: never = Object.assign(new PreparedOptions()) as never;
  expect(faultsOf(() => library.validateGroupSession(smallProcessGroup, ofOther))).toEqual([
    '/options type',
  ]);
  expect(faultsOf(() => library.buildPerPatientClaims(smallProcessGroup, ofOther))).toEqual([
    '/billing type',
  ]);
  expect(faultsOf(() => library.prepareOptions(ofOther))).toEqual(['/options type']);
});

/** A copy whose values can be read only once; a second read returns a different value. */
const readableOnce = (value: unknown): unknown => {
  // A part of the check is opaque: a copy of it is refused.
  if (!isObject(value) || value instanceof SessionPart) return value;
  const copy: object = Array.isArray(value) ? [] : {};
  for (const [key, part] of Object.entries(value)) {
    const once = readableOnce(part);
    let reads = 0;
    Object.defineProperty(copy, key, {
      enumerable: true,
      configurable: true,
      get: () => (reads++ === 0 ? once : 'read again'),
    });
  }
  return copy;
};

describe.each(calls.map((call) => [call.name, call] as const))('%s', (_, call) => {
  test('reads its input only once', () => {
    expect(call.run(call.given.map(readableOnce))).toEqual(call.run(call.given));
  });

  test('returns an answer that callers can change without affecting the next answer', () => {
    const expected = JSON.stringify(call.run(call.given));
    spoil(call.run(call.given));
    expect(JSON.stringify(call.run(call.given))).toBe(expected);
  });
});

/** Overwrites every value in an answer that is not frozen. */
const spoil = (value: unknown): void => {
  if (!isObject(value) || Object.isFrozen(value)) return;
  for (const [key, part] of Object.entries(value)) {
    spoil(part);
    Reflect.set(value, key, 'spoiled');
  }
};

const isFrozen = (value: unknown): boolean =>
  !isObject(value) || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

test('exported reference data is frozen', () => {
  const data = Object.entries(reference).filter(([, value]) => isObject(value));
  expect(data.length).toBeGreaterThan(4);
  for (const [name, value] of data) expect([name, isFrozen(value)]).toEqual([name, true]);
});

describe('a key that other code adds to Object.prototype', () => {
  afterEach(() => {
    for (const key of ['release', 'coverage', 'renderingNpi', 'should'])
      Reflect.deleteProperty(Object.prototype, key);
  });

  const giveToAll = (key: string, enumerable: boolean): void => {
    Object.defineProperty(Object.prototype, key, {
      value: 'self-pay',
      configurable: true,
      writable: true,
      enumerable,
    });
  };

  test.each([
    ['release', true],
    ['release', false],
    ['coverage', true],
    ['coverage', false],
  ])('is never read as input: %s, enumerable %s', (key, enumerable) => {
    giveToAll(key, enumerable);
    const faults = faultsOf(() => library.buildPerPatientClaims(smallProcessGroup, clinicBilling));
    expect(faults.some((fault) => /^(?:\/billing)? type$/.test(fault))).toBe(true);
  });

  test('is never read as a key of a service line', () => {
    const service = {
      serviceId: 'a',
      patientId: 'p',
      code: '90853',
      serviceDate: '2026-03-04',
      renderingNpi: '1234567893',
    };
    expect(faultsOf(() => library.detectUnbundling([service]))).toEqual([]);
    giveToAll('renderingNpi', false);
    expect(faultsOf(() => library.detectUnbundling([service]))).toEqual(['/0 type']);
  });

  test('is ignored if it is not a key of the input', () => {
    giveToAll('should', false);
    expect(faultsOf(() => library.buildPerPatientClaims(smallProcessGroup, clinicBilling))).toEqual(
      [],
    );
  });
});
