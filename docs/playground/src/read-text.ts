import {
  type BilledService,
  type Billing,
  detectUnbundling,
  type GroupSession,
  InputError,
  type InputFault,
  prepareOptions,
  readGroupSession,
} from 'group-therapy-billing';
import { jsonFault } from '../../../examples/demo/json-fault.js';

/** The content of a text: a session, billed services, or both. */
export interface Content {
  readonly session?: GroupSession;
  readonly services?: BilledService[];
  readonly billing?: Billing;
}

/** Why a text cannot be used: every fault with its path. */
export interface Refusal {
  readonly faults: readonly Pick<InputFault, 'path' | 'message'>[];
}

const notJson = (text: string): Refusal => {
  const { line, column } = jsonFault(text) ?? { line: 1, column: 1 };
  const path = `line ${line}, column ${column}`;
  return { faults: [{ path, message: 'From here, the text is not valid JSON.' }] };
};

// biome-ignore lint/suspicious/noExplicitAny: the result of JSON.parse; the library checks it below.
const partsOf = (json: any): Content => {
  if (Array.isArray(json)) return { services: json };
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'session'))
    return { session: json };
  const { session, services, billing } = json;
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
export const readText = (text: string): Content | Refusal => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return notJson(text);
  }
  const content = partsOf(json);
  const { services, billing } = content;
  // Nulls are left out, and times are complete.
  const { session, faults: unread } =
    content.session === undefined ? { faults: [] } : readGroupSession(content.session);
  const faults = [
    ...unread,
    ...(services ? faultsOf('', () => detectUnbundling(services)) : []),
    ...(billing ? faultsOf('/billing', () => prepareOptions(billing)) : []),
  ];
  return faults.length > 0 ? { faults } : { ...content, ...(session ? { session } : {}) };
};
