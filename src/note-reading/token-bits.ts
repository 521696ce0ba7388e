import type { Token } from './note-tokens.js';

/** Whether there is a word, and it has one of the bits of `grammar`. */
export const isA = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.grammar & bits) !== 0;

/** Whether there is a word, and it has one of the bits of `topic`. */
export const isOn = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.topic & bits) !== 0;

/** Whether there is a word, and it has one of the bits of `sense`. */
export const hasSense = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.sense & bits) !== 0;

/** Whether one of the marks is before the word. */
export const isMarked = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.marks & bits) !== 0;

/** Whether the bits have one of the mask. */
export const has = (bits: number, mask: number): boolean => (bits & mask) !== 0;
