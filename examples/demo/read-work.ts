import { readFileSync } from 'node:fs';
import type { BilledService, Billing, GroupSession, InputFault } from '../../src/index.js';
import { jsonFault } from './json-fault.js';

/** What a file gives to judge. Its shape is not known yet: the library checks it, and names every fault. */
export type Work =
  | { kind: 'services'; services: BilledService[] }
  | {
      kind: 'session';
      session: GroupSession;
      billing?: Billing;
      services?: BilledService[];
      /** Where the session stands in the file. */
      at: '' | '/session';
    };

/** A file that cannot be judged: every reason, with its place, and nothing of what it holds. */
export class BrokenFile extends Error {
  constructor(
    readonly reason: string,
    readonly faults: readonly InputFault[] = [],
  ) {
    super(reason);
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'This file may not be read by you.',
};

const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BrokenFile(unreadable[code] ?? 'This file cannot be read.');
  }
};

// Some editors and shells of Windows write UTF-16, which begins with these two bytes.
const textOf = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

/** What a JSON file holds. */
// biome-ignore lint/suspicious/noExplicitAny: what JSON.parse gives; the library checks it.
export const readJson = (path: string): any => {
  const text = textOf(bytesOf(path));
  try {
    return JSON.parse(text);
  } catch {
    const place = jsonFault(text);
    throw new BrokenFile(
      text.trim() === ''
        ? 'This file is empty.'
        : `This is not JSON: it breaks off at line ${place?.line ?? 1}, column ${place?.column ?? 1}.`,
    );
  }
};

const parts = ['session', 'billing', 'services'];

const strangersIn = (given: object): InputFault[] =>
  Object.keys(given)
    .filter((key) => !parts.includes(key))
    .map((key) => ({
      path: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code: 'unknown-key',
      message: 'Beside "session" a file may give "billing" and "services".',
    }));

/** What a file gives: a session, `{ session, billing, services }`, or an array of billed services. */
export const readWork = (path: string): Work => {
  const given = readJson(path);
  if (Array.isArray(given)) return { kind: 'services', services: given };
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, 'session'))
    return { kind: 'session', session: given, at: '' };
  const strangers = strangersIn(given);
  if (strangers.length > 0) throw new BrokenFile('This file is not in a known shape.', strangers);
  return { kind: 'session', ...given, at: '/session' };
};
