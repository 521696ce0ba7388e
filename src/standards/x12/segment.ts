import type { Separators } from './character-set.js';

/** A composite is a list of components. */
export type Element = string | readonly string[];

/** A tag and its elements. What is not given is empty, and empty ends are left off. */
export type Segment = readonly [tag: string, ...elements: Element[]];

const withoutEmptyEnd = (parts: readonly string[]): readonly string[] =>
  parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);

/** A segment as text, with its terminator. */
export const segmentText = (segment: Segment, separators: Separators): string => {
  const elements = segment.map((element) =>
    typeof element === 'string' ? element : withoutEmptyEnd(element).join(separators.component),
  );
  return withoutEmptyEnd(elements).join(separators.element) + separators.segment;
};

/** A date as eight digits. */
export const eightDigits = (date: string): string => date.replaceAll('-', '');

/** Cents as a decimal number of dollars without zeros that say nothing. */
export const dollars = (cents: number): string => {
  const fraction = String(cents % 100).padStart(2, '0');
  const whole = String(Math.floor(cents / 100));
  return fraction === '00' ? whole : `${whole}.${fraction.replace(/0$/, '')}`;
};
