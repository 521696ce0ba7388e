import { looksPersonal } from './looks-personal.js';

const messages = {
  missing: 'This is required and not given.',
  type: 'This is of another type than documented.',
  value: 'This is not one of the values that are documented.',
  date: 'This is not a date or time that exists, in the documented form.',
  zone: 'The date of service cannot be told: give a known time zone, or a start with its own offset.',
  range: 'This is outside the documented range.',
  'unknown-key': 'This key is not documented here.',
  'too-many': 'There are more of these than one call takes.',
  conflict: 'This contradicts another part of the input.',
} as const;

/** Which way an input is malformed. */
export type InputFaultCode = keyof typeof messages;

/** One fault of the input's shape. Neither text ever holds a value of the input. */
export interface InputFault {
  /**
   * JSON Pointer into the first argument, or starting with `/options` or `/billing`. A key that could be a
   * name, a sentence, a social security number or a date stands in it as `*`, for errors are logged.
   */
  path: string;
  code: InputFaultCode;
  message: string;
}

// Keys are ids in some records, and anything at all where they are not documented.
const asProgramsWrite = /^[$_a-z][\w$:~./-]{0,63}$/;

const withoutPersonalKeys = (path: string, code: InputFaultCode): string =>
  path
    .split('/')
    .map((key, place, keys) => {
      const unknown = code === 'unknown-key' && place === keys.length - 1;
      return !looksPersonal(key) && (!unknown || key === '' || asProgramsWrite.test(key))
        ? key
        : '*';
    })
    .join('/');

/** A fault of the given code at the path. */
export const inputFault = (path: string, code: InputFaultCode): InputFault => ({
  path: withoutPersonalKeys(path, code),
  code,
  message: messages[code],
});

/** The faults, each once. */
export const distinctFaults = (faults: readonly InputFault[]): InputFault[] => [
  ...new Map(faults.map((fault) => [`${fault.path} ${fault.code}`, fault])).values(),
];

/**
 * Malformed input: every fault at once, and no value of the input in any of them.
 * A fault of billing is a finding, never this error.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code = 'INVALID_INPUT';
  readonly issues: InputFault[];

  constructor(issues: readonly InputFault[]) {
    const listed = issues.slice(0, 20).map(({ path, code }) => `${path || '(input)'}: ${code}`);
    const rest = issues.length > listed.length ? `; and ${issues.length - listed.length} more` : '';
    super(`Invalid input. ${listed.join('; ')}${rest}`);
    this.issues = [...issues];
  }
}
