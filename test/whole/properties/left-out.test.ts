import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ValidationOptions } from '../../../src/index.js';
import { alternatives } from '../../../src/input/schema-path.js';
import { type GroupSession, groupSessionSchema } from '../../../src/record/group-session.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import type { RuleExamples } from '../../tools/conformance/rule-cases.js';
import { runs } from '../long-runs.js';
import { optionalKeys } from './optional-keys.js';

const files = import.meta.glob<RuleExamples[string]>('../../../src/rule-book/examples/*/*.ts', {
  eager: true,
});

const examples = Object.values(files)
  .flatMap(({ passes, fails, also = {} }) => [passes, fails, ...Object.values(also)])
  .flatMap((example) => (example.function === 'validateGroupSession' ? [example.arguments] : []));

const held = 'What was written there can no longer be wrong, or copied.';
const ofSession = 'That of the session is taken.';

/** The only keys without which a rule may pass that did not with them, and what leaving them out means. */
const meanings: Readonly<Record<string, string>> = {
  '/facilitators/*/bills':
    'If another facilitator is recorded as billing, this one does not; otherwise it is asked for.',
  '/members/*/authorization/services': 'The authorization covers every code.',
  '/members/*/authorization/sessionsLeft': 'The authorization has no such limit.',
  '/members/*/note': 'There is no note, which is reported; it discloses and repeats nothing.',
  '/members/*/note/goalIds': 'The words of the note are read.',
  '/members/*/note/participation': held,
  '/members/*/note/plan': held,
  '/members/*/note/response': held,
  '/members/*/note/riskChanged': 'The words of the note are read.',
  '/members/*/note/text': held,
  '/members/*/note/writtenAt': 'The note was written when it was signed.',
  '/members/*/placeOfService': ofSession,
  '/members/*/presence':
    'Whoever attended was there all the time; the times are asked for where minutes decide.',
  '/members/*/presence/*/to':
    'The member stayed until the end; the time is asked for where minutes decide.',
  '/members/*/renderingProviderId': 'The only facilitator who bills is taken.',
  '/members/*/telehealth': ofSession,
  '/members/*/treatmentPlan/status': 'The plan is active.',
  '/program': 'The program is outpatient.',
  '/serviceDate': 'The day of the start is taken.',
};

const subjectOf = (path: string): string => /^\/members\/\d+/.exec(path)?.[0] ?? '';

/** The outcomes of each rule about the session, or about one member. */
const outcomesOf = (session: GroupSession, options: ValidationOptions) => {
  const outcomes = new Map<string, Set<string>>();
  const { checks = [] } = validateGroupSession(session, { ...options, checks: true });
  for (const { rule, path, outcome } of checks) {
    const key = `${rule} ${subjectOf(path)}`;
    outcomes.set(key, (outcomes.get(key) ?? new Set()).add(outcome));
  }
  return outcomes;
};

const isOnly = (outcomes: ReadonlySet<string>, outcome: string): boolean =>
  outcomes.size === 1 && outcomes.has(outcome);

/** What leaving out a key did to rules, over all examples. */
interface Effect {
  /** Rules that were asked with the key, and are not without it. */
  readonly unasked: Set<string>;
  /** Rules that pass without the key, and did not with it. */
  readonly passing: Set<string>;
}

const add = (
  effect: Effect,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  after: ReadonlyMap<string, ReadonlySet<string>>,
): void => {
  for (const [key, known] of before) {
    const [rule = ''] = key.split(' ');
    const now = after.get(key);
    if (now && isOnly(now, 'pass') && !known.has('pass')) effect.passing.add(rule);
    if ((!now || isOnly(now, 'not-applicable')) && !isOnly(known, 'not-applicable'))
      effect.unasked.add(rule);
  }
};

// A session needs its start or its date of service.
const isOnlyDate = ({ start, serviceDate }: GroupSession, pattern: string): boolean =>
  (pattern === '/start' && serviceDate === undefined) ||
  (pattern === '/serviceDate' && start === undefined);

/** The effects of leaving out keys: of every key of every example, or of one in `step`. */
const effectsOf = (step: number): Map<string, Effect> => {
  const effects = new Map<string, Effect>();
  let tried = 0;
  for (const [session, options] of examples) {
    const before = outcomesOf(session, options);
    for (const key of optionalKeys(alternatives(groupSessionSchema), session)) {
      const { pattern, pointer, isPresent } = key;
      const effect = effects.get(pattern) ?? { unasked: new Set(), passing: new Set() };
      effects.set(pattern, effect);
      tried += 1;
      if (!isPresent || tried % step !== 0 || isOnlyDate(session, pattern)) continue;
      const without = change<GroupSession>(session, { [pointer]: removed });
      add(effect, before, outcomesOf(without, options));
    }
  }
  return effects;
};

const file = 'docs/what-may-be-left-out.md';
const isLong = runs(0, 1) === 1;

// The page is written from every key of every example, which takes a minute.
if (isLong)
  test('the page says what leaving out each key changes', async () => {
    const effects = effectsOf(1);
    expect(unmeant(effects)).toEqual([]);
    for (const pattern of Object.keys(meanings))
      expect(effects.get(pattern)?.passing.size, pattern).toBeGreaterThan(0);
    await expect(pageOf(effects)).toMatchFileSnapshot(`../../../${file}`);
  });

// A rule that passes because something is unknown would let out a claim that nobody checked.
const unmeant = (effects: ReadonlyMap<string, Effect>): string[] =>
  [...effects].flatMap(([pattern, { passing }]) =>
    Object.hasOwn(meanings, pattern) ? [] : [...passing].map((rule) => `${pattern}: ${rule}`),
  );

test('a session without any one optional key still gets an answer, and the page says what changes', () => {
  const rows = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((row) => row.split(' | '))
      .map(([first = '', unasked = '', passing = '']) => [
        first.slice(3, -1),
        { unasked, passing },
      ]),
  );
  const effects = effectsOf(97);
  expect(unmeant(effects)).toEqual([]);
  const untold = [...effects].flatMap(([pattern, { unasked, passing }]) => {
    const row = rows.get(pattern) ?? { unasked: '', passing: '' };
    return [
      ...[...unasked].filter((rule) => !row.unasked.includes(rule) && !/^\d/.test(row.unasked)),
      ...[...passing].filter((rule) => !row.passing.includes(rule)),
    ].map((rule) => `${pattern}: ${rule}`);
  });
  expect(untold).toEqual([]);
});

const listed = (rules: ReadonlySet<string>): string => {
  const sorted = [...rules].sort();
  return sorted.length > 12
    ? `${sorted.length} rules about the member`
    : sorted.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ');
};

const pageOf = (effects: ReadonlyMap<string, Effect>): string => {
  const rows = [...effects]
    .filter(([, { unasked, passing }]) => unasked.size + passing.size > 0)
    .sort(([a], [b]) => Number(a > b) - Number(a < b));
  const without = [...effects]
    .filter(([, { unasked, passing }]) => unasked.size + passing.size === 0)
    .map(([pattern]) => `\`${pattern}\``)
    .sort();
  return [
    '<!-- Generated: LONG_RUNS=1 npm test -- test/whole/properties/left-out.test.ts -u -->',
    '',
    '# What may be left out of a session',
    '',
    'Every key below may be left out, undefined or null. Where a rule needs it, the rule says so: a finding `no-data`. This page',
    'lists the rest: which rules are then not asked, and which can pass because leaving it out has a meaning of its own, which',
    'is given. Nothing else ever passes because it is not known. The page is found out from the examples of the rule book, by',
    'leaving out one key at a time.',
    '',
    '| Left out | Not asked, or not applicable | Can pass without it | Because |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ([pattern, { unasked, passing }]) =>
        `| \`${pattern}\` | ${listed(unasked)} | ${listed(passing)} | ${passing.size > 0 ? meanings[pattern] : ''} |`,
    ),
    '',
    `Leaving out any other key changes no answer to \`pass\` or \`not-applicable\`: ${without.join(', ')}.`,
    '',
  ].join('\n');
};
