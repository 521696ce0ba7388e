import { verdictOf } from '../finding/finding.js';
import type { RuleBasis } from '../finding/rule-options.js';
import { type Ruleset, rulesetOf } from '../finding/ruleset.js';
import { InputError } from '../input/input-error.js';
import { inOrder } from '../input/lists.js';
import { type EditEdition, editShelf, joinedShelf } from '../reference/edits/edit-shelf.js';
import { ptpEdits2024q3 } from '../reference/edits/ptp-edits-2024q3.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import type { BilledService } from './billed-service.js';
import { bundleFinder, isBundle } from './bundle-of-month.js';
import { doubleBookings } from './clinician-bookings.js';
import { judgeDay } from './judge-day.js';
import type { Judgement } from './judgement.js';
import { daysOf, fewestForTooMany, tooManyGroups } from './patient-day.js';
import { lineAt, serviceBatch } from './service-batch.js';
import type { ServiceLine } from './service-line.js';
import type { UnbundlingReport } from './unbundling-report.js';

const noBundle = (): undefined => undefined;

const newest = (editions: Iterable<EditEdition>): EditEdition | undefined =>
  [...editions].sort(
    (a, b) => inOrder(b.effective, a.effective) || inOrder(b.setting, a.setting),
  )[0];

const editionUsed = (editions: Iterable<EditEdition>): Ruleset['ncci'] => {
  const edition = newest(editions);
  return edition && { source: edition.source, effective: edition.effective };
};

const placesByPatient = (services: readonly BilledService[]): number[][] => {
  const patients = new Map<string, number[]>();
  for (const [place, { patientId, status = 'active' }] of services.entries()) {
    if (status !== 'active') continue;
    const known = patients.get(patientId);
    if (known) known.push(place);
    else patients.set(patientId, [place]);
  }
  return [...patients].sort(([a], [b]) => inOrder(a, b)).map(([, places]) => places);
};

/**
 * Judges services that have been read; the work of `detectUnbundling`.
 *
 * @param pathOf Where the service at each place of the list stands in the caller's input.
 * @throws {@link InputError} where a patient and date has more than 1,000 pairs of groups.
 */
export const judgeServices = (
  services: readonly BilledService[],
  basis: RuleBasis,
  pathOf: (place: number) => string = (place) => `/${place}`,
): UnbundlingReport => {
  const batch = serviceBatch(services, basis.payers, pathOf);
  const patients = placesByPatient(services);
  // Lines are made patient by patient and forgotten: a million of them at once would be slow.
  const linesOf = (places: readonly number[]) => places.flatMap((place) => lineAt(batch, place));
  const faults = patients
    .filter(({ length }) => length >= fewestForTooMany)
    .flatMap((places) => tooManyGroups(linesOf(places)));
  if (faults.length > 0) throw new InputError(faults);
  const doubleBooked = doubleBookings(batch, patients.flat());
  const policies = new Set<PayerPolicy>();
  const results: Pick<Judgement, 'findings' | 'pairs' | 'services' | 'editions'> = {
    findings: [],
    pairs: [],
    services: [],
    editions: new Set(),
  };
  const common = {
    ...results,
    settings: basis.settings,
    edits: joinedShelf(basis.edits, editShelf(ptpEdits2024q3)),
    doubleBookedWith: ({ place }: ServiceLine) => {
      const other = doubleBooked.get(place);
      return other === undefined ? [] : lineAt(batch, other);
    },
  };
  for (const places of patients) {
    const lines = linesOf(places);
    for (const { policy } of lines) if (policy) policies.add(policy);
    const bundleBeside = lines.some(isBundle) ? bundleFinder(lines) : noBundle;
    const judgement: Judgement = { ...common, bundleBeside };
    for (const day of daysOf(lines)) judgeDay(day, judgement);
  }
  const { findings, pairs, editions } = results;
  return {
    verdict: verdictOf(findings),
    findings,
    pairs,
    services: results.services,
    ruleset: rulesetOf(basis, policies, { ncci: editionUsed(editions) }),
  };
};
