import type { InputFault } from '../../../src/input/input-error.js';
import { type ElementWriter, elementWriter } from '../../../src/standards/x12/element-writer.js';
import { usualSeparators } from '../../../src/standards/x12/segments.js';

/** The faults of elements in the basic character set, with unsupported characters replaced. */
export const faultsOf = (write: (writer: ElementWriter) => void): string[] => {
  const faults: InputFault[] = [];
  write(elementWriter({ set: 'basic', replace: true, separators: usualSeparators }, faults));
  return faults.map(({ path, code }) => `${path} ${code}`);
};
