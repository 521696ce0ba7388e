import { readFileSync } from 'node:fs';
import type { BilledService, Billing, GroupSession, InputFault } from '../../src/index.js';
import { from837P } from '../../src/standards/x12/index.js';
import { jsonFault } from './json-fault.js';

/** What a file contains. Its shape is not known yet: the library checks it and names every fault. */
export type Work =
  | {
      kind: 'services';
      services: BilledService[];
      /** What could not be read of a claim file, which holds no times and no notes. */
      claimFile?: { faults: readonly string[] };
    }
  | {
      kind: 'session';
      session: GroupSession;
      billing?: Billing;
      services?: BilledService[];
      /** Where the session is in the file. */
      at: '' | '/session';
    };

/** A file that cannot be checked: every fault with its path, and nothing of the file's content. */
export class BrokenFile extends Error {
  constructor(
    readonly reason: string,
    readonly faults: readonly InputFault[] = [],
  ) {
    super(reason);
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'File not found.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'You do not have permission to read this file.',
};

const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BrokenFile(unreadable[code] ?? 'This file cannot be read.');
  }
};

// Some Windows editors and shells write UTF-16, which begins with these two bytes.
const textOf = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

// biome-ignore lint/suspicious/noExplicitAny: the result of JSON.parse; the library checks it.
const parsed = (text: string): any => {
  try {
    return JSON.parse(text);
  } catch {
    const fault = jsonFault(text);
    throw new BrokenFile(
      text.trim() === ''
        ? 'This file is empty.'
        : `This is not valid JSON: the error is at line ${fault?.line ?? 1}, column ${fault?.column ?? 1}.`,
    );
  }
};

/** The content of a JSON file. */
// biome-ignore lint/suspicious/noExplicitAny: the result of JSON.parse; the library checks it.
export const readJson = (path: string): any => parsed(textOf(bytesOf(path)));

const claimFileOf = (text: string): Work => {
  const { services, faults } = from837P(text);
  const lines = faults.map(
    ({ where, message }) => `Segment ${where.segment}, position ${where.position}: ${message}`,
  );
  if (services.length === 0)
    throw new BrokenFile(['This claim file has no service lines.', ...lines].join(' '));
  return { kind: 'services', services, claimFile: { faults: lines } };
};

const parts = ['session', 'billing', 'services'];

const unknownKeysIn = (given: object): InputFault[] =>
  Object.keys(given)
    .filter((key) => !parts.includes(key))
    .map((key) => ({
      path: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code: 'unknown-key',
      message: 'In addition to "session", a file may contain only "billing" and "services".',
    }));

/** Reads a session, `{ session, billing, services }`, an array of billed services, or a claim file (837P). */
export const readWork = (path: string): Work => {
  const text = textOf(bytesOf(path));
  if (/^\ufeff?\s*ISA/.test(text)) return claimFileOf(text);
  const given = parsed(text);
  if (Array.isArray(given)) {
    if (given.length === 0) throw new BrokenFile('This list is empty: there is nothing to check.');
    return { kind: 'services', services: given };
  }
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, 'session'))
    return { kind: 'session', session: given, at: '' };
  const unknown = unknownKeysIn(given);
  if (unknown.length > 0) throw new BrokenFile('This file has unknown keys.', unknown);
  return { kind: 'session', ...given, at: '/session' };
};
