import { type ReadSegment, type ReadTransaction, tagOf } from './read-transactions.js';

/** One claim of a remittance: loop 2100, and a loop 2110 for each line. */
export interface RemittedLoops {
  readonly claim: ReadSegment[];
  readonly lines: ReadSegment[][];
}

/** The parts of a remittance. */
export interface RemittanceLoops {
  /** The payment, the payer, and the payee. */
  readonly header: ReadSegment[];
  readonly claims: RemittedLoops[];
  /** What was taken or added beside the claims (PLB). */
  readonly end: ReadSegment[];
}

/** The loops of an 835, in the order of the file. */
export const remittanceLoops = ({ segments }: ReadTransaction): RemittanceLoops => {
  const loops: RemittanceLoops = { header: [], claims: [], end: [] };
  let loop = loops.header;
  for (const segment of segments) {
    const tag = tagOf(segment);
    if (tag === 'CLP') {
      loop = [];
      loops.claims.push({ claim: loop, lines: [] });
    } else if (tag === 'SVC') {
      loop = [];
      loops.claims.at(-1)?.lines.push(loop);
    } else if (tag === 'PLB') loop = loops.end;
    // Headers of the next group of claims.
    else if (['LX', 'TS3', 'TS2'].includes(tag)) loop = [];
    loop.push(segment);
  }
  return loops;
};
