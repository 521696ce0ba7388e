import { fieldsOf } from '../fields.js';
import type { Row } from '../step.js';

const digits = 12;

/** Where a note stands in the order of writing, as a text that sorts like the number. */
const placeText = (place: number): string => String(place).padStart(digits, '0');

/** A note as JSON and its place. */
export interface PlacedNote {
  readonly place: string;
  readonly note: string | undefined;
}

/** A row of the input: a note by itself, or behind its place and a tab. Where it has none, its line counts. */
export const placedNote = ({ text, line }: Row, first: number): PlacedNote => {
  if (text === undefined || !/^\d+\t/.test(text))
    return { place: placeText(first + line - 1), note: text };
  const [place, note] = fieldsOf(text, 2);
  return { place: placeText(Number(place)), note };
};
