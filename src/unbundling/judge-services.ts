import { verdictOf } from '../finding/finding.js';
import type { Ruleset } from '../finding/ruleset.js';
import { InputError } from '../input/input-error.js';
import type { RuleBasis } from '../options/rule-options.js';
import { bundleCodes } from '../reference/bundle-codes.js';
import { type EditEdition, editShelf, joinedShelf } from '../reference/edit-shelf.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { ptpEdits2024q3 } from '../reference/ptp-edits-2024q3.js';
import { inForceOrOldest } from '../reference/same-day-families.js';
import { version } from '../version.js';
import type { BilledService } from './billed-service.js';
import { doubleBookings } from './clinician-bookings.js';
import { judgeDay } from './judge-day.js';
import type { Judgement } from './judgement.js';
import { collected, daysOf, linesByPatient, tooManyGroups } from './patient-day.js';
import { inOrder, isAddOn, type ServiceLine, serviceLine } from './service-line.js';
import type { UnbundlingReport } from './unbundling-report.js';

const monthKey = ({ patientId, setting, serviceDate }: ServiceLine): string =>
  `${serviceDate.slice(0, 'yyyy-mm'.length)} ${setting} ${patientId}`;

const bundlesBeside = (lines: readonly ServiceLine[]): Judgement['bundlesBeside'] => {
  const bundles = lines
    .filter(({ service, serviceDate }) =>
      inForceOrOldest(bundleCodes, serviceDate).includes(service.code),
    )
    .sort(
      (a, b) =>
        inOrder(a.serviceDate, b.serviceDate) || inOrder(a.service.serviceId, b.service.serviceId),
    );
  const byMonth = collected(bundles, monthKey);
  return (group) => {
    const ofMonth = byMonth.get(monthKey(group)) ?? [];
    // A bundle of the same day is a pair with the group, and is asked about there.
    return ofMonth.some(({ serviceDate }) => serviceDate === group.serviceDate) ? [] : ofMonth;
  };
};

const newest = (editions: Iterable<EditEdition>): EditEdition | undefined =>
  [...editions].sort(
    (a, b) => inOrder(b.effective, a.effective) || inOrder(b.setting, a.setting),
  )[0];

const rulesetOf = (
  lines: readonly ServiceLine[],
  { payers, settings }: RuleBasis,
  editions: Iterable<EditEdition>,
): Ruleset => {
  const used = new Set<PayerPolicy>();
  for (const { policy } of lines) if (policy) used.add(policy);
  const edition = newest(editions);
  return {
    version,
    policies: [...used]
      .map(({ payerId, effective: { from } }) => ({ payerId, from }))
      .sort((a, b) => inOrder(a.payerId, b.payerId) || inOrder(a.from, b.from)),
    overrides: { ...settings },
    ...(edition ? { ncci: { source: edition.source, effective: edition.effective } } : {}),
    notChecked: payers ? [] : ['payer-policies'],
  };
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
  const lines: ServiceLine[] = [];
  for (const [place, service] of services.entries())
    if ((service.status ?? 'active') === 'active')
      lines.push(serviceLine(service, pathOf(place), basis.payers));
  const patients = linesByPatient(lines);
  const faults = patients.flatMap(tooManyGroups);
  if (faults.length > 0) throw new InputError(faults);
  const judgement: Judgement = {
    settings: basis.settings,
    edits: joinedShelf(basis.edits, editShelf(ptpEdits2024q3)),
    bundlesBeside: bundlesBeside(lines),
    doubleBooked: doubleBookings(lines.filter((line) => !isAddOn(line))),
    findings: [],
    pairs: [],
    services: [],
    editions: new Set(),
  };
  for (const own of patients) for (const day of daysOf(own)) judgeDay(day, judgement);
  const { findings, pairs, services: ofPairedDays, editions } = judgement;
  return {
    verdict: verdictOf(findings),
    findings,
    pairs,
    services: ofPairedDays,
    ruleset: rulesetOf(lines, basis, editions),
  };
};
