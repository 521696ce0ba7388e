import { countsOf, type Verdict, verdictOf, worstVerdict } from '../finding/finding.js';
import type { RuleBasis } from '../finding/rule-options.js';
import { type Ruleset, rulesetOf } from '../finding/ruleset.js';
import { Terms } from '../finding/terms.js';
import { InputError } from '../input/input-error.js';
import { groupedBy, groupedByEach, inOrder } from '../input/lists.js';
import { type EditEdition, editIndex, joinedEditIndex } from '../reference/edits/edit-index.js';
import { ptpEdits2024q3 } from '../reference/edits/ptp-edits-2024q3.js';
import { ptpEdits2026q4 } from '../reference/edits/ptp-edits-2026q4.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { type BilledService, isActive } from './billed-service.js';
import { checkPatientDay, type DayCheck } from './check-patient-day.js';
import { doubleBookings } from './double-bookings.js';
import { frequencyFacts, isUnknownByClaims, uncoveredLimits } from './frequency-limits.js';
import { firstPayersOnly } from './later-payers.js';
import { overlapsAcrossDays, tooManyOverlaps } from './overlaps-across-days.js';
import {
  byIds,
  daysOf,
  fewestForTooMany,
  type Pair,
  sessionsOnTwoDates,
  tooManyGroups,
} from './patient-day.js';
import type { ServiceList } from './read-services.js';
import { SaidOnce, type SaidTo } from './said-once.js';
import { lineAt, type ServiceLine, serviceBatch, sessionIdsOf } from './service-line.js';
import { bundleFinder, isBundle } from './treatment-bundles.js';
import type { PairVerdict, UnbundlingReport } from './unbundling-report.js';
import { unreadFindings } from './unread-findings.js';
import { placeOfUnread } from './unread-line.js';

const verdictByPair: Readonly<Record<PairVerdict, Verdict>> = {
  distinct: 'ready',
  review: 'review',
  unbundled: 'blocked',
};

const noBundle = (): undefined => undefined;

const newestOf = (editions: Iterable<EditEdition>): Ruleset['ncci'] => {
  const [newest] = [...editions].sort(
    (a, b) => inOrder(b.effective, a.effective) || inOrder(b.setting, a.setting),
  );
  return newest && { source: newest.source, effective: newest.effective };
};

// By index, the active services of each patient, patients sorted by ID.
const servicesByPatient = (services: readonly BilledService[]): number[][] => {
  const patients = groupedBy(services.keys(), (index) => {
    const service = services[index];
    return service && isActive(service) ? service.patientId : undefined;
  });
  return [...patients].sort(([a], [b]) => inOrder(a, b)).map(([, indexes]) => indexes);
};

// The group sessions that the services name, and the days of their patients.
const placesOf = (services: readonly BilledService[]): string[][] =>
  services.flatMap((service) => [
    [service.patientId, service.serviceDate],
    ...sessionIdsOf(service).map((id) => [id]),
  ]);

const datesOf = (pair: Pair): Set<string> => new Set(pair.map(({ serviceDate }) => serviceDate));

/**
 * Checks services that were already read: the work of `detectUnbundling`, patient by patient.
 *
 * @param terms The settings and decisions of the call.
 * @param saidTo Whether what is true of all services is said once, or to each patient.
 * @throws {@link InputError} if a patient and date has more than 1,000 pairs of groups, or a patient
 *   has more than 1,000 pairs that overlap across dates or claim types.
 */
export const checkServices = (
  { services, unread, pathOf }: ServiceList,
  basis: RuleBasis,
  terms: Terms = new Terms(basis),
  saidTo: SaidTo = 'report',
): UnbundlingReport => {
  const batch = serviceBatch(services, basis.payers, pathOf);
  const patients = servicesByPatient(services).map((own) => firstPayersOnly(batch, own));
  const linesOf = (indexes: readonly number[]): ServiceLine[] =>
    indexes.flatMap((index) => lineAt(batch, index) ?? []);
  const faults = patients
    .filter(({ length }) => length >= fewestForTooMany)
    .map(linesOf)
    .flatMap((lines) => [...tooManyGroups(lines), ...tooManyOverlaps(lines)]);
  if (faults.length > 0) throw new InputError(faults);
  const conflicts = doubleBookings(batch, patients.flat());
  const policies = new Set<PayerPolicy | undefined>();
  const uncovered = new Set<string>();
  const saidOnce = new SaidOnce(saidTo);
  const common: Omit<DayCheck, 'bundleFor' | 'frequencies' | 'otherDates'> = {
    terms,
    edits: joinedEditIndex(basis.edits, editIndex([...ptpEdits2024q3, ...ptpEdits2026q4])),
    conflictOf: ({ index }) => {
      const conflict = conflicts.get(index);
      return conflict === undefined ? undefined : lineAt(batch, conflict);
    },
    findings: unreadFindings(unread, terms),
    pairs: [],
    services: [],
    evidence: basis.evidence,
    saidOnce,
  };
  for (const indexes of patients) {
    const lines = linesOf(indexes);
    for (const { policy } of lines) policies.add(policy);
    const bundleFor = lines.some(isBundle) ? bundleFinder(lines) : noBundle;
    const all = frequencyFacts(lines);
    for (const limit of uncoveredLimits(all, basis)) uncovered.add(limit);
    const facts = all.filter((one) => !isUnknownByClaims(one, basis));
    const frequencies = groupedBy(facts, ({ serviceDate }) => serviceDate);
    const otherDates = sessionsOnTwoDates(lines);
    const check = { ...common, bundleFor, frequencies, otherDates };
    const acrossDays = groupedByEach(overlapsAcrossDays(lines), datesOf);
    for (const day of daysOf(lines))
      checkPatientDay(day, acrossDays.get(day.serviceDate)?.sort(byIds) ?? [], check);
  }
  const { findings, pairs } = common;
  saidOnce.finish(terms, findings);
  return {
    kind: 'unbundling',
    verdict: worstVerdict([
      verdictOf(findings),
      ...pairs.map(({ verdict }) => verdictByPair[verdict]),
    ]),
    counts: countsOf(findings),
    findings,
    pairs,
    services: common.services,
    unusedDecisions: terms.unused(findings, () => [
      ...placesOf(services),
      ...unread.map(placeOfUnread),
    ]),
    ruleset: rulesetOf(basis, policies, {
      ncci: newestOf(saidOnce.editions()),
      notChecked: [...uncovered].sort(inOrder),
    }),
  };
};
