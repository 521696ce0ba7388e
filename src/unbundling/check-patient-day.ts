import { ask, type RuleSettings } from '../finding/ask.js';
import type { Finding } from '../finding/finding.js';
import type { Rule, Subject } from '../finding/rule.js';
import { groupedBy, inOrder } from '../input/lists.js';
import {
  groupPsychotherapyCode,
  interactiveComplexityPrimaries,
} from '../reference/codes/group-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import { type EditEdition, type EditIndex, editionInForce } from '../reference/edits/edit-index.js';
import { pairFacts } from './pair-facts.js';
import { reportedPair } from './pair-verdict.js';
import {
  type LinesFacts,
  linesFacts,
  type Pair,
  type PatientDay,
  pairsOf,
  repeatedSessions,
  type SettingDay,
} from './patient-day.js';
import { isAddOn, overlapMinutes, type ServiceLine } from './service-line.js';
import { copyCheck } from './text-comparison.js';
import type { ServiceOfTheDay, UnbundlingPair } from './unbundling-report.js';
import {
  addOnRules,
  bookingRules,
  editionRules,
  groupSessionRules,
  monthRules,
  pairRules,
  unitRules,
} from './unbundling-rules.js';

/** What the check of a patient's day needs, and the lists to which it adds what it found. */
export interface DayCheck {
  readonly settings: RuleSettings;
  readonly edits: EditIndex;
  /** The first bundle in the group line's month, on another date, that may already pay for the group. */
  readonly bundleFor: (group: ServiceLine) => ServiceLine | undefined;
  /** An overlapping service of the line's clinician to another patient. */
  readonly conflictOf: (line: ServiceLine) => ServiceLine | undefined;
  readonly findings: Finding[];
  readonly pairs: UnbundlingPair[];
  readonly services: ServiceOfTheDay[];
  /** The edit tables used. */
  readonly editions: Set<EditEdition>;
}

const askAll = <Asked extends Subject>(
  rules: readonly Rule<Asked>[],
  subject: Asked,
  { settings, findings }: Pick<DayCheck, 'settings' | 'findings'>,
): void => {
  for (const rule of rules) ask(rule, subject, settings, findings);
};

const checkPairs = (
  pairs: readonly Pair[],
  edition: EditEdition | undefined,
  check: DayCheck,
): void => {
  const isCopy = copyCheck();
  for (const [group, other] of pairs) {
    const pair = pairFacts(group, other, edition, isCopy);
    const findings: Finding[] = [];
    const own = { settings: check.settings, findings };
    askAll(pairRules, pair, own);
    askAll(monthRules, pair, own);
    for (const finding of findings) check.findings.push(finding);
    check.pairs.push(reportedPair(pair, findings));
  }
  if (edition) check.editions.add(edition);
};

// The note of a bundle on another date is not compared: no rule about months reads it.
const isNoCopy = (): boolean => false;

// One bundle is enough to ask about a group. Bundles on the same date are pairs and checked as such.
const checkMonths = ({ groups }: SettingDay, check: DayCheck): void => {
  for (const group of groups) {
    const bundle = check.bundleFor(group);
    if (bundle) askAll(monthRules, pairFacts(group, bundle, undefined, isNoCopy), check);
  }
};

// The group lines whose units count together: in a professional setting, those of one provider.
const unitsCountedTogether = ({ groups }: SettingDay): LinesFacts[] => {
  const lines = groups.filter(({ service: { code } }) => code === groupPsychotherapyCode);
  const together = groupedBy(lines, ({ setting, service: { renderingNpi } }) =>
    setting === 'professional' ? renderingNpi : '',
  );
  return [...together.values()].flatMap(linesFacts);
};

const checkAddOns = ({ lines }: SettingDay, check: DayCheck): void => {
  for (const line of lines.filter(isAddOn)) {
    const primaries = inForceOrOldest(interactiveComplexityPrimaries, line.serviceDate);
    const hasPrimary = lines.some(({ service: { code } }) => primaries.includes(code));
    askAll(addOnRules, { ...line, line, hasPrimary }, check);
  }
};

const checkBookings = ({ lines }: SettingDay, check: DayCheck): void => {
  for (const line of lines) {
    const conflict = check.conflictOf(line);
    const minutes = conflict ? overlapMinutes(line, conflict) : null;
    if (conflict && minutes !== null)
      askAll(bookingRules, { ...line, line, conflict, minutes }, check);
  }
};

// What concerns single lines, or lines that count together.
const checkLines = (day: SettingDay, check: DayCheck): void => {
  checkMonths(day, check);
  for (const facts of repeatedSessions(day)) askAll(groupSessionRules, facts, check);
  for (const facts of unitsCountedTogether(day)) askAll(unitRules, facts, check);
  checkAddOns(day, check);
  checkBookings(day, check);
};

const checkEditions = (
  paired: readonly ServiceLine[],
  editions: readonly (EditEdition | undefined)[],
  check: DayCheck,
): void => {
  const [first] = paired;
  if (!first) return;
  const { path, serviceDate, patientId } = first;
  const ids = new Set(paired.map(({ service: { serviceId } }) => serviceId));
  const serviceIds = [...ids].sort(inOrder);
  askAll(editionRules, { path, serviceDate, patientId, editions, serviceIds }, check);
};

// Key by key: a report has as many of these as there are lines, and spreading is slow.
const serviceOfTheDay = ({ service }: ServiceLine): ServiceOfTheDay => {
  const { serviceId, patientId, serviceDate, code, modifiers, start, end } = service;
  const shown: ServiceOfTheDay = { serviceId, patientId, serviceDate, code };
  if (modifiers) shown.modifiers = [...modifiers];
  if (start !== undefined) shown.start = start;
  if (end !== undefined) shown.end = end;
  return shown;
};

/** Checks everything one patient was billed for on one date. */
export const checkPatientDay = ({ settings }: PatientDay, check: DayCheck): void => {
  const paired: ServiceLine[] = [];
  const editions: (EditEdition | undefined)[] = [];
  for (const day of settings) {
    const pairs = pairsOf(day);
    const [first] = pairs;
    if (first) {
      const [{ setting, serviceDate }] = first;
      const edition = editionInForce(check.edits, setting, serviceDate);
      editions.push(edition);
      checkPairs(pairs, edition, check);
      for (const [group, other] of pairs) paired.push(group, other);
    }
    checkLines(day, check);
  }
  if (paired.length > 0)
    for (const { lines } of settings)
      for (const line of lines) check.services.push(serviceOfTheDay(line));
  checkEditions(paired, editions, check);
};
