import { Lexis } from '../reading/lexis.js';
import { type ReadText, readText } from '../reading/read-text.js';
import { WordScanner } from '../reading/scan-words.js';

/** Reads texts into masked words, all with one lexis. */
export class NoteReader {
  readonly lexis: Lexis;
  readonly #scanner = new WordScanner();
  readonly #known = new Map<string, ReadText>();

  /** @param names Folded words of the names to mask. */
  constructor(names: ReadonlySet<string>) {
    this.lexis = new Lexis(names);
  }

  /**
   * Reads a text.
   *
   * @param ownNames Words that are names in this text only.
   */
  read(text: string, ownNames?: ReadonlySet<number>): ReadText {
    return this.#known.get(text) ?? readText(text, this.lexis, this.#scanner, ownNames);
  }

  /** Reads a text now: from now on it is not read again. */
  remember(text: string): void {
    if (!this.#known.has(text)) this.#known.set(text, this.read(text));
  }
}
