import { systems } from '../systems.js';
import type { Charts } from './charts.js';
import { codesOf } from './extensions.js';
import { found, lack } from './ledger.js';
import type { Placed } from './placed-resource.js';
import type { Reading } from './reading.js';
import type { Visit } from './visit.js';

const lowest = Number.MAX_SAFE_INTEGER;

const isRefuted = ({ resource }: Placed<'Condition'>): boolean =>
  (resource.verificationStatus?.coding ?? []).some(
    ({ code = '' }) => code === 'refuted' || code === 'entered-in-error',
  );

const ranked = ({ encounters }: Visit, { index }: Reading) =>
  encounters
    .flatMap((encounter) =>
      (encounter.resource.diagnosis ?? []).map(({ condition, rank = lowest }) => ({
        rank,
        condition: index.resolve(condition, encounter, 'Condition'),
      })),
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ condition }) => condition);

/** The conditions of the encounter, primary first; `undefined` among them is one that cannot be read. */
const conditionsOf = (visit: Visit, charts: Charts, reading: Reading) => {
  const ofEncounter = ranked(visit, reading);
  if (ofEncounter.length > 0) return ofEncounter;
  const linked = visit.encounters.flatMap(
    (encounter) => charts.conditions.get(reading.index.keyOfPlaced(encounter)) ?? [],
  );
  // Of several that only point to the encounter, none is said to be the primary one.
  return linked.length > 1 ? [undefined] : linked;
};

/**
 * The diagnoses of the encounter by rank, or the one condition that points to it. Where one of them
 * cannot be read there are none, for the order says which is primary.
 */
export const readDiagnoses = (
  visit: Visit,
  charts: Charts,
  path: string,
  reading: Reading,
): string[] | undefined => {
  const { ledger } = reading;
  const conditions = conditionsOf(visit, charts, reading).filter(
    (condition) => condition === undefined || !isRefuted(condition),
  );
  const codes = conditions.map((condition) => {
    const [code, ...others] = codesOf([condition?.resource.code], systems.icd10cm);
    return others.length === 0 ? code : undefined;
  });
  const known = codes.filter((code) => code !== undefined);
  if (known.length > 0 && known.length === codes.length) {
    for (const [place, condition] of conditions.entries())
      if (condition) found(ledger, `${path}/diagnoses/${place}`, condition);
    found(ledger, `${path}/diagnoses`, visit.encounters[0], '.diagnosis');
    return [...new Set(known)];
  }
  if (visit.attendance === 'attended')
    lack(ledger, 'diagnoses', `${path}/diagnoses`, {
      why: codes.length > 0 ? 'unreadable' : 'absent',
      at: visit.encounters[0],
    });
  return undefined;
};
