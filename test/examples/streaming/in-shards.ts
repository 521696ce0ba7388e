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

/** Which shard a key goes to: any function of the key will do. */
export type ShardOf = (key: string) => number;

/** Shards as a hash with a seed deals them out. */
export const dealt =
  (seed: number, shards: number): ShardOf =>
  (key) =>
    createHash('sha256').update(`${seed} ${key}`).digest().readUInt32LE() % shards;

/** Cuts a list where the numbers say. */
export const cut = <Thing>(things: readonly Thing[], cuts: readonly number[]): Thing[][] => {
  const places = [...new Set(cuts.map((place) => place % (things.length + 1)))].sort(
    (a, b) => a - b,
  );
  return [0, ...places].map((from, part) => things.slice(from, places[part]));
};

/** Rows brought together by key, and each shard’s sorted: what stands between two steps. */
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

/** The steps of copied notes over parts of rows that follow one another. */
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

/** The steps of same-day services over parts of rows. */
export const findingsInShards = (
  parts: readonly (readonly string[])[],
  shardOf: ShardOf,
): string[] =>
  stage(
    parts.flatMap((rows) => through(partitionServices, rows)),
    shardOf,
    () => new JudgeServices(),
  );
