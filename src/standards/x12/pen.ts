import { type InputFault, inputFault } from '../../input/input-error.js';
import { isNpi } from '../../reference/codes/npi.js';
import { exactText, freeText, type TextPolicy } from './character-set.js';

/** Writes values as the interchange can carry them, and keeps every fault with its path. */
export interface Pen {
  /** A name or address of at most so many characters; not given is empty. */
  name(value: string | undefined, path: string, longest: number): string;
  /** An id or number: never changed but for its case. */
  exact(value: string | undefined, path: string, longest: number, shortest?: number): string;
  /** A text that has to be there. */
  needed(text: string, path: string): string;
  /** A National Provider Identifier with a right check digit. */
  npi(value: string, path: string): string;
  fault(...fault: Parameters<typeof inputFault>): void;
}

/** A pen that writes by the policy and adds faults to the list. */
export const penFor = (policy: TextPolicy, faults: InputFault[]): Pen => {
  const fault: Pen['fault'] = (path, code) => faults.push(inputFault(path, code));
  const written = (
    write: typeof exactText,
    value: string | undefined,
    path: string,
    longest: number,
    shortest = 1,
  ): string => {
    if (value === undefined || value.trim() === '') return '';
    const text = write(value, policy);
    if (text === undefined) fault(path, 'value');
    else if (text.length > longest || text.length < shortest) fault(path, 'range');
    return text ?? '?';
  };
  const exact: Pen['exact'] = (value, path, longest, shortest) =>
    written(exactText, value, path, longest, shortest);
  return {
    name: (value, path, longest) => written(freeText, value, path, longest),
    exact,
    needed(text, path) {
      if (text === '') fault(path, 'missing');
      return text;
    },
    npi(value, path) {
      if (!isNpi(value)) fault(path, 'value');
      return value;
    },
    fault,
  };
};
