import type { BilledService } from 'group-therapy-billing';
import type { SentClaim } from 'group-therapy-billing/x12';

/** A claim with its services, from one transaction set of one file. */
export interface ReadClaim {
  readonly claim: SentClaim;
  readonly services: BilledService[];
  /** The transaction set, counted over all files. */
  readonly part: number;
}

const keysOf = ({ claim }: ReadClaim): string[] =>
  claim.lines.map(({ serviceDate }) => [claim.claimId, claim.payerId, serviceDate].join('\n'));

/**
 * The services that are billed now. `from837P` links a replacement to a claim of the same text; here the claims come
 * from many texts, and are linked by claim number, payer, and date.
 */
export const currentServices = (claims: readonly ReadClaim[]): BilledService[] => {
  const latest = new Map<string, ReadClaim>();
  const current = new Set<ReadClaim>();
  for (const read of claims) {
    const { frequencyCode } = read.claim;
    for (const key of keysOf(read)) {
      const earlier = latest.get(key);
      if (earlier && frequencyCode !== '1') current.delete(earlier);
      latest.set(key, read);
    }
    if (frequencyCode !== '8') current.add(read);
  }
  return [...current].flatMap(({ part, services }) =>
    services.map((service) => ({ ...service, serviceId: `${part}:${service.serviceId}` })),
  );
};
