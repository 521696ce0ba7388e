import type { Finding } from '../finding/finding.js';
import { ask, type RuleSettings } from '../finding/inquiry.js';
import type { Rule, Subject } from '../finding/rule.js';
import { type EditEdition, type EditShelf, editionInForce } from '../reference/edit-shelf.js';
import {
  groupPsychotherapyCode,
  interactiveComplexityCode,
} from '../reference/group-claim-figures.js';
import { interactiveComplexityPrimaries } from '../reference/interactive-complexity-primaries.js';
import { inForceOrOldest } from '../reference/same-day-families.js';
import { type LinesFacts, linesFacts } from './day-facts.js';
import { pairFacts } from './pair-facts.js';
import { reportedPair } from './pair-verdict.js';
import {
  collected,
  groupPairs,
  linesBySession,
  type PatientDay,
  type SettingDay,
} from './patient-day.js';
import { inOrder, type ServiceLine } from './service-line.js';
import type { UnbundlingPair } from './unbundling-report.js';
import {
  addOnRules,
  bookingRules,
  editionRules,
  groupSessionRules,
  monthRules,
  pairRules,
  unitRules,
} from './unbundling-rules.js';

/** By what days are judged, and where what comes of it goes. */
export interface Judgement {
  readonly settings: RuleSettings;
  readonly edits: EditShelf;
  /** The bundle lines of a group line's month on other days. */
  readonly bundlesBeside: (group: ServiceLine) => readonly ServiceLine[];
  readonly doubleBooked: ReadonlyMap<ServiceLine, ServiceLine>;
  readonly findings: Finding[];
  readonly pairs: UnbundlingPair[];
  /** The editions that were used. */
  readonly editions: Set<EditEdition>;
}

/** Whether the line is an add-on: it is judged with its primary and is no pair. */
export const isAddOn = ({ service: { code } }: ServiceLine): boolean =>
  code === interactiveComplexityCode;

const pairsOf = (day: SettingDay): [ServiceLine, ServiceLine][] => {
  if (day.groups.length === 0 || day.lines.length === 1) return [];
  const others = day.lines.filter((line) => !line.isGroup && !isAddOn(line));
  return [
    ...groupPairs(day),
    ...day.groups.flatMap((group) =>
      others.map((other): [ServiceLine, ServiceLine] => [group, other]),
    ),
  ].sort(
    ([a, b], [c, d]) =>
      inOrder(a.service.serviceId, c.service.serviceId) ||
      inOrder(b.service.serviceId, d.service.serviceId),
  );
};

const askAll = <Asked extends Subject>(
  rules: readonly Rule<Asked>[],
  subject: Asked,
  { settings }: Judgement,
  findings: Finding[],
): void => {
  for (const rule of rules) ask(rule, subject, settings, findings);
};

const judgePairs = (
  pairs: readonly (readonly [ServiceLine, ServiceLine])[],
  edition: EditEdition | undefined,
  judgement: Judgement,
): void => {
  for (const [group, other] of pairs) {
    const pair = pairFacts(group, other, edition);
    const findings: Finding[] = [];
    askAll(pairRules, pair, judgement, findings);
    askAll(monthRules, pair, judgement, findings);
    for (const finding of findings) judgement.findings.push(finding);
    judgement.pairs.push(reportedPair(pair, findings));
  }
  if (edition && pairs.length > 0) judgement.editions.add(edition);
};

// One bundle is enough to ask about a group; those of the same day are pairs, and asked as such.
const judgeMonth = ({ groups }: SettingDay, judgement: Judgement): void => {
  for (const group of groups) {
    const before = judgement.findings.length;
    for (const bundle of judgement.bundlesBeside(group)) {
      askAll(monthRules, pairFacts(group, bundle, undefined), judgement, judgement.findings);
      if (judgement.findings.length > before) break;
    }
  }
};

const unitsTogether = ({ groups }: SettingDay): LinesFacts[] => {
  const lines = groups.filter(({ service: { code } }) => code === groupPsychotherapyCode);
  const together = collected(lines, ({ setting, service: { renderingNpi } }) =>
    setting === 'professional' ? renderingNpi : '',
  );
  return [...together.values()].flatMap((own) => linesFactsOf(own));
};

const linesFactsOf = (lines: readonly ServiceLine[]): LinesFacts[] => {
  const [first] = lines;
  return first ? [linesFacts(first, lines)] : [];
};

const judgeLines = (day: SettingDay, judgement: Judgement): void => {
  const { findings, doubleBooked } = judgement;
  for (const lines of linesBySession(day))
    if (lines.length > 1)
      for (const facts of linesFactsOf(lines))
        askAll(groupSessionRules, facts, judgement, findings);
  for (const facts of unitsTogether(day)) askAll(unitRules, facts, judgement, findings);
  const addOns = day.lines.filter(isAddOn);
  const primaries = addOns.flatMap(({ serviceDate }) =>
    inForceOrOldest(interactiveComplexityPrimaries, serviceDate),
  );
  const hasPrimary =
    addOns.length > 0 && day.lines.some(({ service: { code } }) => primaries.includes(code));
  for (const line of addOns) askAll(addOnRules, { ...line, line, hasPrimary }, judgement, findings);
  for (const line of day.lines) {
    const conflict = doubleBooked.get(line);
    if (conflict) askAll(bookingRules, { ...line, line, conflict }, judgement, findings);
  }
};

const judgeEditions = (
  paired: readonly ServiceLine[],
  editions: readonly (EditEdition | undefined)[],
  judgement: Judgement,
): void => {
  const [first] = paired;
  if (!first) return;
  const { path, serviceDate, patientId } = first;
  const serviceIds = [...new Set(paired.map(({ service }) => service.serviceId))].sort(inOrder);
  const facts = { path, serviceDate, patientId, editions, serviceIds };
  askAll(editionRules, facts, judgement, judgement.findings);
};

/** Judges all that one patient was billed for on one date. */
export const judgeDay = ({ serviceDate, settings }: PatientDay, judgement: Judgement): void => {
  const paired: ServiceLine[] = [];
  const editions: (EditEdition | undefined)[] = [];
  for (const day of settings) {
    const pairs = pairsOf(day);
    const [first] = day.lines;
    if (first && pairs.length > 0) {
      const edition = editionInForce(judgement.edits, first.setting, serviceDate);
      judgePairs(pairs, edition, judgement);
      editions.push(edition);
      for (const pair of pairs) paired.push(...pair);
    }
    judgeMonth(day, judgement);
    judgeLines(day, judgement);
  }
  judgeEditions(paired, editions, judgement);
};
