/** A call whose input grows. */
export interface Growing {
  readonly name: string;
  /** Sizes, each twice the previous one. */
  readonly sizes: readonly number[];
  /** Creates an input of the given size and returns the call to time. */
  of(size: number): () => unknown;
}

/** How the time of a call grew with its input. */
export interface Slope {
  readonly name: string;
  readonly smallest: number;
  readonly largest: number;
  /** Milliseconds of processor time at the largest size. */
  readonly milliseconds: number;
  /** The power of n log n that describes the growth: 1 is n log n. */
  readonly exponent: number;
}

/** Sizes that double from the first to the last. */
export const doubling = (first: number, last: number): number[] =>
  first > last ? [] : [first, ...doubling(first * 2, last)];

/** One measurement. */
export interface Point {
  readonly size: number;
  readonly milliseconds: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The power of n log n that fits the measurements best. Times below the shortest measurable one are noise and left out,
 * except the last two.
 */
export const exponentOf = (points: readonly Point[], shortest = 5): number => {
  const measurable = points.filter(
    ({ milliseconds }, index) => milliseconds >= shortest || index >= points.length - 2,
  );
  const x = measurable.map(({ size }) => Math.log(size * Math.log2(size)));
  const y = measurable.map(({ milliseconds }) => Math.log(Math.max(milliseconds, 0.01)));
  const [middleX, middleY] = [mean(x), mean(y)];
  const spread = x.reduce((sum, value) => sum + (value - middleX) ** 2, 0);
  const common = x.reduce(
    (sum, value, index) => sum + (value - middleX) * ((y[index] ?? 0) - middleY),
    0,
  );
  return common / spread;
};

/** Milliseconds spent so far. */
export type Clock = () => number;

/** Processor time, which other load on the machine does not lengthen. */
const processor: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const once = (call: () => unknown, clock: Clock): number => {
  globalThis.gc?.();
  const start = clock();
  call();
  return clock() - start;
};

/** The fastest of several calls; fewer if one call takes long. */
const best = (call: () => unknown, clock: Clock): number => {
  let least = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let round = 0; round < 5 && (round < 2 || spent < 400); round += 1) {
    const milliseconds = once(call, clock);
    spent += milliseconds;
    least = Math.min(least, milliseconds);
  }
  return least;
};

/** Runs the call and ignores an input error, because rejecting input takes time too. */
const whatever = (call: () => unknown) => (): void => {
  try {
    call();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InputError') throw error;
  }
};

/** No larger size is measured after a call that takes this many milliseconds. */
const patience = 800;

/** Measures how the time of a call grows. */
export const slopeOf = ({ name, sizes, of }: Growing, clock = processor): Slope => {
  const points: Point[] = [];
  for (const size of sizes) {
    const last = points.at(-1);
    if (last && last.milliseconds > patience) break;
    points.push({ size, milliseconds: best(whatever(of(size)), clock) });
  }
  const last = points.at(-1);
  return {
    name,
    smallest: points[0]?.size ?? 0,
    largest: last?.size ?? 0,
    milliseconds: last?.milliseconds ?? 0,
    exponent: exponentOf(points),
  };
};
