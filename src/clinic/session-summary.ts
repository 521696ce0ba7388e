import { countsOf } from '../finding/finding.js';
import type { AsKept } from '../input/as-kept.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { groupedBy, inOrder } from '../input/lists.js';
import { orThrow } from '../input/read-input.js';
import { type ClinicEntry, type ReadEntry, type ReadFinding, tryEntry } from './clinic-entry.js';
import { fixOf, sessionMembers } from './session-members.js';
import type { FindingTally, SummaryPart } from './summary-part.js';

const identityOf = ({ key, outcome, decided }: ReadFinding): string =>
  `${key} ${outcome} ${decided?.decision}`;

// A batch repeats the findings of its report. What both have counts once.
const allFindings = ({ report, batch }: ReadEntry): ReadFinding[] => {
  const ofReport = [...report.findings, ...report.members.flatMap(({ findings }) => findings)];
  if (!batch) return ofReport;
  const known = groupedBy(ofReport, identityOf);
  return [...ofReport, ...batch.findings.filter((one) => !known.get(identityOf(one))?.pop())];
};

const tallyOf = (findings: readonly ReadFinding[]): FindingTally =>
  Object.fromEntries(Object.entries(countsOf(findings)).filter(([, count]) => count > 0));

const byName = <Item, Value>(
  groups: ReadonlyMap<string, Item[]>,
  answerOf: (items: Item[]) => Value,
): Record<string, Value> =>
  Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => inOrder(a, b))
      .map(([name, items]) => [name, answerOf(items)] as const),
  );

const sameRemedy = (findings: readonly ReadFinding[]): string => {
  const remedies = new Set(findings.map(({ remedy }) => remedy));
  return remedies.size === 1 ? ([...remedies][0] ?? '') : '';
};

/** The summary of one session that was read; adds a fault where its claims are not those of its report. */
export const summaryOf = (
  entry: ReadEntry,
  root: string,
  faults: InputFault[],
): SummaryPart | undefined => {
  const { sessionId, serviceDate, groupType, ruleset } = entry.report;
  const members = sessionMembers(entry);
  if (!members) {
    faults.push(inputFault(`${root}/batch`, 'conflict'));
    return undefined;
  }
  const findings = groupedBy(allFindings(entry), fixOf);
  return {
    kind: 'clinic-part',
    sessions: [
      { sessionId, serviceDate, groupType, findings: byName(findings, tallyOf), ...members },
    ],
    remedies: byName(findings, sameRemedy),
    basis: {
      versions: [ruleset.version],
      policies: ruleset.policies.map(({ payerId, from }) => ({ payerId, from })),
      notChecked: [...new Set(ruleset.notChecked)].sort(inOrder),
    },
  };
};

/**
 * The summary of one session, to be merged with those of other sessions.
 *
 * @param entry The report of the session, its claims, and the session itself.
 * @throws `InputError` if the input is malformed, or its parts are not of the same session.
 */
export const sessionSummary = (entry: AsKept<ClinicEntry>): SummaryPart => {
  const faults: InputFault[] = [];
  const read = tryEntry(entry, '', faults);
  return orThrow(read && summaryOf(read, '', faults), faults);
};
