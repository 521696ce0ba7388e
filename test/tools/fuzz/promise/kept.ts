import { InputError, type InputFaultCode } from '../../../../src/index.js';
import { hostileCanary } from '../structure/hostile.js';
import { textCanary } from '../structure/planted.js';
import { notPlain } from './plain-json.js';

/** The result of a call that kept the promise. */
export type Outcome = 'answer' | 'refusal';

/** A broken promise. The message describes the failure without values of the input. */
export class BrokenPromise extends Error {}

/** What a target may do that the promise otherwise forbids. */
export interface Allowance {
  /** Whether the answer may contain words of the input, as a composed note does. */
  readonly shows: boolean;
  /** Whether `undefined` is a valid answer. */
  readonly mayBeNothing?: boolean;
}

const codes: Readonly<Record<InputFaultCode, true>> = {
  missing: true,
  type: true,
  value: true,
  date: true,
  zone: true,
  range: true,
  'unknown-key': true,
  'too-many': true,
  conflict: true,
};

const isFault = (fault: unknown): boolean => {
  if (typeof fault !== 'object' || fault === null) return false;
  const { path, code, message, relatedPaths, ...more } = Object.assign(
    { path: undefined, code: undefined, message: undefined, relatedPaths: [] },
    fault,
  );
  return (
    Object.keys(more).length === 0 &&
    Array.isArray(relatedPaths) &&
    [path, ...relatedPaths].every((one) => /^(?:\/|$)/.test(String(one))) &&
    Object.hasOwn(codes, String(code)) &&
    typeof message === 'string'
  );
};

const checkRefusal = (error: unknown): void => {
  if (!(error instanceof InputError))
    throw new BrokenPromise(
      `it threw ${error instanceof Error ? error.stack : typeof error}, no InputError`,
    );
  if (error.code !== 'INVALID_INPUT' || error.issues.length === 0)
    throw new BrokenPromise('an InputError names no fault');
  if (!error.issues.every(isFault)) throw new BrokenPromise('a fault is not well formed');
  const printed = `${error.stack} ${JSON.stringify(error)}`;
  if (printed.includes(textCanary) || printed.includes(hostileCanary))
    throw new BrokenPromise('an InputError holds a value of the input');
};

const checkAnswer = (answer: unknown, { shows, mayBeNothing = false }: Allowance): void => {
  if (answer === undefined && mayBeNothing) return;
  const strange = notPlain(answer);
  if (strange !== undefined) throw new BrokenPromise(`the answer is not plain JSON at ${strange}`);
  if (!shows && JSON.stringify(answer).includes(textCanary))
    throw new BrokenPromise('the answer holds a word of the input');
};

/** Makes the call and returns whether it answered or threw an `InputError`; throws a {@link BrokenPromise} otherwise. */
export const keptBy = (call: () => unknown, allowance: Allowance): Outcome => {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    checkRefusal(error);
    return 'refusal';
  }
  checkAnswer(answer, allowance);
  return 'answer';
};
