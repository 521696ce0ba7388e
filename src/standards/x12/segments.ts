/** The four characters that separate the parts of an interchange. */
export interface Separators {
  element: string;
  component: string;
  repetition: string;
  segment: string;
}

/** The separators that most trading partners use. */
export const usualSeparators: Separators = {
  element: '*',
  component: ':',
  repetition: '^',
  segment: '~',
};

/** An element: text, or the components of a composite. */
export type Element = string | readonly string[];

/** A segment: its tag and its elements. An empty text is an absent element. */
export type Segment = readonly [tag: string, ...elements: Element[]];

const withoutEmptyEnd = (parts: readonly string[]): readonly string[] =>
  parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);

/** A segment as text with its terminator. Absent elements at its end are left off. */
export const segmentText = (segment: Segment, separators: Separators): string => {
  const elements = segment.map((element) =>
    typeof element === 'string' ? element : withoutEmptyEnd(element).join(separators.component),
  );
  return withoutEmptyEnd(elements).join(separators.element) + separators.segment;
};

/** A date as an element: eight digits. */
export const dateElement = (date: string): string => date.replaceAll('-', '');

/** Cents as an element: dollars in decimals, without a trailing zero. */
export const amountElement = (cents: number): string => {
  const amount = Math.abs(cents);
  const fraction = String(amount % 100).padStart(2, '0');
  const whole = `${cents < 0 ? '-' : ''}${Math.floor(amount / 100)}`;
  return fraction === '00' ? whole : `${whole}.${fraction.replace(/0$/, '')}`;
};
