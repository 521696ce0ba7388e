import { Dice } from '../../notes/random.js';
import { changedRecipe, firstRecipes, type MadeNote, madeNotes, type Recipe } from './made-text.js';

/** A function, and the inputs for which its slowest text is searched. */
export interface Searched {
  readonly name: string;
  /** The most notes that one call takes. */
  readonly mostNotes: number;
  /** Letters of text in each try, and when the slowest is measured again. */
  readonly letters: number;
  readonly call: (notes: readonly MadeNote[], recipe: Recipe) => unknown;
}

/** The slowest text found. */
export interface Worst {
  readonly name: string;
  readonly tries: number;
  readonly letters: number;
  readonly recipe: Recipe;
  /** Milliseconds of processor time. */
  readonly milliseconds: number;
  readonly honest: number;
  /** Ratio to the time for the same number of ordinary notes of the same size. */
  readonly ratio: number;
}

/** Milliseconds of processor time per call, the fastest of several. */
const milliseconds = (call: () => unknown, rounds: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
};

/** Ordinary notes: the same number and size, with the other fields of the generated notes. */
const honestNotes = (made: readonly MadeNote[], prose: (letters: number) => string): MadeNote[] =>
  made.map((note) => ({
    ...note,
    text: prose(note.text.length),
    ...(note.frame === undefined ? {} : { frame: prose(note.frame.length) }),
  }));

/** Hill climbing from several starting points to the recipe that is slowest compared with ordinary text. */
export const searchWorst = (
  { name, mostNotes, letters, call }: Searched,
  prose: (letters: number) => string,
  tries: number,
): Worst => {
  const dice = new Dice(90853);
  const honestTimes = new Map<string, number>();
  const honestOf = (recipe: Recipe, notes: readonly MadeNote[], rounds: number): number => {
    const key = `${recipe.notes} ${recipe.frame} ${recipe.names} ${recipe.history} ${rounds}`;
    const known = honestTimes.get(key);
    if (known !== undefined) return known;
    const honest = honestNotes(notes, prose);
    const time = milliseconds(() => call(honest, recipe), rounds);
    honestTimes.set(key, time);
    return time;
  };
  const measured = (recipe: Recipe, rounds: number): Worst => {
    const notes = madeNotes(recipe, letters);
    const honest = honestOf(recipe, notes, rounds + 1);
    const time = milliseconds(() => call(notes, recipe), rounds);
    return { name, tries, letters, recipe, milliseconds: time, honest, ratio: time / honest };
  };
  const first = firstRecipes.map((one) => ({ ...one, notes: Math.min(one.notes, mostNotes) }));
  // The first calls are slow because the code is not compiled yet.
  for (const recipe of first.slice(0, 3)) measured(recipe, 1);
  honestTimes.clear();
  let best = first.map((recipe) => measured(recipe, 1)).sort((a, b) => b.ratio - a.ratio);
  for (let at = best.length; at < tries; at += 1) {
    const parent = best[dice.below(Math.min(4, best.length))] ?? best[0];
    if (!parent) break;
    const child = measured(changedRecipe(parent.recipe, dice, mostNotes), 1);
    best = [...best, child].sort((a, b) => b.ratio - a.ratio).slice(0, 8);
  }
  honestTimes.clear();
  const again = best.slice(0, 3).map(({ recipe }) => measured(recipe, 3));
  const [worst] = again.sort((a, b) => b.ratio - a.ratio);
  if (!worst) throw new RangeError('Nothing was tried.');
  return worst;
};
