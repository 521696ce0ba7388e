import { systems } from '../systems.js';
import { type Reading, recordMissing, recordSource } from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import { codesOf } from './data-types.js';
import type { RosterPatient } from './roster.js';

const unranked = Number.MAX_SAFE_INTEGER;

const isRefuted = ({ resource }: BundleResource<'Condition'>): boolean => {
  const { verificationStatus: status } = resource;
  const codings = typeof status === 'string' ? [{ code: status }] : (status?.coding ?? []);
  return codings.some(({ code = '' }) => code === 'refuted' || code === 'entered-in-error');
};

const ranked = ({ encounters }: RosterPatient, { index }: Reading) =>
  encounters
    .flatMap((encounter) =>
      (encounter.resource.diagnosis ?? []).map(({ condition, rank = unranked }) => ({
        rank,
        condition: index.resolve(condition, encounter, 'Condition'),
      })),
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ condition }) => condition);

/** The conditions of the patient's encounters, primary first; `undefined` for one that cannot be read. */
const conditionsOf = (patient: RosterPatient, reading: Reading) => {
  const ofEncounter = ranked(patient, reading);
  if (ofEncounter.length > 0) return ofEncounter;
  const linked = patient.encounters.flatMap(
    (encounter) => reading.charts.conditions.get(reading.index.keyOfResource(encounter)) ?? [],
  );
  // Several conditions that only refer to the encounter have no order, so none is known to be primary.
  return linked.length > 1 ? [undefined] : linked;
};

/**
 * Reads the diagnoses of the encounter by rank, or else the one condition that refers to the encounter.
 * If any of them cannot be read, none is given, because the order says which one is primary.
 */
export const readDiagnoses = (
  patient: RosterPatient,
  path: string,
  reading: Reading,
): string[] | undefined => {
  const conditions = conditionsOf(patient, reading).filter(
    (condition) => condition === undefined || !isRefuted(condition),
  );
  const codes = conditions.map((condition) => {
    const [code, ...others] = codesOf([condition?.resource.code], systems.icd10cm);
    return others.length === 0 ? code : undefined;
  });
  const known = codes.filter((code) => code !== undefined);
  if (known.length > 0 && known.length === codes.length) {
    for (const [at, condition] of conditions.entries())
      if (condition) recordSource(reading, `${path}/diagnoses/${at}`, condition);
    recordSource(reading, `${path}/diagnoses`, patient.encounters[0], '.diagnosis');
    return [...new Set(known)];
  }
  if (patient.attendance === 'attended')
    recordMissing(reading, 'diagnoses', `${path}/diagnoses`, {
      why: codes.length > 0 ? 'unreadable' : 'absent',
      at: patient.encounters[0],
    });
  return undefined;
};
