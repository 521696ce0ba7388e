import { describe, expect, test } from 'vitest';
import { change } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import type { RuleExample } from '../../../src/rule-book/rule-entry.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { type Call, calls } from './calls.js';
import { canaryOf } from './canary.js';
import { fullBilling } from './full-options.js';
import { leaksOf } from './leaks.js';
import { fullOfCanaries, plantings } from './planting.js';
import { findingsIn } from './shown.js';
import { partsOf, sampleOf, withAt } from './walk.js';

const checking = [
  'validateGroupSession',
  'buildPerPatientClaims',
  'detectUnbundling',
  'reconcileGroupClaims',
  'reconcileRemittance',
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

/** One string of every fourth field in the input of a call; in the long runs, every string. */
const textsOf = ({ given }: Call) =>
  sampleOf(partsOf(given).filter(({ value }) => typeof value === 'string' && value !== ''));

describe.each([...asked, ...billed])('$name', (call) => {
  test('leaks nothing from any single field', () => {
    const leaks = textsOf(call).flatMap(({ keys, pattern, value }) =>
      plantings(String(value), pattern).flatMap(({ canaries, planted }) => {
        const given = withAt(call.given, keys, planted);
        return leaksOf(() => call.run(Array.isArray(given) ? given : []), canaries);
      }),
    );
    expect([...new Set(leaks)]).toEqual([]);
  });

  test('leaks nothing when every field has a canary', () => {
    const { given, canaries } = fullOfCanaries(call.given);
    expect(canaries.length).toBeGreaterThan(3);
    expect([...new Set(leaksOf(() => call.run(given), canaries))]).toEqual([]);
  });
});

type ExampleFile = {
  fails: RuleExample;
  also?: Record<string, RuleExample>;
};
const files = import.meta.glob<ExampleFile>('../../../src/rule-book/examples/*/*.ts', {
  eager: true,
});
const examples = Object.entries(files).flatMap(([path, { fails, also = {} }]) =>
  fails === undefined
    ? []
    : [
        {
          rule: path.replace('../../../src/rule-book/examples/', '').replace('.ts', ''),
          fails,
          also,
        },
      ],
);

/** Rules whose result changes when words are added. The last test covers them. */
const changedByWords: readonly string[] = [
  'individuality/too-short',
  'note/individuality',
  'note/topic-only',
];

/** Reasons that rest on what a text says: added words change the reading of it. */
const changedByReading: readonly string[] = [
  'stock-phrase',
  'group-only',
  'not-found-in-text',
  'shared-evidence',
  'changed-in-text',
  'present-without-plan',
  'exchange-in-notes',
];

describe.each(examples)('the findings of $rule', ({ rule, fails, also }) => {
  test.each(Object.entries({ ...also, fails }))('leak no canary: %s', (reason, example) => {
    const run = calls.find(({ name }) => name === example.function)?.run;
    if (!run) throw new TypeError(`Nothing calls ${example.function}.`);
    const { given, canaries } = fullOfCanaries(example.arguments);
    let answer: unknown;
    const asks = (): unknown => {
      answer = run(given);
      return answer;
    };
    expect(leaksOf(asks, canaries)).toEqual([]);
    if (changedByWords.includes(rule) || changedByReading.includes(reason)) return;
    const reasons = findingsIn(answer).flatMap((finding) =>
      finding.rule === rule ? [finding.reason] : [],
    );
    expect(reasons).not.toEqual([]);
    if (reason !== 'fails') expect(reasons).toContain(reason);
  });
});

test('rules that count or compare words leak nothing from notes of canaries only', () => {
  const name = canaryOf('name', 1, '/0/focus');
  const sentence = canaryOf('sentence', 2, '/0/focus');
  const words = `${name.text} and ${sentence.text}`;
  const only = change(smallProcessGroup, {
    '/focus': words,
    ...Object.fromEntries(
      [0, 1, 2].flatMap((member) => [
        [`/members/${member}/name`, { given: name.text, family: 'Quist' }],
        [`/members/${member}/note/participation`, `Discussed ${words}`],
        ...['meaning', 'interventions', 'response', 'progress', 'plan'].map((box) => [
          `/members/${member}/note/${box}`,
          `${words} ${box} ${words}`,
        ]),
      ]),
    ),
  });
  const report = validateGroupSession(only, {
    individuality: { thresholds: { minimumWords: 1 } },
  });
  const reported = findingsIn(report).map(({ rule }) => rule);
  expect(reported).toEqual(expect.arrayContaining(['note/topic-only', 'note/individuality']));
  expect(leaksOf(() => report, [name, sentence])).toEqual([]);
  const short = validateGroupSession(only, {
    individuality: { thresholds: { minimumWords: 500 } },
  });
  expect(findingsIn(short).map(({ reason }) => reason)).toContain('too-short');
  expect(leaksOf(() => short, [name, sentence])).toEqual([]);
});
