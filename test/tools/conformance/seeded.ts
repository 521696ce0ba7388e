/** Seeded pseudorandom whole numbers, the same on every engine. */
export interface Seeded {
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  /** True with the given probability in percent. */
  chance(percent: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** Includes each item with the given probability and keeps their order. */
  some<T>(choices: readonly T[], percent: number): T[];
}

/** Creates a generator for a seed. Mulberry32 (public domain): 32-bit arithmetic, which every engine has. */
export const seeded = (seed: number): Seeded => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  const chance = (percent: number): boolean => below(100) < percent;
  return {
    below,
    chance,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    some: (choices, percent) => choices.filter(() => chance(percent)),
  };
};
