import type { Outcome, Verdict } from '../../finding/finding.js';
import type { FindingView } from '../views/finding-view.js';

/** `1 finding`, `2 findings`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Starts with a capital. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

/** The verdict in a word. */
export const verdictWord: Readonly<Record<Verdict | 'absent', string>> = {
  ready: 'Ready',
  review: 'Review',
  blocked: 'Blocked',
  absent: 'Absent',
};

/** The outcome in a word or two. */
export const outcomeWord: Readonly<Record<Outcome, string>> = {
  fail: 'Fail',
  review: 'Review',
  'no-data': 'No data',
  advice: 'Advice',
};

/** What the findings of an outcome have in common, as a heading. */
export const outcomeHeading: Readonly<Record<Outcome, string>> = {
  fail: 'Do not bill before this is resolved',
  review: 'A person must decide',
  'no-data': 'Missing, so it cannot be decided',
  advice: 'Better practice, which never blocks',
};

/** The rule's topic as a heading: `note/goal-link` is `Goal link`. */
export const topicOf = (rule: string): string =>
  capitalised(rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' '));

/** With which codes a payer is likely to answer. */
export const denialText = ({ carc, rarc }: NonNullable<FindingView['likelyDenial']>): string =>
  `CARC ${carc}${rarc === undefined ? '' : `, RARC ${rarc}`}`;

/** The address, where it is one that a page may link to. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/[^\s\p{Cc}\p{Cs}\p{Bidi_Control}]+$/iu.test(url)
    ? url
    : undefined;

const unchecked: Readonly<Record<string, string>> = {
  'payer-policies': 'payer policies, for none were given',
  'same-day': 'other services of the same day, for none were given',
  individuality: 'how individual the notes are, for the call did not want it',
};

/** What was not looked at, and why. */
export const uncheckedText = (what: string): string =>
  Object.hasOwn(unchecked, what) ? (unchecked[what] ?? what) : what;

const inThrees = (digits: string): string =>
  digits.length > 3 ? `${inThrees(digits.slice(0, -3))},${digits.slice(-3)}` : digits;

/** Whole cents in dollars: `$1,250.00`. */
export const dollars = (cents: number): string =>
  `$${inThrees(String(Math.floor(cents / 100)))}.${String(cents % 100).padStart(2, '0')}`;
