import { describe, expect, test } from 'vitest';
import { smallProcessGroup } from '../../examples/sessions/small-process-group.js';
import type { RuleExample } from '../../src/rule-book/rule-example.js';
import { findingsOf } from '../support/run-example.js';
import { type Call, calls } from './calls.js';
import { fullBilling } from './full-inputs.js';
import { leaksOf } from './leaks.js';
import { fullOfCanaries, plantings } from './planting.js';
import { partsOf, withAt } from './walk.js';

const checking = [
  'validateGroupSession',
  'buildPerPatientClaims',
  'detectUnbundling',
  'reconcileGroupClaims',
  'scoreNoteIndividuality',
  'findClonedNotes',
  'prepareNotes and scoreNote',
  'fingerprintNote',
  'compareFingerprints',
  'prepareOptions',
  'estimateReimbursement',
];

const asked: Call[] = calls.filter(({ name }) => checking.includes(name));
const billed: Call[] = asked
  .filter(({ name }) => name === 'buildPerPatientClaims')
  .map((call) => ({
    ...call,
    name: `${call.name} of a clean session`,
    given: [smallProcessGroup, { ...fullBilling, individuality: false, services: [], payers: [] }],
  }));

/** The texts of a call, each of another place. */
const placesOf = ({ given }: Call) =>
  partsOf(given).filter(({ value }) => typeof value === 'string' && value !== '');

describe.each([...asked, ...billed])('$name', (call) => {
  test('tells nothing that stands in one place, whatever stands there', () => {
    const leaks = placesOf(call).flatMap(({ keys, pattern, value }) =>
      plantings(String(value), pattern).flatMap(({ canaries, planted }) => {
        const given = withAt(call.given, keys, planted);
        return leaksOf(() => call.run(Array.isArray(given) ? given : []), canaries);
      }),
    );
    expect([...new Set(leaks)]).toEqual([]);
  });

  test('tells nothing that stands in all places at once', () => {
    const { given, canaries } = fullOfCanaries(call.given);
    expect(canaries.length).toBeGreaterThan(3);
    expect([...new Set(leaksOf(() => call.run(given), canaries))]).toEqual([]);
  });
});

type ExampleFile = {
  passes: RuleExample;
  fails: RuleExample;
  also?: Record<string, RuleExample>;
};
const files = import.meta.glob<ExampleFile>('../../examples/rules/*/*.ts', { eager: true });
const examples = Object.entries(files).flatMap(([path, { passes, fails, also = {} }]) =>
  passes === undefined
    ? []
    : [{ path, examples: [passes, fails, ...Object.values(also)] as const }],
);

describe.each(examples)('whatever a rule finds: $path', ({ examples: cases }) => {
  test('it tells no canary', () => {
    for (const example of cases) {
      const run = calls.find(({ name }) => name === example.function)?.run;
      if (!run) throw new TypeError(`Nothing calls ${example.function}.`);
      const { given, canaries } = fullOfCanaries(example.arguments);
      expect(leaksOf(() => run(given), canaries)).toEqual([]);
      expect(findingsOf(example).length >= 0).toBe(true);
    }
  });
});
