import { appendFileSync } from 'node:fs';
import type { DoFn } from 'apache-beam';
import { requireForSerialization } from 'apache-beam/serialization';

const linesAtOnce = 1000;

/**
 * Writes each result as a line. Beam serializes the object as plain data and restores it without calling the
 * constructor, so it has no private fields.
 */
export class LineWriter implements DoFn<object, never> {
  lines: string[] = [];

  constructor(readonly file: string) {}

  process(result: object): void {
    this.lines.push(`${JSON.stringify(result)}\n`);
    if (this.lines.length >= linesAtOnce) this.finishBundle();
  }

  finishBundle(): void {
    appendFileSync(this.file, this.lines.join(''));
    this.lines = [];
  }
}

requireForSerialization('group-therapy-billing-beam/line-writer', { LineWriter });
