import fc from 'fast-check';
import { deepFreeze } from '../../../whole/deep-freeze.js';
import { damaged, someDamage } from '../bytes/damage.js';
import { BrokenPromise, keptBy, type Outcome } from '../promise/kept.js';
import { isPolluted } from '../promise/untouched.js';
import { edited } from '../structure/edited.js';
import { edits } from '../structure/edits.js';
import { knownValues } from '../structure/known-values.js';
import { planted } from '../structure/planted.js';
import { SchemaValues } from '../structure/schema-values.js';
import { moreKnown } from './example-inputs.js';
import type { Target } from './target.js';

/** How inputs are made: from the schemas, or from the bytes of examples. */
export const kinds = ['structure', 'bytes'] as const;

export type Kind = (typeof kinds)[number];

/** Notified when a run begins and when it has a result. */
export interface Watch {
  begins(): void;
  ended(result: Outcome | 'no JSON', milliseconds: number): void;
}

/** Milliseconds since some moment. */
export type Clock = () => number;

/** The processor time of this process. */
export const processorTime: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A run that takes this many milliseconds of processor time counts as hanging. */
const hang = 120_000;

const call = (target: Target, given: readonly unknown[], watch: Watch, clock: Clock): void => {
  const start = clock();
  const outcome = keptBy(() => target.call(given), target);
  const milliseconds = clock() - start;
  if (isPolluted()) throw new BrokenPromise('it added to what every object inherits from');
  if (milliseconds > hang) throw new BrokenPromise(`it took ${Math.round(milliseconds)} ms`);
  watch.ended(outcome, milliseconds);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const argumentsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Creates the properties of all targets, which share the values of their examples. */
export const propertiesOf = (targets: readonly Target[], clock: Clock) => {
  const values = new SchemaValues(
    knownValues([...moreKnown, ...targets.flatMap(({ examples }) => examples)]),
  );
  const texts = targets.map(({ examples }) => examples.map((given) => JSON.stringify(given)));

  const structure = (target: Target, watch: Watch) => {
    const { takes, examples } = target;
    const made = fc.tuple(...Object.entries(takes).map(([key, schema]) => values.of(schema, key)));
    const given = fc.oneof(made, {
      weight: 2,
      arbitrary: fc.constantFrom(...examples),
    });
    return fc.property(given, fc.boolean(), edits, (plain, plant, changes) => {
      watch.begins();
      const input = edited(argumentsOf(plant ? planted(plain) : structuredClone(plain)), changes);
      // Freezing makes a change to the input throw; exotic values cannot always be frozen.
      const exotic = changes.some(({ kind }) => kind === 'form');
      call(target, exotic ? input : deepFreeze(input), watch, clock);
    });
  };

  const bytes = (target: Target, watch: Watch) => {
    const own = texts[targets.indexOf(target)] ?? [];
    const all = texts.flat();
    const text = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...own) },
      { weight: 1, arbitrary: fc.constantFrom(...all) },
    );
    const sources = fc.noShrink(fc.tuple(text, fc.constantFrom(...all)));
    return fc.property(sources, someDamage, ([from, other], damage) => {
      watch.begins();
      const value = parsed(damaged(from, other, damage));
      if (value === undefined) watch.ended('no JSON', 0);
      fc.pre(value !== undefined);
      call(target, deepFreeze(argumentsOf(value)), watch, clock);
    });
  };

  return { structure, bytes };
};
