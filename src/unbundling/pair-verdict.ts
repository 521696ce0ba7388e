import type { Finding } from '../finding/finding.js';
import type { PtpEdit } from '../reference/edits/ptp-table.js';
import { type PairFacts, serviceIdsOf } from './pair-facts.js';
import type { PairVerdict, UnbundlingPair } from './unbundling-report.js';

// Times that are missing are only advice about a visit, and still show nothing.
const showsTimes = ({ compared, overlapMinutes }: PairFacts): boolean =>
  !compared || overlapMinutes !== null;

const isOpen = ({ outcome }: Finding): boolean => outcome !== 'advice';

/**
 * By the record itself: `found` is what the rules find before any is turned off or changed, so that a
 * setting makes no pair distinct.
 */
const verdictOfPair = (
  pair: PairFacts,
  found: readonly Finding[],
  findings: readonly Finding[],
): PairVerdict => {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'unbundled';
  return showsTimes(pair) && !found.some(isOpen) && !findings.some(isOpen) ? 'distinct' : 'review';
};

const shown = ({ column1, column2, modifierIndicator }: PtpEdit) => ({
  column1,
  column2,
  modifierIndicator,
});

/**
 * A pair as the report shows it.
 *
 * @param found What the rules find about it, silenced ones too.
 * @param findings What they find under the caller's settings.
 */
export const reportedPair = (
  pair: PairFacts,
  found: readonly Finding[],
  findings: readonly Finding[],
): UnbundlingPair => {
  const { patientId, serviceDate, overlapMinutes, edit, modifier } = pair;
  return {
    patientId,
    serviceDate,
    serviceIds: serviceIdsOf(pair),
    verdict: verdictOfPair(pair, found, findings),
    overlapMinutes,
    ...(edit ? { edit: shown(edit) } : {}),
    modifier,
    rules: [...new Set(found.map(({ rule }) => rule))],
  };
};
