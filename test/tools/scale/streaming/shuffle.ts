import { closeSync, openSync, writeSync } from 'node:fs';

const newline = 0x0a;
const tab = 0x09;

/** The shard of a row, from the key before its first tab. */
const shardOf = (rows: Buffer, from: number, end: number, shards: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < end && rows[at] !== tab; at += 1)
    hash = Math.imul(hash ^ (rows[at] ?? 0), 0x01000193);
  return (hash >>> 0) % shards;
};

/** Whole rows by shard, as slices of the block that contains them. */
const sharded = (rows: Buffer, shards: number): Buffer[][] => {
  if (shards === 1) return [[rows]];
  const pieces: Buffer[][] = Array.from({ length: shards }, () => []);
  for (let from = 0; from < rows.length; ) {
    const end = rows.indexOf(newline, from) + 1;
    pieces[shardOf(rows, from, end, shards)]?.push(rows.subarray(from, end));
    from = end;
  }
  return pieces;
};

/** Writes rows to files so that each key is in one file, like an engine between two steps. */
export const shuffle = async (
  chunks: AsyncIterable<Buffer>,
  files: readonly string[],
): Promise<void> => {
  const open = files.map((file) => openSync(file, 'w'));
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of chunks) {
      const block = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const end = block.lastIndexOf(newline) + 1;
      rest = block.subarray(end);
      for (const [shard, pieces] of sharded(block.subarray(0, end), files.length).entries()) {
        const file = open[shard];
        if (file !== undefined && pieces.length > 0) writeSync(file, Buffer.concat(pieces));
      }
    }
  } finally {
    for (const file of open) closeSync(file);
  }
};
