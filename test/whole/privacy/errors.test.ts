import { describe, expect, test, vi } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import { type Call, calls } from './calls.js';
import { canariesIn, canaryOf, kinds } from './canary.js';
import { printedFrom } from './leaks.js';
import { type Part, partsOf, sampleOf, textsIn, withAt } from './walk.js';

const canaries = kinds.map((kind, number) => canaryOf(kind, number + 1, 'the spoiled field'));
const texts = canaries.map(({ text }) => text);
const [name = '', sentence = '', number = '', date = ''] = texts;

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** An object with the given own keys, including keys such as `__proto__`. */
const keyed = (keys: readonly string[], value: unknown): unknown =>
  Object.fromEntries(keys.map((key) => [key, value]));

/** Invalid replacements for a value, each with canaries that show up if an error quotes it. */
const spoilsOf = ({ value }: Part): readonly (readonly [string, unknown])[] => [
  ['an object', { [name]: sentence, [number]: { [date]: texts } }],
  ['a list', [sentence, { name: texts }]],
  ...(typeof value === 'string' ? [] : [['a text', texts.join(' ')] as const]),
  ...(typeof value === 'object' && value !== null && !Array.isArray(value)
    ? [
        ['unknown keys', { ...value, ...Object(keyed(texts, sentence)) }] as const,
        [
          'inherited keys',
          Object.fromEntries([...Object.entries(value), ...inheritedEntries]),
        ] as const,
      ]
    : []),
];

const inheritedEntries = inherited.map((key) => [key, { name, text: sentence }] as const);

/** The strings that a call returns or throws. */
const outcomeOf = (
  run: () => unknown,
): { answer: boolean; texts: { field: string; text: string }[] } => {
  try {
    const answer = run();
    // Walk the answer only if it contains a canary, because most do not and the walk is slow.
    const silent = canariesIn(JSON.stringify(answer) ?? '', canaries).length === 0;
    return { answer: true, texts: silent ? [] : textsIn(answer) };
  } catch (error) {
    const ours = error instanceof InputError ? 'the error' : 'an error that is none of ours';
    return { answer: false, texts: [{ field: ours, text: printedFrom(error) }] };
  }
};

// A page prints the rule settings. In a real report their keys are always rule IDs.
const onPages = 'unknown keys at /*/ruleset/overrides';
// A comparison gives back the findings of the reports as they are. In a real report their params are facts of a rule.
const givenBack = /^compareReports .*\/findings\/\*\/params(?:\/\w+)?$/;

const resultsOf = ({ name: called, given, run }: Call): { leaks: string[]; refused: number } => {
  const outcomes = sampleOf(partsOf(given).slice(1)).flatMap((part) =>
    spoilsOf(part).map(([spoil, value]) => {
      const spoiled = withAt(given, part.keys, value);
      const where = `${spoil} at ${part.pattern}`;
      return { where, ...outcomeOf(() => run(Array.isArray(spoiled) ? spoiled : [])) };
    }),
  );
  const leaks = outcomes
    .filter(({ where }) => where !== onPages && !givenBack.test(`${called} ${where}`))
    .flatMap(({ where, texts }) =>
      texts.flatMap(({ field, text }) => [
        ...canariesIn(text, canaries).map(({ kind }) => `${kind} from ${where} → ${field}`),
        ...(field.endsWith('none of ours') ? [`${where} → ${field}`] : []),
      ]),
    );
  return { leaks: [...new Set(leaks)], refused: outcomes.filter(({ answer }) => !answer).length };
};

// Returns undefined for an unknown ID instead of throwing.
const answersAll = ['getRule'];

const writers = ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const;

describe.each(calls.map((call) => [call.name, call] as const))('%s', (_, call) => {
  test('rejects invalid input without quoting it, and writes no log', () => {
    const logs = writers.map((writer) => vi.spyOn(console, writer).mockReturnValue());
    const { leaks, refused } = resultsOf(call);
    expect(leaks).toEqual([]);
    if (!answersAll.includes(call.name)) expect(refused).toBeGreaterThan(0);
    for (const log of logs) expect(log).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
