import type { LocalTimeFault } from '../time/local-time.js';
import { groupedBy } from './lists.js';

const messages = {
  missing: 'This is required but missing.',
  type: 'This does not have the documented type.',
  value: 'This is not one of the documented values.',
  date: 'This is not an existing date or time in the documented format.',
  zone: 'The date of service cannot be determined. Give a known time zone, or a start with its local offset (not Z, +00:00, or -00:00).',
  range: 'This is outside the documented range.',
  'unknown-key': 'This key is not documented here.',
  'too-many': 'There are more of these than one call accepts.',
  conflict: 'This contradicts another part of the input.',
} as const;

const localTimeFaults: Readonly<
  Record<Exclude<LocalTimeFault, 'unknown-zone'>, { code: keyof typeof messages; message: string }>
> = {
  'no-zone': {
    code: 'zone',
    message: 'This time has no offset. Write its offset, or give the time zone of the record.',
  },
  skipped: {
    code: 'date',
    message: 'Clocks in this time zone skipped this time. Write the time with its offset.',
  },
  repeated: {
    code: 'date',
    message: 'Clocks in this time zone showed this time twice. Write the time with its offset.',
  },
};

/** How an input is malformed. */
export type InputFaultCode = keyof typeof messages;

/** One fault in the shape of the input. It never contains a value of the input. */
export interface InputFault {
  /**
   * JSON Pointer into the first argument, or starting with `/options` or `/billing`. It names only documented
   * keys and positions in lists; every other key is `*`, because errors are logged and such a key can be a name.
   */
  path: string;
  code: InputFaultCode;
  message: string;
  /** Of a fault in what several records share: the records that need it, as paths into the first argument. */
  relatedPaths?: string[];
}

/** A fault with the given code at the path, in which every key that no schema names is `*`. */
export const inputFault = (path: string, code: InputFaultCode): InputFault => ({
  path,
  code,
  message: messages[code],
});

/** The fault of a time that cannot be completed; none where the fault of its time zone says why. */
export const localTimeFault = (path: string, fault: LocalTimeFault): InputFault | undefined =>
  fault === 'unknown-zone' ? undefined : { path, ...localTimeFaults[fault] };

/**
 * What is done with a malformed line or note in a list of many: the whole call throws, or it is left out and the
 * report tells its faults.
 */
export type FaultHandling = 'throw' | 'collect';

/** The faults without duplicates; one that several records share names all of them. */
export const distinctFaults = (faults: readonly InputFault[]): InputFault[] =>
  [...groupedBy(faults, ({ path, code }) => `${path} ${code}`).values()].flatMap((same) => {
    const last = same.at(-1);
    const related = new Set(same.flatMap(({ relatedPaths = [] }) => relatedPaths));
    if (!last) return [];
    return related.size > 0 ? [{ ...last, relatedPaths: [...related] }] : [last];
  });

/** The fault, with the documented values that the input may have in its place. */
export const faultOfValue = (fault: InputFault, allowed: readonly unknown[]): InputFault => ({
  ...fault,
  message: `This is not one of the documented values: ${allowed.join(', ')}.`,
});

const mostRecords = 5;

const recordsOf = ({ relatedPaths = [] }: InputFault): string => {
  if (relatedPaths.length === 0) return '';
  const more =
    relatedPaths.length > mostRecords ? `, and ${relatedPaths.length - mostRecords} more` : '';
  return ` (for ${relatedPaths.slice(0, mostRecords).join(', ')}${more})`;
};

/**
 * Malformed input. It lists every fault at once and contains no value of the input.
 * A billing problem is a finding, never this error.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code = 'INVALID_INPUT';
  readonly issues: InputFault[];

  constructor(issues: readonly InputFault[]) {
    const listed = issues
      .slice(0, 20)
      .map((issue) => `${issue.path || '(input)'}: ${issue.code}${recordsOf(issue)}`);
    const rest = issues.length > listed.length ? `; and ${issues.length - listed.length} more` : '';
    super(`Invalid input. ${listed.join('; ')}${rest}`);
    this.issues = [...issues];
  }
}
