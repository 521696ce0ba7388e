import { createHash } from 'node:crypto';
import { AttachNotes } from '../../../examples/streaming/src/copied-notes/attach.js';
import { ClusterNotes } from '../../../examples/streaming/src/copied-notes/clusters.js';
import { JudgeNotes } from '../../../examples/streaming/src/copied-notes/judge.js';
import { mapNotes, noteRows } from '../../../examples/streaming/src/copied-notes/map.js';
import { ReduceKeys } from '../../../examples/streaming/src/copied-notes/reduce.js';
import { JudgeServices } from '../../../examples/streaming/src/same-day/judge.js';
import { partitionServices } from '../../../examples/streaming/src/same-day/partition.js';
import type { Step } from '../../../examples/streaming/src/step.js';
import { through } from './run-streaming.js';

/** Assigns a key to a shard. Any function of the key works. */
export type ShardOf = (key: string) => number;

/** Assigns shards with a seeded hash. */
export const dealt =
  (seed: number, shards: number): ShardOf =>
  (key) =>
    createHash('sha256').update(`${seed} ${key}`).digest().readUInt32LE() % shards;

/** Splits a list at the given positions. */
export const cut = <Thing>(things: readonly Thing[], cuts: readonly number[]): Thing[][] => {
  const places = [...new Set(cuts.map((place) => place % (things.length + 1)))].sort(
    (a, b) => a - b,
  );
  return [0, ...places].map((from, part) => things.slice(from, places[part]));
};

/** Shuffles rows by key and sorts each shard, as an engine does between two steps. */
const shuffled = (rows: readonly string[], shardOf: ShardOf): string[][] => {
  const shards = new Map<number, string[]>();
  for (const row of rows) {
    const shard = shardOf(row.slice(0, row.indexOf('\t')));
    shards.set(shard, [...(shards.get(shard) ?? []), row]);
  }
  return [...shards.values()].map((shard) => shard.sort());
};

const stage = (rows: readonly string[], shardOf: ShardOf, step: () => Step): string[] =>
  shuffled(rows, shardOf).flatMap((shard) => through(step(), shard));

/** Runs the copied-notes steps over consecutive parts of the rows. */
export const copiesInShards = (
  parts: readonly (readonly string[])[],
  shardOf: ShardOf,
): { copies: string[]; clusters: string[] } => {
  const mapped = (step: (first: number) => Step): string[] => {
    let first = 0;
    return parts.flatMap((rows) => {
      const given = through(step(first), rows);
      first += rows.length;
      return given;
    });
  };
  const candidates = stage(mapped(mapNotes), shardOf, () => new ReduceKeys());
  const attached = stage([...candidates, ...mapped(noteRows)], shardOf, () => new AttachNotes());
  const copies = stage(attached, shardOf, () => new JudgeNotes()).sort();
  return { copies, clusters: through(new ClusterNotes(), copies) };
};

/** Runs the same-day steps over parts of the rows. */
export const findingsInShards = (
  parts: readonly (readonly string[])[],
  shardOf: ShardOf,
): string[] =>
  stage(
    parts.flatMap((rows) => through(partitionServices, rows)),
    shardOf,
    () => new JudgeServices(),
  );
