import fc from 'fast-check';
import { X12Interchange, X12Parser } from 'node-x12';
import { expect, test } from 'vitest';
import type { FileFault } from '../../../src/input/file-fault.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { readTransactions } from '../../../src/standards/x12/read-transactions.js';
import { runs } from '../../whole/long-runs.js';
import { batch, claimsOf, envelopeOf } from './arbitrary-batch.js';
import { claim, claimFile } from './other-senders.js';

const read = (text: string) => {
  const faults: FileFault[] = [];
  return { transactions: [...readTransactions(text, faults)], faults };
};

/** The segments of the transaction sets as an independent parser reads them, without SE. */
const independently = (text: string): string[][] => {
  const interchange = new X12Parser(false).parse(text);
  if (!(interchange instanceof X12Interchange)) throw new Error('Several interchanges.');
  return interchange.functionalGroups.flatMap(({ transactions }) =>
    transactions.flatMap(({ header, segments }) =>
      [header, ...segments].map(({ tag, elements }) => [
        tag,
        ...elements.map(({ value }) => value),
      ]),
    ),
  );
};

test('reads the segments that an independent parser reads', () => {
  fc.assert(
    fc.property(batch, (given) => {
      const text = to837P(claimsOf(given), envelopeOf(given));
      const { transactions, faults } = read(text);
      expect(faults).toEqual([]);
      expect(
        transactions.flatMap(({ segments }) => segments.map(({ elements }) => elements)),
      ).toEqual(independently(text));
    }),
    { numRuns: runs(50, 2_000) },
  );
});

test('gives the kind, the guide, the date and the control number of each transaction set', () => {
  const { transactions } = read(claimFile([claim('A1')]));
  expect(transactions).toMatchObject([
    {
      number: 1,
      kind: '837',
      control: '0001',
      guide: '005010X222A1',
      date: '2026-03-05',
      isComplete: true,
    },
  ]);
});

test('numbers segments from ST, and takes the guide from the group if ST has none', () => {
  const { transactions } = read(claimFile([claim('A1')]).replace('0001*005010X222A1', '0001'));
  expect(transactions[0]?.guide).toBe('005010X222A1');
  expect(transactions[0]?.segments.map(({ position }) => position).slice(0, 3)).toEqual([1, 2, 3]);
});

test('reads the end of a file that has no last terminator', () => {
  const text = claimFile([claim('A1')]).trimEnd();
  expect(read(text.slice(0, -1)).faults).toEqual([]);
});
