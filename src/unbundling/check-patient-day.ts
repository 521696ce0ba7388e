import { ask, askOpenly } from '../finding/ask.js';
import type { Finding } from '../finding/finding.js';
import type { Rule, Subject } from '../finding/rule.js';
import type { RuleOptions } from '../finding/rule-options.js';
import type { Terms } from '../finding/terms.js';
import { inOrder } from '../input/lists.js';
import { addOnsOf, isPrimary, lastDayOf } from '../reference/codes/add-on-codes.js';
import { groupCodes } from '../reference/codes/group-codes.js';
import { inForce } from '../reference/dated.js';
import { type EditIndex, editionInForce } from '../reference/edits/edit-index.js';
import type { FrequencyFacts } from './frequency-limits.js';
import { type EditionOf, pairFacts, serviceIdsOf } from './pair-facts.js';
import { reportedPair } from './pair-verdict.js';
import {
  type LinesFacts,
  linesFacts,
  type Pair,
  type PatientDay,
  pairsOf,
  repeatedSessions,
  type SettingDay,
  type UsedEdition,
} from './patient-day.js';
import type { SaidOnce } from './said-once.js';
import {
  clinicianOf,
  hasGroupModifier,
  isAddOn,
  keyOfLine,
  overlapMinutes,
  renderingNpiOf,
  type ServiceLine,
  whereOfLines,
} from './service-line.js';
import { copyCheck } from './text-comparison.js';
import type { ServiceOfTheDay, UnbundlingPair } from './unbundling-report.js';
import {
  addOnRules,
  bookingRules,
  frequencyRules,
  groupModifierRules,
  groupSessionRules,
  monthRules,
  pairRules,
  providerRules,
  repeatedSessionRules,
  supervisionRules,
  unitRules,
} from './unbundling-rules.js';

/** What the check of a patient's day needs, and the lists to which it adds what it found. */
export interface DayCheck {
  readonly terms: Terms;
  readonly edits: EditIndex;
  /** The first bundle in the group line's month, on another date, that may already pay for the group. */
  readonly bundleFor: (group: ServiceLine) => ServiceLine | undefined;
  /** The lines of the patient that a frequency limit applies to, by date. */
  readonly frequencies: ReadonlyMap<string, readonly FrequencyFacts[]>;
  /** The lines of the patient that bill one group session on two dates or more, by their first date. */
  readonly otherDates: ReadonlyMap<string, readonly LinesFacts[]>;
  /** An overlapping service of the line's clinician to another patient. */
  readonly conflictOf: (line: ServiceLine) => ServiceLine | undefined;
  readonly findings: Finding[];
  readonly pairs: UnbundlingPair[];
  readonly services: ServiceOfTheDay[];
  readonly evidence: RuleOptions['evidence'];
  readonly saidOnce: SaidOnce;
}

const askAll = <Asked extends Subject>(
  rules: readonly Rule<Asked>[],
  subject: Asked,
  { terms, findings }: Pick<DayCheck, 'terms' | 'findings'>,
): void => {
  for (const rule of rules) ask(rule, subject, terms, findings);
};

const rulesOfPair = [...pairRules, ...monthRules];

const checkPairs = (pairs: readonly Pair[], editionOf: EditionOf, check: DayCheck): void => {
  const isCopy = copyCheck();
  for (const [group, other] of pairs) {
    const pair = pairFacts(group, other, editionOf, isCopy, check.evidence);
    const all: Finding[] = [];
    const reported: Finding[] = [];
    for (const rule of rulesOfPair) askOpenly(rule, pair, check.terms, all, reported);
    for (const finding of reported) check.findings.push(finding);
    check.pairs.push(reportedPair(pair, all, reported));
    if (pair.compared && pair.claimsOnly)
      check.saidOnce.noteUndocumented({ ...pair, serviceIds: serviceIdsOf(pair) });
  }
};

// The note of a bundle on another date is not compared: no rule about months reads it.
const isNoCopy = (): boolean => false;
const noEdition = (): undefined => undefined;

// One bundle is enough to ask about a group. Bundles on the same date are pairs and checked as such.
const checkMonths = ({ groups }: SettingDay, check: DayCheck): void => {
  for (const group of groups) {
    const bundle = check.bundleFor(group);
    if (bundle) askAll(monthRules, pairFacts(group, bundle, noEdition, isNoCopy), check);
  }
};

const checkAddOns = ({ lines }: SettingDay, check: DayCheck): void => {
  const codes = new Set(lines.map(({ service: { code } }) => code));
  for (const line of lines) {
    const { serviceDate, service } = line;
    const addOns = addOnsOf(serviceDate, service.code);
    const lastDay = lastDayOf(serviceDate, service.code);
    if (!addOns && lastDay === undefined) continue;
    const hasPrimary = !addOns || [...codes].some((code) => isPrimary(addOns, serviceDate, code));
    askAll(addOnRules, { ...line, line, hasPrimary, lastDay }, check);
  }
};

// A line that no other can be compared with does not need its clinician.
const checkProviders = ({ lines, groups }: SettingDay, check: DayCheck): void => {
  const areCompared = groups.length > 0 && lines.length > 1;
  for (const line of lines) {
    const isBookable = line.times !== undefined && !isAddOn(line);
    if (!areCompared && !(isBookable && clinicianOf(line.service) === undefined)) continue;
    const isKnown = renderingNpiOf(line.service) !== undefined;
    askAll(providerRules, { ...line, line, isKnown }, check);
  }
};

const checkSupervision = ({ lines }: SettingDay, check: DayCheck): void => {
  for (const line of lines)
    if (line.service.performedByType === 'trainee')
      askAll(supervisionRules, { ...line, line }, check);
};

const checkGroupModifiers = ({ lines, groups }: SettingDay, check: DayCheck): void => {
  for (const line of lines)
    if (hasGroupModifier(line.service))
      askAll(groupModifierRules, { ...line, line, groups }, check);
};

const checkBookings = ({ lines }: SettingDay, check: DayCheck): void => {
  for (const line of lines) {
    const conflict = check.conflictOf(line);
    const minutes = conflict ? overlapMinutes(line, conflict) : null;
    if (conflict && minutes !== null && check.saidOnce.isNewConflict(line, conflict))
      askAll(
        bookingRules,
        { ...line, line, conflict, minutes, where: whereOfLines([line, conflict]) },
        check,
      );
  }
};

// What concerns single lines, or lines that count together.
const checkLines = (day: SettingDay, check: DayCheck): void => {
  checkMonths(day, check);
  checkProviders(day, check);
  checkSupervision(day, check);
  for (const facts of repeatedSessions(day)) askAll(groupSessionRules, facts, check);
  for (const facts of linesFacts(day.groups))
    askAll(unitRules, { ...facts, claimsOnly: check.evidence === 'claims-only' }, check);
  checkAddOns(day, check);
  checkGroupModifiers(day, check);
  checkBookings(day, check);
};

/** Finds the editions of a day, and keeps those on which an answer rests. */
class DayEditions {
  readonly used = new Map<string, UsedEdition>();

  constructor(readonly edits: EditIndex) {}

  readonly of: EditionOf = (need, terms) => {
    const edition = editionInForce(this.edits, need);
    if (terms !== 'none' || !inForce(groupCodes, need.serviceDate))
      this.used.set(`${need.setting} ${need.program}`, { ...need, edition });
    return edition;
  };
}

const noteEditions = (
  paired: readonly ServiceLine[],
  used: readonly UsedEdition[],
  check: DayCheck,
): void => {
  const [first] = paired;
  if (!first || used.length === 0) return;
  const { path, serviceDate, patientId } = first;
  const ids = new Set(paired.map(({ service: { serviceId } }) => serviceId));
  const serviceIds = [...ids].sort(inOrder);
  const key = { where: whereOfLines(paired), about: [...new Set(paired.map(keyOfLine))] };
  const facts = { path, serviceDate, patientId, used, serviceIds, ...key };
  check.saidOnce.noteEditions(facts, check.terms, check.findings);
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

/**
 * Checks everything one patient was billed for on one date.
 *
 * @param acrossDays The pairs of overlapping lines of two dates or claim types with a line of this date. They are checked
 *   on the date of their group line.
 */
export const checkPatientDay = (
  { settings, serviceDate: date }: PatientDay,
  acrossDays: readonly Pair[],
  check: DayCheck,
): void => {
  const paired: ServiceLine[] = [];
  const editions = new DayEditions(check.edits);
  for (const day of settings) {
    const pairs = pairsOf(day);
    checkPairs(pairs, editions.of, check);
    for (const [group, other] of pairs) paired.push(group, other);
    checkLines(day, check);
  }
  const ofThisDate = acrossDays.filter(([{ serviceDate }]) => serviceDate === date);
  checkPairs(ofThisDate, noEdition, check);
  if (paired.length > 0 || acrossDays.length > 0)
    for (const line of settings.flatMap(({ lines }) => lines))
      check.services.push(serviceOfTheDay(line));
  for (const facts of check.otherDates.get(date) ?? []) askAll(repeatedSessionRules, facts, check);
  for (const facts of check.frequencies.get(date) ?? []) askAll(frequencyRules, facts, check);
  noteEditions(paired, [...editions.used.values()], check);
};
