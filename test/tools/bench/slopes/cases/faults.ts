import * as library from '../../../../../src/index.js';
import { toHtml, toMarkdown } from '../../../../../src/report/index.js';
import { smallProcessGroup } from '../../../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle, toFhirClaim } from '../../../../../src/standards/fhir/index.js';
import { to837P } from '../../../../../src/standards/x12/index.js';
import { doubling, type Growing } from '../slope.js';

type Called = (...given: never[]) => unknown;

const wrong = (size: number): unknown[] => new Array(size).fill(7);
const strange = (size: number): object =>
  Object.fromEntries(Array.from({ length: size }, (_, index) => [`key${index}`, index]));
const policies = (size: number): unknown[] =>
  new Array(size).fill({
    payerId: 'p',
    name: 'P',
    effective: { from: '2026-01-01' },
    citations: [],
  });

const calls: readonly (readonly [string, Called, (size: number) => unknown[]])[] = [
  [
    'validateGroupSession: unknown keys',
    library.validateGroupSession,
    (size) => [{ ...smallProcessGroup, ...strange(size) }],
  ],
  [
    'validateGroupSession: facilitators that are numbers',
    library.validateGroupSession,
    (size) => [{ ...smallProcessGroup, facilitators: wrong(size) }],
  ],
  [
    'validateGroupSession: services that are numbers',
    library.validateGroupSession,
    (size) => [smallProcessGroup, { services: wrong(size) }],
  ],
  [
    'validateGroupSession: policies that overlap',
    library.validateGroupSession,
    (size) => [smallProcessGroup, { payers: policies(size) }],
  ],
  [
    'validateGroupSession: earlier notes that are numbers',
    library.validateGroupSession,
    (size) => [smallProcessGroup, { individuality: { history: wrong(size) } }],
  ],
  [
    'detectUnbundling: services that are numbers',
    library.detectUnbundling,
    (size) => [wrong(size)],
  ],
  ['findClonedNotes: notes that are numbers', library.findClonedNotes, (size) => [wrong(size)]],
  ['fingerprintNote: unknown keys', library.fingerprintNote, (size) => [strange(size)]],
  [
    'compareFingerprints: keys that are numbers',
    library.compareFingerprints,
    (size) => [{ noteId: 'a', patientId: 'p', keys: wrong(size), words: [], sketch: '' }],
  ],
  [
    'estimateReimbursement: claims that are numbers',
    library.estimateReimbursement,
    (size) => [wrong(size), {}],
  ],
  [
    'estimateReimbursement: rates that contradict',
    library.estimateReimbursement,
    (size) => [
      [],
      { contracts: new Array(size).fill({ payerId: 'p', code: '90853', allowedCents: 1 }) },
    ],
  ],
  ['to837P: claims that are numbers', to837P, (size) => [wrong(size), {}]],
  ['toFhirClaim: lines that are numbers', toFhirClaim, (size) => [{ lines: wrong(size) }, {}]],
  [
    'fromFhirBundle: entries that are numbers',
    fromFhirBundle,
    (size) => [{ resourceType: 'Bundle', entry: wrong(size) }],
  ],
  [
    'fromFhirBundle: resources that are numbers',
    fromFhirBundle,
    (size) => [{ resourceType: 'Bundle', entry: new Array(size).fill({ resource: 7 }) }],
  ],
  [
    'toMarkdown: findings that are numbers',
    toMarkdown,
    (size) => [{ verdict: 'ready', findings: wrong(size) }],
  ],
  [
    'toHtml: notes that are numbers',
    toHtml,
    (size) => [{ verdict: 'ready', findings: [] }, { notes: wrong(size) }],
  ],
];

/** Growth of rejecting input with the number of faults. */
export const faultsGrow: readonly Growing[] = calls.map(([name, call, of]) => ({
  name: `faults, ${name}`,
  sizes: doubling(4_096, 524_288),
  of: (size) => {
    const given = of(size);
    return () => Reflect.apply(call, undefined, given);
  },
}));
