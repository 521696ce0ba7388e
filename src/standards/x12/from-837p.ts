import * as z from 'zod/mini';
import type { SentClaim } from '../../claim/sent-claim.js';
import type { FileFault } from '../../input/file-fault.js';
import { readInput } from '../../input/read-input.js';
import type { BilledService } from '../../unbundling/billed-service.js';
import { ownValue } from '../claim-faults.js';
import { ClaimNumbers, PatientNames } from './claim-identity.js';
import { type ClaimLoops, claimLoops } from './claim-loops.js';
import { ClaimVersions } from './claim-versions.js';
import { readClaim } from './read-claim.js';
import { isStandardService } from './read-line.js';
import {
  elementAt,
  fileText,
  type ReadTransaction,
  readTransactions,
} from './read-transactions.js';
import { FaultList, segmentOf, textOf } from './segment-values.js';

/** What a claim file does not know: the caller's own IDs. */
export interface ClaimFileOptions {
  /**
   * Patient IDs by claim number; those of the second claim with one number by `number:2`. By default the patient ID
   * is the member ID. For a dependent, or another person with that member ID, `:` follows, with five characters made
   * from the birth date and given name.
   */
  patients?: Record<string, string>;
  /** Payer IDs by the payer identifiers in the file. An identifier that is not listed is itself the payer ID. */
  payerIds?: Record<string, string>;
}

/** The claims of a file, and their lines as services. */
export interface ClaimFile {
  /** In the order of the file. */
  claims: SentClaim[];
  /** The lines that are whole units of a standard code. The service ID is `claimId/line`. */
  services: BilledService[];
  faults: FileFault[];
}

/** The shape of {@link ClaimFileOptions}. */
export const claimFileOptionsSchema: z.core.$ZodType<ClaimFileOptions> = z.strictObject({
  patients: z.exactOptional(z.record(z.string(), z.string())),
  payerIds: z.exactOptional(z.record(z.string(), z.string())),
});

const servicesOf = (claim: SentClaim, claimKey: string): BilledService[] => {
  const { billingProvider, renderingProvider, patientId, payerId, claimId, payerOrder } = claim;
  return claim.lines.filter(isStandardService).map((line) => ({
    serviceId: `${claimKey}/${line.lineNumber}`,
    patientId,
    ...(payerId === '' ? {} : { payerId }),
    ...(payerOrder ? { payerOrder } : {}),
    claimId,
    code: line.code,
    modifiers: [...line.modifiers],
    units: line.units,
    ...(claim.frequencyCode === '8' ? { status: 'void' as const } : {}),
    serviceDate: line.serviceDate,
    renderingNpi: line.renderingNpi ?? renderingProvider?.npi ?? billingProvider.npi,
    ...(billingProvider.npi === '' ? {} : { billingNpi: billingProvider.npi }),
    // No service has a negative charge. The claim keeps it as sent.
    ...(line.chargeCents < 0 ? {} : { chargeCents: line.chargeCents }),
  }));
};

/** What is wrong with a transaction set that holds no professional claims of version 005010. */
const foreignKind = ({ kind, guide }: ReadTransaction) => {
  if (kind !== '837' || /X(?:224|097)/.test(guide)) return 'other-transaction';
  if (/X(?:223|096)/.test(guide)) return 'institutional';
  return guide.startsWith('004') ? 'version' : undefined;
};

/** Reads the transaction sets of a file into one list of claims. */
class ClaimFileReader {
  readonly #patients: Record<string, string>;
  readonly #payerIds: Record<string, string>;
  readonly #numbers = new ClaimNumbers();
  readonly #names = new PatientNames();
  readonly #versions = new ClaimVersions();
  readonly file: ClaimFile = { claims: [], services: [], faults: [] };

  constructor({ patients = {}, payerIds = {} }: ClaimFileOptions) {
    this.#patients = patients;
    this.#payerIds = payerIds;
  }

  read(transaction: ReadTransaction): void {
    const faults = new FaultList(this.file.faults, transaction);
    const foreign = foreignKind(transaction);
    if (foreign) {
      faults.lose(foreign, transaction.segments[0]);
      return;
    }
    const claims = claimLoops(transaction);
    const whole = transaction.isComplete ? claims : claims.slice(0, -1);
    for (const loops of whole) this.#readClaim(loops, transaction);
    if (transaction.isComplete) {
      if (claims.length === 0) faults.lose('missing', transaction.segments.at(-1), 'CLM');
      return;
    }
    // Which lines the last claim lost with the end of the transaction set cannot be known.
    const claimId = textOf(claims.at(-1)?.claim ?? [], 'CLM', undefined, 1);
    new FaultList(this.file.faults, transaction, claimId).lose(
      'truncated',
      transaction.segments.at(-1),
      'SE',
    );
  }

  #readClaim(loops: ClaimLoops, transaction: ReadTransaction): void {
    const header = segmentOf(loops.claim, 'CLM');
    const claimId = header ? elementAt(header, 1) : '';
    const faults = new FaultList(this.file.faults, transaction, claimId);
    if (claimId === '') {
      faults.lose('missing', header);
      return;
    }
    const claimKey = this.#numbers.keyOf(claimId);
    const named = this.#names.nameOf(loops);
    const patientId = ownValue(this.#patients, claimKey) ?? named;
    if (patientId === '') faults.lose('missing', header, 'NM1');
    const payerIdOf = (identifier: string): string =>
      ownValue(this.#payerIds, identifier) ?? identifier;
    const payerId = payerIdOf(textOf(loops.subscriber, 'NM1', 'PR', 9));
    const claim = readClaim(loops, { claimId, patientId, payerId, payerIdOf }, transaction, faults);
    if (!claim) return;
    const services = servicesOf(claim, claimKey);
    this.#versions.add({ claim, services });
    this.file.claims.push(claim);
    for (const service of services) this.file.services.push(service);
  }
}

/**
 * Reads a file of professional claims of any sender, X12 005010X222 (837P): the claims as they were sent, and their
 * lines as services for `detectUnbundling` and `reconcileGroupClaims`. A damaged file gives faults, never an
 * exception; a claim of which a needed part cannot be read is left out whole. Names and addresses are not given out.
 *
 * A claim that replaces or voids an earlier one of the file (frequency code 7 or 8) marks that claim's services as
 * replaced or void.
 *
 * @param text The file, or a part of it that begins with its ISA and GS segments.
 * @param options The caller's patient and payer IDs.
 * @throws `InputError` if the text is not a string or the options are malformed.
 */
export const from837P = (text: string, options: ClaimFileOptions = {}): ClaimFile => {
  const file = fileText(text);
  const reader = new ClaimFileReader(readInput(claimFileOptionsSchema, options, '/options'));
  for (const transaction of readTransactions(file, reader.file.faults)) reader.read(transaction);
  return reader.file;
};
