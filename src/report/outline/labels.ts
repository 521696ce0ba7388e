import type { Outcome, Verdict } from '../../finding/finding.js';
import type { NoteIndividuality } from '../../individuality/individuality-report.js';
import type { DeliveredService } from '../../session/delivered-service.js';
import type { PairVerdict } from '../../unbundling/unbundling-report.js';

/** `1 finding`, `2 findings`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Starts with a capital. */
export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `a`, `a and b`, `a, b, and c`. */
export const joinedWithAnd = (parts: readonly string[]): string =>
  parts.length < 3
    ? parts.join(' and ')
    : `${parts.slice(0, -1).join(', ')}, and ${parts[parts.length - 1]}`;

/** The verdict as one word. */
export const verdictWord: Readonly<Record<Verdict | 'absent', string>> = {
  ready: 'Ready',
  review: 'Review',
  blocked: 'Blocked',
  absent: 'Absent',
};

/** The verdict on one note. */
export const noteVerdictWord: Readonly<Record<NoteIndividuality['verdict'], string>> = {
  individual: 'Individual',
  review: 'Review',
  cloned: 'Cloned',
  'too-short': 'Too short to judge',
};

/** The verdict on a pair of services. */
export const pairVerdictWord: Readonly<Record<PairVerdict, string>> = {
  distinct: 'Distinct',
  review: 'Review',
  unbundled: 'Unbundled',
};

/** What was delivered, by its code. */
export const serviceWord: Readonly<Record<NonNullable<DeliveredService['code']>, string>> = {
  '90853': 'group psychotherapy',
  '90849': 'multi-family group psychotherapy',
};

/** The outcome as a word or two. */
export const outcomeWord: Readonly<Record<Outcome, string>> = {
  fail: 'Fail',
  review: 'Review',
  'no-data': 'No data',
  advice: 'Advice',
};

/** The heading above the findings of one outcome. */
export const outcomeHeading: Readonly<Record<Outcome, string>> = {
  fail: 'Do not bill until resolved',
  review: 'A person must decide',
  'no-data': 'Missing information',
  advice: 'Better practice (does not block billing)',
};

/** Shown where a report has no findings. Rules that were not applicable or turned off are not claimed to have passed. */
export const noFindings = 'The rules that were checked found nothing.';

/** Above the codes that may describe a session that was not group psychotherapy. */
export const otherCodesCaption =
  'Codes to consider, only if that service was delivered and is documented in its own right';

/** Above the groups of notes that are copies. */
export const copiesCaption = 'These notes are copies of one another:';

/** Above the table of how much each note shares with each other. */
export const shareMapCaption =
  'Percent of the row note’s own words that also appear in the column note';

/** The rule's topic as a heading: `note/goal-link` is `Goal link`. */
export const topicOf = (rule: string): string =>
  capitalized(rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' '));

/** The address, if a page may link to it. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/[^\s\p{Cc}\p{Cs}\p{Bidi_Control}]+$/iu.test(url)
    ? url
    : undefined;

const unchecked: Readonly<Record<string, string>> = {
  'payer-policies': 'payer policies (none provided)',
  'same-day': 'other same-day services (none provided)',
  individuality: 'note individuality (turned off)',
  'session-reports': 'reports on the sessions (none provided)',
  'fee-schedule': 'amounts against a fee schedule (none provided)',
  acknowledgments: 'acknowledgments (none provided)',
  'limits-per-week': 'payers’ limits per week (not all dates provided)',
  'limits-per-rolling-7-days': 'payers’ limits within seven days (not all dates provided)',
  'limits-per-month': 'payers’ limits per month (not all dates provided)',
  'limits-in-minutes': 'payers’ limits in minutes (claims have no times)',
  'limits-per-year': 'payers’ limits per year (not all dates provided)',
};

/** What was not checked, and why. */
export const uncheckedText = (what: string): string =>
  Object.hasOwn(unchecked, what) ? (unchecked[what] ?? what) : what;

/** What the page is, and what it is not. */
export const disclaimer =
  'This report supports a billing decision. It is not a payer’s decision and does not guarantee payment.';

/** What is said where settings turn off what holds claims. */
export const heldAnywayWord = 'rules that no setting releases hold the claims';

/** What is said before the rules that hold a member's claim although a setting turns them off or makes them milder. */
export const heldAnywayCaption = 'Held although a setting turns it off';
