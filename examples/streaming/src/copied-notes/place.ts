import { fieldsOf } from '../fields.js';
import type { Row } from '../step.js';

const digits = 12;

/** A note's position in writing order, zero-padded so that text sorts like the number. */
const placeText = (place: number): string => String(place).padStart(digits, '0');

/** A note as JSON, with its place. */
export interface PlacedNote {
  readonly place: string;
  readonly note: string | undefined;
}

/** Parses an input row: a note, or a place, a tab and a note. Without a place, the line number is used. */
export const placedNote = ({ text, line }: Row, first: number): PlacedNote => {
  if (text === undefined || !/^\d+\t/.test(text))
    return { place: placeText(first + line - 1), note: text };
  const [place, note] = fieldsOf(text, 2);
  return { place: placeText(Number(place)), note };
};
