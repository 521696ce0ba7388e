/** Numbers that look like chance and are the same on every engine: whole numbers from one seed. */
export interface Seeded {
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  /** One of them. */
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** Each of them with the given chance, in their order. */
  some<T>(choices: readonly T[], percent: number): T[];
}

/** Starts over for a seed. Mulberry32 (public domain): 32-bit arithmetic, which every engine has. */
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
