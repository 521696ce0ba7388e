import { servicesFromRows } from '../../../../../src/rows/index.js';
import { from837P } from '../../../../../src/standards/x12/index.js';
import {
  from835,
  fromAcknowledgement,
  reconcileRemittance,
} from '../../../../../src/standards/x12/remittance.js';
import { answered, remittance, reversed, sent } from '../../../../remittance/one-claim.js';
import { claim, claimFile } from '../../../../standards/x12/other-senders.js';
import { writtenRemittance } from '../../../../standards/x12/written-remittance.js';
import { doubling, type Growing } from '../slope.js';

const many = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index));

const sizes = doubling(512, 16_384);
const lengths = doubling(65_536, 2_097_152);
const paid = answered(['CO-45 30']);
const numbered = (index: number) => ({ ...paid, claimId: `C${index}` });

/** Growth of reading files, and of joining remittances to claims. */
export const filesGrow: readonly Growing[] = [
  {
    name: 'from837P: claims',
    sizes,
    of: (size) => {
      const text = claimFile(many(size, (index) => claim(`C${index}`)));
      return () => from837P(text);
    },
  },
  {
    name: 'from837P: versions of one claim',
    sizes,
    of: (size) => {
      const text = claimFile(many(size, () => claim('A', { 'CLM*': 'CLM*A*65***11:B:7' })));
      return () => from837P(text);
    },
  },
  {
    name: 'from837P: headers and nothing else',
    sizes: lengths,
    of: (size) => () => from837P('ISA*'.repeat(size / 4)),
  },
  {
    name: 'from835: answers',
    sizes,
    of: (size) => {
      const text = writtenRemittance(remittance(many(size, numbered)).payments);
      return () => from835(text);
    },
  },
  {
    name: 'fromAcknowledgement: segments of one claim',
    sizes: lengths,
    of: (size) => {
      const text = claimFile([many(size / 8, () => 'STC*A1:2')]).replaceAll('837', '277');
      return () => fromAcknowledgement(text);
    },
  },
  {
    name: 'reconcileRemittance: claims and their answers',
    sizes,
    of: (size) => {
      const claims = many(size, (index) => sent({ claimId: `C${index}` }));
      const files = [remittance(many(size, numbered))];
      return () => reconcileRemittance(claims, files);
    },
  },
  {
    name: 'reconcileRemittance: answers to one claim, half of them reversals',
    sizes,
    of: (size) => {
      const files = [remittance(many(size, (index) => (index % 2 === 0 ? paid : reversed(paid))))];
      return () => reconcileRemittance([sent()], files);
    },
  },
  {
    name: 'reconcileRemittance: claims of one number, one for each payer',
    sizes,
    of: (size) => {
      const claims = many(size, (index) => sent({ payerId: `P${index}` }));
      const files = many(size, (index) => remittance([paid], `P${index}`));
      return () => reconcileRemittance(claims, files);
    },
  },
  {
    name: 'servicesFromRows: rows',
    sizes,
    of: (size) => {
      const rows = many(size, (index) => ({
        MRN: `${index}`,
        DOS: '3/14/2026',
        CPT: '90853-HQ',
        Charge: '$65',
      }));
      return () => servicesFromRows(rows);
    },
  },
];
