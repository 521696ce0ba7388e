import { readdirSync, readFileSync } from 'node:fs';

/** The statistics of a process on Linux; undefined if it has ended or on another system. */
const statOf = (id: string): string[] | undefined => {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name in brackets may contain any character.
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};

const parentAt = 1;
const timesAt = 11;
const pagesAt = 21;
const pageSize = 4096;
const ticksInSecond = 100;

/** Processor seconds of this process and of its descendants that have ended. */
export const processorSeconds = (): number | undefined => {
  const stat = statOf('self');
  if (!stat) return undefined;
  const ticks = stat.slice(timesAt, timesAt + 4).reduce((sum, time) => sum + Number(time), 0);
  return ticks / ticksInSecond;
};

const runningProcesses = (): string[] => {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
};

/** Resident bytes of a process and its descendants; 0 if unknown. */
export const memoryOf = (root: number): number => {
  const children = new Map<string, string[]>();
  const bytes = new Map<string, number>();
  for (const id of runningProcesses()) {
    const stat = statOf(id);
    if (!stat) continue;
    const parent = stat[parentAt] ?? '';
    children.set(parent, [...(children.get(parent) ?? []), id]);
    bytes.set(id, Number(stat[pagesAt]) * pageSize);
  }
  const sum = (id: string): number =>
    (children.get(id) ?? []).reduce((all, child) => all + sum(child), bytes.get(id) ?? 0);
  return sum(String(root));
};
