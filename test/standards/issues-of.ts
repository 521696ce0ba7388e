import { InputError } from '../../src/input/input-error.js';

/** The path and the code of each fault that a call reports; none if it does not throw. */
export const issuesOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};
