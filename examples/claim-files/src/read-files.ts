import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BilledService } from 'group-therapy-billing';
import {
  type AcknowledgementFile,
  type FileFault,
  from835,
  fromAcknowledgement,
  type RemittanceFile,
} from 'group-therapy-billing/remittance';
import { servicesFromRows } from 'group-therapy-billing/rows';
import { from837P } from 'group-therapy-billing/x12';
import { Buckets } from './buckets.js';
import type { ReadClaim } from './current-services.js';
import type { Progress } from './progress.js';
import type { Settings } from './settings.js';
import { transactionsOf } from './transactions.js';

/** One thing that is joined by claim number. */
export type ClaimPart =
  | { kind: 'claim'; claim: ReadClaim['claim'] }
  | { kind: 'remittance'; file: RemittanceFile }
  | { kind: 'acknowledgement'; file: AcknowledgementFile };

/** One thing that is joined by patient. */
export type PatientPart =
  | { kind: 'claim'; read: ReadClaim }
  | { kind: 'row'; service: BilledService };

/** Everything that was read, on disk. */
export interface ReadFolder {
  readonly byClaim: Buckets<ClaimPart>;
  readonly byPatient: Buckets<PatientPart>;
  /** Faults by file: the name of the file is the clinic's own. */
  readonly faults: { file: string; fault: FileFault | { code: string; where: object } }[];
  readonly counts: { claims: number; answers: number; rows: number };
}

/** The services of each claim: their IDs are the claim's number and the line. */
const servicesByClaim = (services: readonly BilledService[]): BilledService[][] => {
  const groups = new Map<string, BilledService[]>();
  for (const service of services) {
    const key = service.serviceId.slice(0, service.serviceId.lastIndexOf('/'));
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(service);
  }
  return [...groups.values()];
};

/** Reads a folder of 837P, 835, 999, 277CA and CSV files. */
class FolderReader {
  readonly read: ReadFolder = {
    byClaim: new Buckets(),
    byPatient: new Buckets(),
    faults: [],
    counts: { claims: 0, answers: 0, rows: 0 },
  };
  readonly #settings: Settings;
  #part = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Reads one transaction set. Its kind is in its ST segment. */
  takeTransaction(file: string, text: string): void {
    const kind = /(?:^|[^A-Za-z0-9])ST[^A-Za-z0-9](\d{3})/.exec(text)?.[1];
    this.#part += 1;
    if (kind === '835') this.#takeRemittance(file, text);
    else if (kind === '277' || kind === '999') this.#takeAcknowledgement(file, text);
    else this.#takeClaims(file, text);
  }

  takeRows(file: string, text: string): void {
    const rows: Record<string, string>[] = parse(text, {
      bom: true,
      columns: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const { services, faults } = servicesFromRows(rows, this.#settings.rows);
    for (const fault of faults) this.read.faults.push({ file, fault });
    for (const service of services)
      this.read.byPatient.add(service.patientId, {
        kind: 'row',
        service: { ...service, serviceId: `${file}:${service.serviceId}` },
      });
    this.read.counts.rows += services.length;
  }

  #takeClaims(file: string, text: string): void {
    const { claims, services, faults } = from837P(text, this.#settings.ids);
    this.#keep(file, faults);
    const byClaim = servicesByClaim(services);
    let next = 0;
    for (const claim of claims) {
      // The groups are in the order of the claims; a claim without a standard line has none.
      const group = byClaim[next] ?? [];
      const own = group[0]?.claimId === claim.claimId ? group : [];
      if (own.length > 0) next += 1;
      const read: ReadClaim = { claim, services: own, part: this.#part };
      this.read.byClaim.add(claim.claimId.toUpperCase(), { kind: 'claim', claim });
      this.read.byPatient.add(claim.patientId, { kind: 'claim', read });
    }
    this.read.counts.claims += claims.length;
  }

  #takeRemittance(file: string, text: string): void {
    const { payments, faults } = from835(text, { payerIds: this.#settings.ids.payerIds ?? {} });
    this.#keep(file, faults);
    for (const payment of payments)
      for (const claim of payment.claims) {
        const alone = {
          payments: [{ ...payment, claims: [claim], providerAdjustments: [] }],
          faults: [],
        };
        this.read.byClaim.add(claim.claimId.trim().toUpperCase(), {
          kind: 'remittance',
          file: alone,
        });
        this.read.counts.answers += 1;
      }
  }

  #takeAcknowledgement(file: string, text: string): void {
    const { claims, faults } = fromAcknowledgement(text);
    this.#keep(file, faults);
    for (const claim of claims)
      this.read.byClaim.add(claim.claimId.trim().toUpperCase(), {
        kind: 'acknowledgement',
        file: { claims: [claim], batches: [], faults: [] },
      });
  }

  #keep(file: string, faults: readonly FileFault[]): void {
    for (const fault of faults) this.read.faults.push({ file, fault });
  }
}

/** Reads every file of the folder, in the order of their names. */
export const readFolder = async (
  folder: string,
  settings: Settings,
  progress: Progress,
): Promise<ReadFolder> => {
  const names = readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  progress.start(names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0));
  const reader = new FolderReader(settings);
  for (const name of names) {
    const path = join(folder, name);
    if (extname(name).toLowerCase() === '.csv') {
      const text = readFileSync(path, 'utf8');
      reader.takeRows(name, text);
      progress.read(Buffer.byteLength(text));
    } else
      for await (const text of transactionsOf(path, (bytes) => progress.read(bytes)))
        reader.takeTransaction(name, text);
  }
  return reader.read;
};
