import { Dice } from '../../notes/random.js';

/** Parameters of a set of notes, varied by the search for the slowest text. */
export interface Recipe {
  /** Number of notes. */
  readonly notes: number;
  /** Number of different sentence templates. */
  readonly templates: number;
  /** Words in a sentence. */
  readonly length: number;
  /** Words of a sentence that are replaced. */
  readonly replaced: number;
  /** Number of different replacement words. */
  readonly fillers: number;
  /** Number of different words in the templates. */
  readonly vocabulary: number;
  /** Letters in a word. */
  readonly letters: number;
  /** Percentage of sentences that repeat another sentence word for word. */
  readonly repeated: number;
  /** Percentage of function words. */
  readonly plain: number;
  readonly position: 'same' | 'any' | 'first' | 'last';
  readonly end: '. ' | '\n\n' | '; ' | ' ' | ', ';
  readonly frame: 'none' | 'own' | 'other';
  readonly names: 'none' | 'each' | 'in text';
  readonly history: 'none' | 'half' | 'own';
}

/** One note generated from a recipe. */
export interface MadeNote {
  readonly noteId: string;
  readonly patientId: string;
  readonly text: string;
  readonly frame?: string;
  readonly name?: { readonly given: string; readonly family: string };
}

const plainWords = 'the of and to her his with that about in for was had would not on'.split(' ');

const wordOf = (number: number, letters: number): string => {
  let rest = number * 7919 + 13;
  let word = '';
  while (word.length < letters || rest > 0) {
    word += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return word;
};

class NoteMaker {
  readonly #dice = new Dice(90853);
  readonly #templates: readonly (readonly string[])[];
  readonly #made: string[] = [];

  constructor(readonly recipe: Recipe) {
    const { templates, length, vocabulary, letters, plain } = recipe;
    this.#templates = Array.from({ length: templates }, () =>
      Array.from({ length }, () =>
        this.#dice.percent(plain)
          ? this.#dice.pick(plainWords)
          : wordOf(this.#dice.below(vocabulary), letters),
      ),
    );
  }

  sentence(at: number): string {
    if (this.#made.length > 0 && this.#dice.percent(this.recipe.repeated))
      return this.#dice.pick(this.#made);
    const words = [...(this.#templates[at % this.#templates.length] ?? [])];
    for (let change = 0; change < this.recipe.replaced; change += 1)
      words[this.#indexOf(change, words.length)] = wordOf(
        1_000_000 + this.#dice.below(this.recipe.fillers),
        this.recipe.letters,
      );
    const sentence = `${words.join(' ')}${this.recipe.end}`;
    const made = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
    if (this.#made.length < 5_000) this.#made.push(made);
    return made;
  }

  #indexOf(change: number, length: number): number {
    const { position } = this.recipe;
    if (position === 'any') return this.#dice.below(length);
    if (position === 'first') return change % length;
    return position === 'last' ? Math.max(0, length - 1 - change) : (change * 3 + 2) % length;
  }
}

const nameOf = (at: number) => ({ given: wordOf(at, 5), family: wordOf(at + 5_000, 7) });

/** Generates notes with about the given total number of letters, the same on every machine. */
export const madeNotes = (recipe: Recipe, letters: number): MadeNote[] => {
  const maker = new NoteMaker(recipe);
  const share = letters / recipe.notes / (recipe.frame === 'none' ? 1 : 2);
  const texts = Array.from({ length: recipe.notes }, (_, note) => {
    let text = recipe.names === 'in text' ? `${nameOf(note + 1).given} spoke. ` : '';
    for (let at = 0; text.length < share; at += 1) text += maker.sentence(at);
    return text;
  });
  return texts.map((text, at) => ({
    noteId: `n${at}`,
    patientId: `p${recipe.history === 'own' ? at % 10 : at}`,
    text,
    ...(recipe.frame === 'none'
      ? {}
      : { frame: (recipe.frame === 'own' ? text : texts[(at + 1) % texts.length]) ?? '' }),
    ...(recipe.names === 'none' ? {} : { name: nameOf(at) }),
  }));
};

const doubledOrHalved = (value: number, dice: Dice, least: number, most: number): number =>
  Math.max(
    least,
    Math.min(most, dice.percent(50) ? value * 2 : dice.percent(50) ? value + 1 : value >> 1),
  );

/** Changes one or two parameters of a recipe. */
export const changedRecipe = (recipe: Recipe, dice: Dice, mostNotes: number): Recipe => {
  const number = (value: number, least: number, most: number) =>
    doubledOrHalved(value, dice, least, most);
  const changes: readonly (() => Partial<Recipe>)[] = [
    () => ({ notes: number(recipe.notes, 1, mostNotes) }),
    () => ({ templates: number(recipe.templates, 1, 4_096) }),
    () => ({ length: number(recipe.length, 1, 80) }),
    () => ({ replaced: number(recipe.replaced, 0, 12) }),
    () => ({ fillers: number(recipe.fillers, 1, 262_144) }),
    () => ({ vocabulary: number(recipe.vocabulary, 1, 65_536) }),
    () => ({ letters: number(recipe.letters, 1, 70) }),
    () => ({ repeated: dice.pick([0, 10, 50, 90, 99]) }),
    () => ({ plain: dice.pick([0, 20, 50, 90]) }),
    () => ({ position: dice.pick(['same', 'any', 'first', 'last'] as const) }),
    () => ({ end: dice.pick(['. ', '\n\n', '; ', ' ', ', '] as const) }),
    () => ({ frame: dice.pick(['none', 'own', 'other'] as const) }),
    () => ({ names: dice.pick(['none', 'each', 'in text'] as const) }),
    () => ({ history: dice.pick(['none', 'half', 'own'] as const) }),
  ];
  const once = { ...recipe, ...dice.pick(changes)() };
  return dice.percent(50) ? { ...once, ...dice.pick(changes)() } : once;
};

const start: Recipe = {
  notes: 50,
  templates: 33,
  length: 14,
  replaced: 1,
  fillers: 65_536,
  vocabulary: 512,
  letters: 5,
  repeated: 0,
  plain: 20,
  position: 'same',
  end: '. ',
  frame: 'none',
  names: 'none',
  history: 'none',
};

/** Starting points of the search: a form with one word changed, one text, long words, few words, many short sentences. */
export const firstRecipes: readonly Recipe[] = [
  start,
  { ...start, templates: 1 },
  { ...start, templates: 128, fillers: 1 },
  { ...start, repeated: 99 },
  { ...start, vocabulary: 8, replaced: 0, templates: 1_024 },
  { ...start, length: 4, letters: 3, fillers: 64 },
  { ...start, length: 64, end: ' ', position: 'any' },
  { ...start, letters: 64, length: 5 },
  { ...start, frame: 'other' },
  { ...start, notes: 1 },
];
