import type { FileFault } from '../../../src/input/file-fault.js';

/** Anything that was read from a file. */
export interface FaultyReading {
  readonly faults: readonly FileFault[];
}

/** The faults as short texts: what is wrong, where, about which claim, and whether that is in the reading. */
export const shortFaults = ({ faults }: FaultyReading): string[] =>
  faults.map(({ code, kept, where: { transaction, claim, segment, position } }) =>
    [
      `${code} ${segment}@${transaction}.${position}`,
      ...(claim === undefined ? [] : [claim]),
      ...(kept ? ['kept'] : []),
    ].join(' '),
  );
