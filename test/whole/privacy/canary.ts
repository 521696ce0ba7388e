import { isNpi } from '../../../src/reference/codes/npi.js';

/** Private data that must not leak: a name, a sentence from a note, and two personal identifiers. */
export const kinds = ['name', 'sentence', 'social security number', 'birth date'] as const;
/** An NPI is planted only in place of another one: without its check digit it would be no evidence of one clinician. */
export type Kind = (typeof kinds)[number] | 'NPI';

/** A unique string in one field of one input. Finding it anywhere else is a leak. */
export interface Canary {
  readonly kind: Kind;
  readonly text: string;
  /** The text as {@link canariesIn} searches for it. */
  readonly searched: string;
  /** The field that contains it. */
  readonly field: string;
}

const letters = 'bcdfghjklmnpqrstvwxz';
const dayInMilliseconds = 86_400_000;
const firstBirthDate = Date.UTC(1931, 0, 1);

const tag = (number: number): string =>
  [400, 20, 1].map((size) => letters[Math.floor(number / size) % letters.length]).join('');

const npi = (number: number): string => {
  const digits = String(150_000_000 + number);
  const check = Array.from({ length: 10 }, (_, digit) => `${digit}`).find((digit) =>
    isNpi(digits + digit),
  );
  return digits + check;
};

const written: Readonly<Record<Kind, (number: number) => string>> = {
  name: (number) => `Zzyzx${tag(number)}`,
  sentence: (number) => `Quillfeather${tag(number)} wept by the quarry again.`,
  'social security number': (number) => `078-05-${String(number).padStart(4, '0')}`,
  'birth date': (number) =>
    new Date(firstBirthDate + number * dayInMilliseconds)
      .toISOString()
      .slice(0, 'yyyy-mm-dd'.length),
  NPI: npi,
};

// Output formats change case, hyphens and punctuation, so the search ignores them.
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The canary of a kind with the given number, 0 to 7999. */
export const canaryOf = (kind: Kind, number: number, field: string): Canary => {
  const text = written[kind](number);
  const [word = text] = text.split(' ');
  return { kind, text, searched: plain(kind === 'sentence' ? word : text), field };
};

/** The canaries found in the text. */
export const canariesIn = (text: string, canaries: readonly Canary[]): Canary[] => {
  const plainText = plain(text);
  return canaries.filter(({ searched }) => plainText.includes(searched));
};
