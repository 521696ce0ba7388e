import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Letters that are gathered before they are written. */
const enough = 1 << 16;

/** Writes lines in large pieces, and waits for a reader that is slower: nothing piles up. */
export class LineWriter {
  #gathered = '';
  #room: Promise<unknown> | undefined;
  #isDue = false;

  constructor(readonly stream: Writable) {}

  /** Takes a line. Whoever is given a promise waits for it before the next one. */
  write(line: string): Promise<unknown> | undefined {
    this.#gathered += `${line}\n`;
    if (this.#gathered.length >= enough) this.#flush();
    else this.#flushSoon();
    return this.#room;
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    this.#flush();
    await this.#room;
  }

  // When no further row is at hand: whoever waits for an answer gets it.
  #flushSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      if (!this.#room) this.#flush();
    });
  }

  #flush(): void {
    if (this.#gathered === '') return;
    const hasRoom = this.stream.write(this.#gathered);
    this.#gathered = '';
    if (hasRoom) return;
    this.#room ??= once(this.stream, 'drain').finally(() => {
      this.#room = undefined;
    });
  }
}
