import type { Bundle } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.js';
import { toHtml, toMarkdown } from '../../src/report/index.js';
import { change } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { toCms1500 } from '../../src/standards/cms1500/index.js';
import { fromFhirBundle, toFhirClaim } from '../../src/standards/fhir/index.js';
import { to837P } from '../../src/standards/x12/index.js';
import { paperClaim } from '../standards/cms1500/paper-claim.js';
import { eveningClaims } from '../standards/evening-claims.js';

const faultsOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof library.InputError)
      return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const throwing = (): object =>
  Object.defineProperty({}, 'sessionId', {
    enumerable: true,
    get: () => {
      throw new Error('The secret of a getter of the caller');
    },
  });

const anything = (value: unknown): never => value as never;
const note = { noteId: 'a', patientId: 'p', text: 'He spoke of Friday.' };

/** Every public argument, with its root path and a call that passes an unreadable value. */
const inputs: readonly [string, string, (unreadable: never) => unknown][] = [
  ['a session', '', (one) => library.validateGroupSession(one)],
  ['its options', '/options', (one) => library.validateGroupSession(smallProcessGroup, one)],
  ['billing terms', '/billing', (one) => library.buildPerPatientClaims(smallProcessGroup, one)],
  ['services', '', (one) => library.detectUnbundling(one)],
  ['one service', '/0', (one) => library.detectUnbundling([one])],
  [
    'the lines of a claim file',
    '/services',
    (one) => library.reconcileGroupClaims(smallProcessGroup, one),
  ],
  ['notes', '', (one) => library.scoreNoteIndividuality(one)],
  ['the notes of a corpus', '', (one) => library.findClonedNotes(one)],
  ['options for comparing notes', '/options', (one) => library.findClonedNotes([], one)],
  ['a fingerprint', '', (one) => library.compareFingerprints(one, library.fingerprintNote(note))],
  ['prepared notes', '/options', (one) => library.scoreNote(note, one)],
  ['options to prepare', '/options', (one) => library.prepareOptions(one)],
  ['a report', '', (one) => toMarkdown(one)],
  [
    'the notes on a page',
    '/options/notes',
    (one) => toHtml(library.validateGroupSession(smallProcessGroup), { notes: one }),
  ],
  ['a bundle', '', (one) => fromFhirBundle(one)],
  [
    'a resource',
    '/entry/0/resource',
    (one) =>
      fromFhirBundle({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: one }] }),
  ],
  ['the context of a claim', '/options', (one) => toFhirClaim(paperClaim, one)],
  ['the context of a form', '/options', (one) => toCms1500(paperClaim, one)],
  ['an envelope', '/options', (one) => to837P(eveningClaims, one)],
];

describe.each(inputs)('%s', (_, root, call) => {
  test('that cannot be read is reported as the wrong type', () => {
    expect(faultsOf(() => call(anything(revoked())))).toContain(`${root} type`);
  });

  test('with a getter that throws is an input error that does not quote the exception', () => {
    const faults = faultsOf(() => call(anything(throwing())));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join()).not.toContain('secret');
  });
});

test('an object that inherits from a handle is not a handle', () => {
  const options = Object.create(library.prepareOptions({}));
  const prepared = Object.create(library.prepareNotes([note]));
  expect(faultsOf(() => library.scoreNote(note, prepared))).toEqual(['/options type']);
  expect(faultsOf(() => library.validateGroupSession(smallProcessGroup, options))).toEqual([
    '/options type',
  ]);
});

describe('more errors than fit on the stack', () => {
  const many = <T>(one: T): T[] => new Array<T>(140_000).fill(one);

  test('in the services option are reported as too many', () => {
    const options = anything({ services: many({}) });
    expect(faultsOf(() => library.validateGroupSession(smallProcessGroup, options))).toEqual([
      '/options too-many',
    ]);
  });

  test('in services are reported one by one', () => {
    const faults = faultsOf(() => library.detectUnbundling(anything(many(1))));
    expect(faults).toHaveLength(140_000);
    expect(faults.at(-1)).toBe('/139999 type');
  });

  test('in overlapping policies are reported one by one', () => {
    const payers = many({
      payerId: 'p',
      name: 'P',
      effective: { from: '2026-01-01' },
      citations: [],
    });
    expect(
      faultsOf(() => library.validateGroupSession(smallProcessGroup, { payers })),
    ).toHaveLength(139_999);
  });
});

test('an ID that is not a string is reported on its resource', () => {
  const id = { toString: 'a', valueOf: 'b' };
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { resourceType: 'Patient', id: anything(id) } }],
  };
  expect(faultsOf(() => fromFhirBundle(bundle))).toEqual(['/entry/0/resource type']);
});

test('negative zero, which is valid JSON, is returned as zero', () => {
  const billing = change(clinicBilling, { '/chargeCents': -0 });
  const { claims } = library.buildPerPatientClaims(smallProcessGroup, billing);
  expect(claims.length).toBeGreaterThan(0);
  for (const { lines, totalChargeCents } of claims) {
    expect(Object.is(lines[0]?.chargeCents, 0)).toBe(true);
    expect(Object.is(totalChargeCents, 0)).toBe(true);
  }
});
