import type { Finding } from '../finding/finding.js';
import { inOrder } from '../input/lists.js';
import { type EditEdition, editionInForce } from '../reference/edits/edit-shelf.js';
import { judgeLines } from './judge-lines.js';
import { askAll, type Judgement } from './judgement.js';
import { pairFacts } from './pair-facts.js';
import { reportedPair } from './pair-verdict.js';
import { groupPairs, type PatientDay, pairsWithGroups, type SettingDay } from './patient-day.js';
import { textComparison } from './same-text.js';
import { isAddOn, type ServiceLine } from './service-line.js';
import type { ServiceOfTheDay } from './unbundling-report.js';
import { editionRules, monthRules, pairRules } from './unbundling-rules.js';

type Pair = readonly [group: ServiceLine, other: ServiceLine];

const byIds = ([a, b]: Pair, [c, d]: Pair): number =>
  inOrder(a.service.serviceId, c.service.serviceId) ||
  inOrder(b.service.serviceId, d.service.serviceId);

const pairsOf = (day: SettingDay): Pair[] => {
  const others = day.lines.filter((line) => !line.isGroup && !isAddOn(line));
  return [...groupPairs(day), ...pairsWithGroups(day, others)].sort(byIds);
};

const judgePairs = (
  pairs: readonly Pair[],
  edition: EditEdition | undefined,
  judgement: Judgement,
): void => {
  const sameText = textComparison();
  for (const [group, other] of pairs) {
    const pair = pairFacts(group, other, edition, sameText);
    const findings: Finding[] = [];
    askAll(pairRules, pair, judgement, findings);
    askAll(monthRules, pair, judgement, findings);
    for (const finding of findings) judgement.findings.push(finding);
    judgement.pairs.push(reportedPair(pair, findings));
  }
  if (edition) judgement.editions.add(edition);
};

const judgeEditions = (
  paired: readonly ServiceLine[],
  editions: readonly (EditEdition | undefined)[],
  judgement: Judgement,
): void => {
  const ids = new Set<string>();
  for (const { service } of paired) ids.add(service.serviceId);
  const [first] = paired;
  if (!first) return;
  const { path, serviceDate, patientId } = first;
  const serviceIds = [...ids].sort(inOrder);
  const facts = { path, serviceDate, patientId, editions, serviceIds };
  askAll(editionRules, facts, judgement, judgement.findings);
};

// Written out key by key: there are as many of these as lines, and spreading is slow.
const serviceOfTheDay = ({ service }: ServiceLine): ServiceOfTheDay => {
  const { serviceId, patientId, serviceDate, code, modifiers, start, end } = service;
  const shown: ServiceOfTheDay = { serviceId, patientId, serviceDate, code };
  if (modifiers) shown.modifiers = [...modifiers];
  if (start !== undefined) shown.start = start;
  if (end !== undefined) shown.end = end;
  return shown;
};

/** Judges all that one patient was billed for on one date. */
export const judgeDay = ({ settings }: PatientDay, judgement: Judgement): void => {
  const paired: ServiceLine[] = [];
  const editions: (EditEdition | undefined)[] = [];
  for (const day of settings) {
    const pairs = pairsOf(day);
    const [first] = pairs;
    if (first) {
      const [{ setting, serviceDate }] = first;
      const edition = editionInForce(judgement.edits, setting, serviceDate);
      editions.push(edition);
      judgePairs(pairs, edition, judgement);
      for (const [group, other] of pairs) paired.push(group, other);
    }
    judgeLines(day, judgement);
  }
  if (paired.length > 0)
    for (const { lines } of settings)
      for (const line of lines) judgement.services.push(serviceOfTheDay(line));
  judgeEditions(paired, editions, judgement);
};
