import { type InputFault, inputFault } from '../../input/input-error.js';
import { isNpi } from '../../reference/codes/npi.js';
import { exactText, freeText, type TextPolicy } from './character-set.js';

/** Writes values as elements of an interchange, and adds a fault for each value that it cannot carry. */
export interface ElementWriter {
  /** A name or address of at most that length; `undefined` becomes an empty element. */
  name(value: string | undefined, path: string, longest: number): string;
  /** An ID or number, of which nothing but the case is ever changed. */
  exact(value: string | undefined, path: string, longest: number, shortest?: number): string;
  /** An element that may not be empty. */
  needed(text: string, path: string): string;
  /** A National Provider Identifier with a valid check digit. */
  npi(value: string, path: string): string;
  fault(...fault: Parameters<typeof inputFault>): void;
}

/** An element writer for the policy that adds its faults to the list. */
export const elementWriter = (policy: TextPolicy, faults: InputFault[]): ElementWriter => {
  const fault: ElementWriter['fault'] = (path, code) => faults.push(inputFault(path, code));
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
    // A value with a fault is never sent, but it is not missing either.
    return text ?? '?';
  };
  return {
    name: (value, path, longest) => written(freeText, value, path, longest),
    exact: (value, path, longest, shortest) => written(exactText, value, path, longest, shortest),
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
