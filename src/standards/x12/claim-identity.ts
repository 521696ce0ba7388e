import { controlNumber } from '../../claim/control-number.js';
import type { ClaimLoops } from './claim-loops.js';
import { textOf } from './segment-values.js';

/** Keys of claims: the claim number, and `number:2` for the second claim with that number. */
export class ClaimNumbers {
  readonly #counts = new Map<string, number>();
  readonly #used = new Set<string>();

  /** The key of the next claim with this number. */
  keyOf(claimId: string): string {
    let count = (this.#counts.get(claimId) ?? 0) + 1;
    let key = count === 1 ? claimId : `${claimId}:${count}`;
    // A claim may have been sent with the very number that the count makes.
    while (this.#used.has(key)) {
      count += 1;
      key = `${claimId}:${count}`;
    }
    this.#counts.set(claimId, count);
    this.#used.add(key);
    return key;
  }
}

// What it takes to keep two persons with one member ID apart.
const personOf = ({ patient, subscriber }: ClaimLoops): string => {
  const loop = patient ?? subscriber;
  const given = textOf(loop, 'NM1', patient ? 'QC' : 'IL', 4);
  return controlNumber(
    textOf(loop, 'DMG', 'D8', 2),
    given.toUpperCase().replace(/[^A-Z]/g, ''),
  ).slice(0, 5);
};

/** Names patients by their member IDs. The first subscriber with a member ID has it without an addition. */
export class PatientNames {
  readonly #subscribers = new Map<string, string>();

  /** The patient of a claim; empty without a member ID. */
  nameOf(loops: ClaimLoops): string {
    const memberId = textOf(loops.subscriber, 'NM1', 'IL', 9);
    if (memberId === '') return '';
    const person = personOf(loops);
    if (!loops.patient) {
      const first = this.#subscribers.get(memberId) ?? person;
      this.#subscribers.set(memberId, first);
      if (first === person) return memberId;
    }
    return `${memberId}:${person}`;
  }
}
