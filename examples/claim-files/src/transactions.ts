import { createReadStream } from 'node:fs';

const headerElements = 16;

interface Separators {
  readonly element: string;
  readonly segment: string;
}

/** The separators of the interchange header that the text begins with; `undefined` while it is incomplete. */
const separatorsOf = (text: string): Separators | undefined => {
  const element = text[3] ?? '';
  let at = 2;
  for (let count = 0; count < headerElements; count++) {
    at = text.indexOf(element, at + 1);
    if (element === '' || at < 0) return undefined;
  }
  const segment = text.slice(at + 2, at + 4);
  if (segment.length < 2) return undefined;
  return { element, segment: segment === '\r\n' ? '\n' : segment.slice(0, 1) };
};

/** Cuts an X12 file into parts that can be read alone: one transaction set with its interchange and group. */
class Splitter {
  #rest = '';
  #separators: Separators | undefined;
  #interchange = '';
  #group = '';
  #open: string[] | undefined;

  /** The parts that end in this piece of the file. */
  push(piece: string): string[] {
    this.#rest += piece;
    const parts: string[] = [];
    for (let segment = this.#next(); segment !== undefined; segment = this.#next())
      parts.push(...this.#take(segment));
    return parts;
  }

  /** What is left at the end of the file: a transaction set that is cut off, or text that is no X12. */
  end(): string[] {
    const rest = this.#separators ? this.#close(this.#rest.trim()) : [this.#rest];
    return rest.filter((part) => part.trim() !== '');
  }

  /** The next whole segment, with its terminator. */
  #next(): string | undefined {
    this.#rest = this.#rest.replace(/^[\s\uFEFF]+/, '');
    if (this.#rest.startsWith('ISA')) this.#separators = separatorsOf(this.#rest);
    if (!this.#separators) return undefined;
    const end = this.#rest.indexOf(this.#separators.segment);
    if (end < 0) return undefined;
    const segment = this.#rest.slice(0, end + 1);
    this.#rest = this.#rest.slice(end + 1);
    return segment;
  }

  #take(segment: string): string[] {
    const tag = segment.split(this.#separators?.element ?? '*', 1)[0]?.trim() ?? '';
    if (tag === 'ISA' || tag === 'GS' || tag === 'ST') {
      const cutOff = this.#close('');
      if (tag === 'ISA') this.#interchange = segment;
      else if (tag === 'GS') this.#group = segment;
      else this.#open = [segment];
      return cutOff;
    }
    this.#open?.push(segment);
    return tag === 'SE' ? this.#close('') : [];
  }

  #close(rest: string): string[] {
    const open = this.#open;
    this.#open = undefined;
    return open ? [[this.#interchange, this.#group, ...open, rest].join('')] : [];
  }
}

/** The transaction sets of a file, each as a text that a reader of this library takes. */
export async function* transactionsOf(
  path: string,
  read: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  const splitter = new Splitter();
  for await (const piece of createReadStream(path, { encoding: 'utf8' })) {
    const text = String(piece);
    read(Buffer.byteLength(text));
    yield* splitter.push(text);
  }
  yield* splitter.end();
}
