import {
  type BilledService,
  type Billing,
  detectUnbundling,
  type GroupSession,
  InputError,
  type InputFault,
  prepareOptions,
  validateGroupSession,
} from 'group-therapy-billing';
import { jsonFault } from '../../../examples/demo/json-fault.js';

/** What a text brings: a session, the lines that were billed, or both. */
export interface Given {
  readonly session?: GroupSession;
  readonly services?: BilledService[];
  readonly billing?: Billing;
}

/** A text that cannot be used: each reason with its place. */
export interface Refusal {
  readonly faults: readonly Pick<InputFault, 'path' | 'message'>[];
}

const brokenOff = (text: string): Refusal => {
  const { line, column } = jsonFault(text) ?? { line: 1, column: 1 };
  const path = `line ${line}, column ${column}`;
  return { faults: [{ path, message: 'Here the text stops being JSON.' }] };
};

// biome-ignore lint/suspicious/noExplicitAny: what JSON.parse gives; the library checks it below.
const partsOf = (given: any): Given => {
  if (Array.isArray(given)) return { services: given };
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, 'session'))
    return { session: given };
  const { session, services, billing } = given;
  return { session, ...(services ? { services } : {}), ...(billing ? { billing } : {}) };
};

const faultsOf = (root: string, check: () => unknown): readonly InputFault[] => {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map((fault) => ({ ...fault, path: `${root}${fault.path}` }));
  }
};

/** Reads a session, `{ session, services, billing }` or an array of billed services. */
export const readGiven = (text: string): Given | Refusal => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return brokenOff(text);
  }
  const given = partsOf(json);
  const { session, services, billing } = given;
  const faults = [
    ...(session === undefined ? [] : faultsOf('', () => validateGroupSession(session))),
    ...(services ? faultsOf('', () => detectUnbundling(services)) : []),
    ...(billing ? faultsOf('/billing', () => prepareOptions(billing)) : []),
  ];
  return faults.length > 0 ? { faults } : given;
};
