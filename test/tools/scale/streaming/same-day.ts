import type { Cluster } from './cluster.js';
import type { Part } from './parts.js';

/** Checks services step by step and returns files of findings. */
export const findingsAmong = async (
  cluster: Cluster,
  parts: readonly Part[],
): Promise<string[]> => {
  const partitions = await cluster.stage(
    'partitions',
    parts.map(({ file }) => ({ step: ['same-day', 'partition'], files: [file], sorted: false })),
  );
  const findings = await cluster.stage(
    'findings',
    partitions.map((files) => ({ step: ['same-day', 'judge'], files, sorted: true })),
  );
  return findings.flat();
};
