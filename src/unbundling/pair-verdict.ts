import type { Finding } from '../finding/finding.js';
import type { PtpEdit } from '../reference/edits/ptp-table.js';
import { type PairFacts, serviceIdsOf } from './pair-facts.js';
import { noteIdOf } from './service-line.js';
import type { PairVerdict, UnbundlingPair } from './unbundling-report.js';

// From the record itself, so that turning a rule off makes no pair distinct.
const isShownDistinct = ({
  group,
  other,
  compared,
  overlapMinutes,
  sharesEncounter,
  sharedNote,
  ownNecessity,
}: PairFacts): boolean =>
  overlapMinutes === 0 &&
  !(compared && sharesEncounter) &&
  noteIdOf(group) !== undefined &&
  noteIdOf(other) !== undefined &&
  !sharedNote &&
  ownNecessity;

const verdictOfPair = (pair: PairFacts, findings: readonly Finding[]): PairVerdict => {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'unbundled';
  const isOpen = findings.some(({ outcome }) => outcome !== 'advice');
  return isShownDistinct(pair) && !isOpen ? 'distinct' : 'review';
};

const shown = ({ column1, column2, modifierIndicator }: PtpEdit) => ({
  column1,
  column2,
  modifierIndicator,
});

/** A pair as the report shows it, given the findings about it. */
export const reportedPair = (pair: PairFacts, findings: readonly Finding[]): UnbundlingPair => {
  const { patientId, serviceDate, overlapMinutes, edit, modifier } = pair;
  return {
    patientId,
    serviceDate,
    serviceIds: serviceIdsOf(pair),
    verdict: verdictOfPair(pair, findings),
    overlapMinutes,
    ...(edit ? { edit: shown(edit) } : {}),
    modifier,
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
};
