import { groupedBy, groupedByEach } from '../../../input/lists.js';
import type { BundleIndex } from './bundle-index.js';
import type { BundleResource } from './bundle-resources.js';
import { type MissingPart, type Part, type PartName, parts } from './missing-parts.js';
import {
  isComposition,
  type NoteResource,
  type RelatedNotes,
  relatedNotes,
} from './related-notes.js';
import type { SessionEncounters } from './session-encounters.js';

/** The chart resources of a bundle, by what they are about. */
export interface Charts {
  /** By patient. */
  readonly coverages: ReadonlyMap<string, readonly BundleResource<'Coverage'>[]>;
  /** By patient. */
  readonly plans: ReadonlyMap<string, readonly BundleResource<'CarePlan'>[]>;
  /** By encounter. */
  readonly conditions: ReadonlyMap<string, readonly BundleResource<'Condition'>[]>;
  /** By encounter. */
  readonly notes: ReadonlyMap<string, readonly RelatedNotes[]>;
  /** By what they sign. */
  readonly provenances: ReadonlyMap<string, readonly BundleResource<'Provenance'>[]>;
}

const withdrawn = ['entered-in-error', 'superseded'];

const isInError = ({ resource }: NoteResource): boolean =>
  resource.status === 'entered-in-error' ||
  ('docStatus' in resource && resource.docStatus === 'entered-in-error');

const encountersOf = (note: NoteResource, index: BundleIndex): (string | undefined)[] =>
  isComposition(note)
    ? [index.keyOf(note.resource.encounter, note)]
    : (note.resource.context?.encounter ?? []).map((encounter) => index.keyOf(encounter, note));

/** Sorts the chart resources of a bundle. Those entered in error or superseded are left out. */
export const chartsOf = (index: BundleIndex): Charts => {
  const current = <One extends { resource: { status?: string } }>(all: readonly One[]): One[] =>
    all.filter(({ resource }) => !withdrawn.includes(resource.status ?? ''));
  const notes = [...index.all('Composition'), ...index.all('DocumentReference')].filter(
    (note) => !isInError(note),
  );
  const isCurrent = ({ resource }: NoteResource) => resource.status !== 'superseded';
  return {
    coverages: groupedBy(current(index.all('Coverage')), (one) =>
      index.keyOf(one.resource.beneficiary, one),
    ),
    plans: groupedBy(current(index.all('CarePlan')), (one) =>
      index.keyOf(one.resource.subject, one),
    ),
    conditions: groupedBy(index.all('Condition'), (one) =>
      index.keyOf(one.resource.encounter, one),
    ),
    notes: groupedByEach(relatedNotes(notes, isCurrent, index), ({ note, others }) => [
      ...new Set(
        [note, ...others.map((other) => other.note)].flatMap((one) => encountersOf(one, index)),
      ),
    ]),
    provenances: groupedByEach(index.all('Provenance'), (one) =>
      (one.resource.target ?? []).map((target) => index.keyOf(target, one)),
    ),
  };
};

/** A bundle while it is read: what is looked up in it, and what is recorded about it. */
export interface Reading {
  readonly index: BundleIndex;
  readonly charts: Charts;
  readonly encounters: SessionEncounters;
  readonly missing: MissingPart[];
  /** JSON Pointers into the session, to the FHIRPath where each part was read. */
  readonly sources: Map<string, string>;
}

/** Records where a part of the session was read. */
export const recordSource = (
  { sources }: Reading,
  path: string,
  from: BundleResource,
  element = '',
): void => {
  sources.set(path, `${from.expression}${element}`);
};

/** A part that the bundle does not hold. */
export const missingPart = (
  part: PartName,
  path: string,
  why: MissingPart['why'],
  bundlePath?: string,
): MissingPart => {
  const { lookedFor, neededFor, findings = [] }: Part = parts[part];
  return {
    path,
    ...(bundlePath === undefined ? {} : { bundlePath }),
    why,
    required: 'required' in parts[part],
    lookedFor,
    neededFor,
    findings: [...findings],
  };
};

/** Records that a part of the session is missing. */
export const recordMissing = (
  { missing }: Reading,
  part: PartName,
  path: string,
  { why = 'absent', at }: { why?: MissingPart['why']; at?: BundleResource | undefined } = {},
): void => {
  missing.push(missingPart(part, path, why, at?.path));
};

/** Sets a field whose value is known. An unknown value adds no key, because JSON has no undefined. */
export const setKnown = <Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  value: Target[Key] | undefined,
): void => {
  if (value !== undefined) target[key] = value;
};
