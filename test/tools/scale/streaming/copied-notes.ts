import { Cluster, type Task } from './cluster.js';
import type { Part } from './parts.js';

const eachPart = (parts: readonly Part[], step: string): Task[] =>
  parts.map(({ file, first }) => ({
    step: ['copied-notes', step, '--first', String(first)],
    files: [file],
    sorted: false,
  }));

const eachShard = (shards: readonly (readonly string[])[], step: string): Task[] =>
  shards.map((files) => ({ step: ['copied-notes', step], files, sorted: true }));

/** Finds copied notes step by step and returns files of copies, with `index, copy` on each row. */
export const copiesAmong = async (cluster: Cluster, parts: readonly Part[]): Promise<string[]> => {
  const keys = await cluster.stage('keys', eachPart(parts, 'map'));
  const candidates = await cluster.stage('candidates', eachShard(keys, 'reduce'));
  const notes = await cluster.stage('notes', eachPart(parts, 'notes'));
  const joined = candidates.map((files, shard) => [...files, ...(notes[shard] ?? [])]);
  const attached = await cluster.stage('attached', eachShard(joined, 'attach'));
  const copies = await cluster.stage('copies', eachShard(attached, 'judge'));
  return copies.flat();
};

/** Clusters the copies on one machine: lists of IDs in the order of their first note. */
export const clustersOf = async (
  cluster: Cluster,
  copies: readonly string[],
): Promise<string[]> => {
  const one = new Cluster(cluster.program, cluster.folder, 1, cluster.node);
  const tasks = [{ step: ['copied-notes', 'clusters'], files: copies, sorted: false }];
  return (await one.stage('clusters', tasks)).flat();
};
