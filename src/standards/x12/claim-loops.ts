import { elementAt, type ReadSegment, type ReadTransaction, tagOf } from './read-transactions.js';

/** A service line: loop 2400 with its providers, and a loop 2430 for each payer that answered. */
export interface LineLoops {
  readonly line: ReadSegment[];
  readonly adjudications: ReadSegment[][];
}

/** The loops of one claim, whoever the file puts above it in the hierarchy. */
export interface ClaimLoops {
  /** Loops 2000A and 2010A: the billing provider. */
  readonly provider: readonly ReadSegment[];
  /** Loops 2000B and 2010B: the subscriber and the payer. */
  readonly subscriber: readonly ReadSegment[];
  /** Loops 2000C and 2010CA: the patient, if that is not the subscriber. */
  readonly patient: readonly ReadSegment[] | undefined;
  /** Loops 2300 and 2310. */
  readonly claim: ReadSegment[];
  /** Loops 2320 and 2330: one list for each other payer. */
  readonly otherPayers: ReadSegment[][];
  readonly lines: LineLoops[];
}

interface Level {
  readonly segments: ReadSegment[];
  readonly above: Level | undefined;
  /** `'20'` billing provider, `'22'` subscriber, `'23'` patient. */
  readonly code: string;
}

// A subscriber belongs to a provider and a patient to a subscriber, even where the parent that HL02 names is missing.
const parents: ReadonlyMap<string, string> = new Map([
  ['22', '20'],
  ['23', '22'],
]);

/** Follows the hierarchy of a transaction set, whose numbers need not start at 1. */
class Hierarchy {
  readonly #byNumber = new Map<string, Level>();
  readonly #latest = new Map<string, Level>();
  #current: Level | undefined;

  /** Enters the level of an HL segment, and returns the list for its segments. */
  enter(segment: ReadSegment): ReadSegment[] {
    const code = elementAt(segment, 3);
    const parent = parents.get(code);
    const named = this.#byNumber.get(elementAt(segment, 2));
    const above = named?.code === parent ? named : this.#latest.get(parent ?? '');
    const level: Level = { segments: [], above, code };
    this.#byNumber.set(elementAt(segment, 1), level);
    this.#latest.set(code, level);
    this.#current = level;
    return level.segments;
  }

  /** The segments of the nearest level of that code, from the current one upwards. */
  above(code: string): ReadSegment[] | undefined {
    for (let at = this.#current; at; at = at.above) if (at.code === code) return at.segments;
    return undefined;
  }
}

/** The list to which a segment within a claim belongs, if the segment starts a loop. */
const loopStartedBy = (tag: string, claim: ClaimLoops): ReadSegment[] | undefined => {
  const loop: ReadSegment[] = [];
  switch (tag) {
    case 'SBR':
      claim.otherPayers.push(loop);
      return loop;
    case 'LX':
      claim.lines.push({ line: loop, adjudications: [] });
      return loop;
    case 'SVD':
      claim.lines.at(-1)?.adjudications.push(loop);
      return loop;
    default:
      return undefined;
  }
};

/** The claims of an 837, with their loops, in the order of the file. */
export const claimLoops = ({ segments }: ReadTransaction): ClaimLoops[] => {
  const claims: ClaimLoops[] = [];
  const hierarchy = new Hierarchy();
  let claim: ClaimLoops | undefined;
  let loop: ReadSegment[] = [];
  for (const segment of segments) {
    const tag = tagOf(segment);
    if (tag === 'HL') {
      claim = undefined;
      loop = hierarchy.enter(segment);
    } else if (tag === 'CLM') {
      loop = [];
      claim = {
        provider: hierarchy.above('20') ?? [],
        subscriber: hierarchy.above('22') ?? [],
        patient: hierarchy.above('23'),
        claim: loop,
        otherPayers: [],
        lines: [],
      };
      claims.push(claim);
    } else if (claim) loop = loopStartedBy(tag, claim) ?? loop;
    loop.push(segment);
  }
  return claims;
};
