import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bucketCount = 64;
const flushAt = 200;

const bucketOf = (key: string): number => {
  let sum = 7;
  for (let index = 0; index < key.length; index++)
    sum = (Math.imul(sum, 31) + key.charCodeAt(index)) | 0;
  return Math.abs(sum % bucketCount);
};

/**
 * Records on disk, in parts that fit in memory: records with one key are in one part. What must be seen together (the
 * claim and its answers, the services of a patient) then needs no more memory than one part.
 */
export class Buckets<Item> {
  readonly #folder = mkdtempSync(join(tmpdir(), 'claim-files-'));
  readonly #waiting = new Map<number, string[]>();

  add(key: string, item: Item): void {
    const bucket = bucketOf(key);
    const lines = this.#waiting.get(bucket) ?? [];
    this.#waiting.set(bucket, lines);
    lines.push(`${JSON.stringify(item)}\n`);
    if (lines.length >= flushAt) this.#flush(bucket, lines);
  }

  /** The records part by part, in the order in which they were added. */
  *parts(): Generator<Item[]> {
    for (const [bucket, lines] of this.#waiting) this.#flush(bucket, lines);
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const path = this.#pathOf(bucket);
      if (!existsSync(path)) continue;
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      yield lines.map((line): Item => JSON.parse(line));
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #pathOf(bucket: number): string {
    return join(this.#folder, `${bucket}.ndjson`);
  }

  #flush(bucket: number, lines: string[]): void {
    if (lines.length > 0) appendFileSync(this.#pathOf(bucket), lines.join(''));
    lines.length = 0;
  }
}
