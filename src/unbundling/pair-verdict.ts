import type { Finding } from '../finding/finding.js';
import type { PairFacts } from './pair-facts.js';
import { serviceIdsOf } from './pair-rule.js';
import { noteIdOf } from './service-line.js';
import type { PairVerdict, UnbundlingPair } from './unbundling-report.js';

// What the record shows, whatever rules were turned off.
const isShown = ({
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
  const open = findings.some(({ outcome }) => outcome !== 'advice');
  return isShown(pair) && !open ? 'distinct' : 'review';
};

/** What the report says of a pair and the findings about it. */
export const reportedPair = (pair: PairFacts, findings: readonly Finding[]): UnbundlingPair => {
  const { patientId, serviceDate, overlapMinutes, edit, modifier } = pair;
  return {
    patientId,
    serviceDate,
    serviceIds: serviceIdsOf(pair),
    verdict: verdictOfPair(pair, findings),
    overlapMinutes,
    ...(edit
      ? {
          edit: {
            column1: edit.column1,
            column2: edit.column2,
            modifierIndicator: edit.modifierIndicator,
          },
        }
      : {}),
    modifier,
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
};
