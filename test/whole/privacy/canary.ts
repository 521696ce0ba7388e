/** What an input may hold and nobody else may hear: a name, a sentence of a note, two kinds of personal number. */
export const kinds = ['name', 'sentence', 'social security number', 'birth date'] as const;
export type Kind = (typeof kinds)[number];

/** A text that stands in one place of one input. Wherever else it sings, that place has leaked. */
export interface Canary {
  readonly kind: Kind;
  readonly text: string;
  /** The place in which it stands. */
  readonly place: string;
}

const letters = 'bcdfghjklmnpqrstvwxz';
const dayInMilliseconds = 86_400_000;
const firstBirthDate = Date.UTC(1931, 0, 1);

const tag = (number: number): string =>
  [400, 20, 1].map((size) => letters[Math.floor(number / size) % letters.length]).join('');

const written: Readonly<Record<Kind, (number: number) => string>> = {
  name: (number) => `Zzyzx${tag(number)}`,
  sentence: (number) => `Quillfeather${tag(number)} wept by the quarry again.`,
  'social security number': (number) => `078-05-${String(number).padStart(4, '0')}`,
  'birth date': (number) =>
    new Date(firstBirthDate + number * dayInMilliseconds)
      .toISOString()
      .slice(0, 'yyyy-mm-dd'.length),
};

/** The canary of a kind with a number of its own, 0 to 7999. */
export const canaryOf = (kind: Kind, number: number, place: string): Canary => ({
  kind,
  text: written[kind](number),
  place,
});

// Formats write capitals, take hyphens out and put marks in; a canary is known by what is left.
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const songOf = ({ kind, text }: Canary): string =>
  plain(kind === 'sentence' ? (text.split(' ')[0] ?? text) : text);

/** Those of the canaries that sing in the text. */
export const heardIn = (text: string, canaries: readonly Canary[]): Canary[] => {
  const said = plain(text);
  return canaries.filter((canary) => said.includes(songOf(canary)));
};
