import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Characters to buffer before a write. */
const enough = 1 << 16;

/** Writes lines in large chunks and waits for a slow reader, so that memory stays flat. */
export class LineWriter {
  #gathered = '';
  #room: Promise<unknown> | undefined;
  #isDue = false;

  constructor(readonly stream: Writable) {}

  /** Adds a line. If this returns a promise, await it before the next call. */
  write(line: string): Promise<unknown> | undefined {
    this.#gathered += `${line}\n`;
    if (this.#gathered.length >= enough) this.#flush();
    else this.#flushSoon();
    return this.#room;
  }

  /** Writes the remaining buffer. */
  async end(): Promise<void> {
    this.#flush();
    await this.#room;
  }

  // Flush when no further row is waiting, so that an interactive caller gets its answer.
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
