import type { BundleIndex } from './bundle-index.js';
import { grouped } from './grouped.js';
import type { Placed } from './placed-resource.js';

/** A note, in either of the two forms in which EHRs keep one. */
export type NoteResource = Placed<'Composition'> | Placed<'DocumentReference'>;

/** What the bundle has of each patient and each encounter, found once for all. */
export interface Charts {
  readonly coverages: ReadonlyMap<string, readonly Placed<'Coverage'>[]>;
  readonly plans: ReadonlyMap<string, readonly Placed<'CarePlan'>[]>;
  /** By encounter. */
  readonly conditions: ReadonlyMap<string, readonly Placed<'Condition'>[]>;
  /** By encounter. */
  readonly notes: ReadonlyMap<string, readonly NoteResource[]>;
  /** By what is signed. */
  readonly provenances: ReadonlyMap<string, readonly Placed<'Provenance'>[]>;
}

const dead = ['entered-in-error', 'superseded'];

/** Sorts what a bundle holds by patient and by encounter. What was entered in error is left out. */
export const chartsOf = (index: BundleIndex): Charts => {
  const alive = <One extends { resource: { status?: string } }>(all: readonly One[]): One[] =>
    all.filter(({ resource }) => !dead.includes(resource.status ?? ''));
  const compositions = alive(index.all('Composition'));
  const documents = alive(index.all('DocumentReference')).filter(
    ({ resource }) => resource.docStatus !== 'entered-in-error',
  );
  return {
    coverages: grouped(alive(index.all('Coverage')), (one) => [
      index.keyOf(one.resource.beneficiary, one),
    ]),
    plans: grouped(alive(index.all('CarePlan')), (one) => [index.keyOf(one.resource.subject, one)]),
    conditions: grouped(index.all('Condition'), (one) => [
      index.keyOf(one.resource.encounter, one),
    ]),
    notes: grouped<NoteResource>([...compositions, ...documents], (one) =>
      one.resource.resourceType === 'Composition'
        ? [index.keyOf(one.resource.encounter, one)]
        : (one.resource.context?.encounter ?? []).map((encounter) => index.keyOf(encounter, one)),
    ),
    provenances: grouped(index.all('Provenance'), (one) =>
      (one.resource.target ?? []).map((target) => index.keyOf(target, one)),
    ),
  };
};
