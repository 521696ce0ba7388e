import type { SentClaim } from '../../claim/sent-claim.js';
import type { BilledService } from '../../unbundling/billed-service.js';

/** A claim of the file, and its services, which a later claim may mark as replaced or void. */
export interface ClaimVersion {
  readonly claim: SentClaim;
  readonly services: BilledService[];
}

/** The claims of one number and payer that no later claim has replaced, the latest one last. */
interface OpenClaims {
  readonly all: ClaimVersion[];
  /** By code and date of a line, and by date. */
  readonly byService: Map<string, ClaimVersion[]>;
  count: number;
}

const keysOf = ({ lines }: SentClaim): Set<string> =>
  new Set([
    ...lines.map(({ serviceDate, code }) => `${serviceDate} ${code}`),
    ...lines.map(({ serviceDate }) => serviceDate),
  ]);

/** Links a claim that replaces or voids another (frequency code 7 or 8) to the earlier one. */
export class ClaimVersions {
  readonly #open = new Map<string, OpenClaims>();
  readonly #settled = new Set<ClaimVersion>();

  /** Adds a claim, and settles the earlier one that it replaces or voids. */
  add(version: ClaimVersion): void {
    const { claim } = version;
    if (claim.frequencyCode !== '1') this.#settle(claim);
    if (claim.frequencyCode === '8') return;
    const open = this.#openOf(claim.claimId, claim.payerId);
    open.all.push(version);
    open.count += 1;
    for (const key of keysOf(claim)) {
      const versions = open.byService.get(key) ?? [];
      open.byService.set(key, versions);
      versions.push(version);
    }
  }

  #settle(claim: SentClaim): void {
    for (const number of new Set([claim.claimId, claim.originalClaimNumber ?? claim.claimId])) {
      const open = this.#openOf(number, claim.payerId);
      const earlier = this.#earlier(open, claim);
      if (!earlier) continue;
      this.#settled.add(earlier);
      open.count -= 1;
      for (const service of earlier.services)
        service.status = claim.frequencyCode === '8' ? 'void' : 'replaced';
      return;
    }
  }

  // Some clinics number patients and not claims. Of several claims with a number, the latest with a code and date of
  // service in common is meant, else with a date; without one, the only claim.
  #earlier(open: OpenClaims, claim: SentClaim): ClaimVersion | undefined {
    for (const key of keysOf(claim)) {
      const version = this.#latest(open.byService.get(key) ?? []);
      if (version) return version;
    }
    return open.count === 1 ? this.#latest(open.all) : undefined;
  }

  #latest(versions: ClaimVersion[]): ClaimVersion | undefined {
    for (let last = versions.at(-1); last; last = versions.at(-1)) {
      if (!this.#settled.has(last)) return last;
      versions.pop();
    }
    return undefined;
  }

  #openOf(number: string, payerId: string): OpenClaims {
    const key = JSON.stringify([number, payerId]);
    const open = this.#open.get(key) ?? { all: [], byService: new Map(), count: 0 };
    this.#open.set(key, open);
    return open;
  }
}
