// Why this is not a library: x12-parser and node-x12, the two permissive readers that are kept up, are built on
// streams and buffers of Node, and this library is pure and runs in browsers. What they offer beyond this file,
// queries and transforms, is not needed. The tests compare this reader with node-x12.

/** The separators that a file uses. */
export interface ReadSeparators {
  readonly element: string;
  readonly component: string;
  readonly segment: string;
}

// Longer than any header, and short enough that looking for its separators costs little.
const longestHeader = 300;
const headerElements = 16;

const lastSeparator = (head: string, element: string): number => {
  let at = 2;
  for (let count = 0; count < headerElements; count++) {
    at = head.indexOf(element, at + 1);
    if (at < 0) return head.length;
  }
  return at;
};

const mayBeSeparator = (character: string | undefined): character is string =>
  character !== undefined && character !== '' && !/[A-Za-z0-9 ]/.test(character);

/** The text of an element without the line breaks of a file that is wrapped at a fixed width. */
const unwrapped = (text: string): string =>
  /[\r\n]/.test(text) ? text.replace(/[\r\n]/g, '') : text;

interface Header {
  readonly separators: ReadSeparators;
  readonly text: string;
  /** The index of the character after the header. */
  readonly end: number;
}

// ISA has sixteen elements. The character after the last one is the component separator, and the one after that ends
// every segment. They are found by counting, since some senders do not pad the elements to their fixed lengths.
const headerAt = (text: string, start: number): Header | undefined => {
  const head = text.slice(start, start + longestHeader);
  const element = head[3];
  if (!mayBeSeparator(element)) return undefined;
  const at = lastSeparator(head, element);
  const component = head[at + 1];
  const segment = head[at + 2];
  if (!mayBeSeparator(component) || !mayBeSeparator(segment)) return undefined;
  return {
    separators: {
      element,
      component,
      segment: head.slice(at + 2, at + 4) === '\r\n' ? '\n' : segment,
    },
    text: unwrapped(head.slice(0, at + 2)),
    end: start + at + 3,
  };
};

const isPadding = (code: number): boolean => code <= 32 || code === 0xfeff;

/** The index of the next character that is neither a space, a line end nor a byte order mark. */
const afterPadding = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && isPadding(text.charCodeAt(at))) at += 1;
  return at;
};

/** A segment. It is divided into elements only when somebody asks for one, since most segments of a file are not needed. */
export class ReadSegment {
  readonly tag: string;
  /** The position in the transaction set; ST is 1, and 0 is outside of one. */
  readonly position: number;
  readonly #text: string;
  readonly #separator: string;
  #elements: readonly string[] | undefined;

  constructor(text: string, separator: string, position: number) {
    const end = text.indexOf(separator);
    this.tag = (end < 0 ? text : text.slice(0, end)).trim();
    this.position = position;
    this.#text = text;
    this.#separator = separator;
  }

  /** The tag, then the elements. */
  get elements(): readonly string[] {
    this.#elements ??= this.#text.split(this.#separator);
    return this.#elements;
  }

  /** The element, without spaces around it; empty if it is absent. */
  at(index: number): string {
    return this.elements[index]?.trim() ?? '';
  }
}

/** A segment of the text, whatever it belongs to. */
export interface RawSegment {
  readonly text: string;
  readonly separators: ReadSeparators;
  /** Whether the end of the segment was found. */
  readonly isEnded: boolean;
}

/** A segment and where the next one starts. */
interface Taken {
  readonly raw: RawSegment | 'not-x12';
  readonly separators: ReadSeparators | undefined;
  readonly next: number;
}

const takeSegment = (text: string, at: number, separators: ReadSeparators): Taken => {
  const end = text.indexOf(separators.segment, at);
  const isEnded = end >= 0;
  const next = isEnded ? end : text.length;
  const segment = unwrapped(text.slice(at, next));
  return { raw: { text: segment, separators, isEnded }, separators, next: next + 1 };
};

const take = (text: string, at: number, known: ReadSeparators | undefined): Taken => {
  const header = text.startsWith('ISA', at) ? headerAt(text, at) : undefined;
  if (header) {
    const { text: segment, separators, end } = header;
    return { raw: { text: segment, separators, isEnded: true }, separators, next: end };
  }
  if (known) return takeSegment(text, at, known);
  const next = text.indexOf('ISA', at + 1);
  return { raw: 'not-x12', separators: undefined, next: next < 0 ? text.length : next };
};

/** The segments of the text in order; `'not-x12'` for text before a header. */
export function* rawSegments(text: string): Generator<RawSegment | 'not-x12'> {
  let separators: ReadSeparators | undefined;
  for (let at = afterPadding(text, 0); at < text.length; ) {
    const taken = take(text, at, separators);
    separators = taken.separators;
    at = afterPadding(text, taken.next);
    yield taken.raw;
  }
}
