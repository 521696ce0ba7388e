import { type Finding, holds } from '../finding/finding.js';
import type { PtpEdit } from '../reference/edits/ptp-table.js';
import { type PairFacts, serviceIdsOf } from './pair-facts.js';
import type { PairVerdict, UnbundlingPair } from './unbundling-report.js';

// Times that are missing are only advice about a visit, and still show nothing.
const showsTimes = ({ compared, claimsOnly, overlapMinutes }: PairFacts): boolean =>
  !compared || claimsOnly || overlapMinutes !== null;

/**
 * By the record itself: `found` is what the rules find before any is turned off or changed, so that no
 * setting makes a pair distinct. A person who accepts all that holds it does.
 */
const verdictOfPair = (
  pair: PairFacts,
  found: readonly Finding[],
  findings: readonly Finding[],
): PairVerdict => {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'unbundled';
  if (findings.some(holds)) return 'review';
  const accepted = new Set(findings.filter(({ decided }) => decided).map(({ key }) => key));
  const holding = found.filter(holds);
  if (holding.length === 0) return showsTimes(pair) ? 'distinct' : 'review';
  return holding.every(({ key }) => accepted.has(key)) ? 'distinct' : 'review';
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
