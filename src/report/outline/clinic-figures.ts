import type { ClinicSummary } from '../../clinic/clinic-summary.js';
import type { ClinicTotals } from '../../clinic/clinic-totals.js';
import { dollars, thousands } from '../../finding/dollars.js';
import { dateText, editionText } from '../../time/date-text.js';
import { counted, joinedWithAnd } from './labels.js';

/** Shown where an ID is not known. */
export const notRecorded = 'Not recorded';

/** `1 claim`, `1,204 claims`. */
export const countedThousands = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;

/** A share as a percentage with one decimal, never rounded up: `99.9%` is not all. */
export const rateText = (rate: number | null): string =>
  rate === null ? 'Not known' : `${Math.floor(rate * 1000) / 10}%`;

/** An amount without its cents: `$1,250`. */
export const wholeDollars = (cents: number): string =>
  dollars(Math.round(cents / 100) * 100).slice(0, -'.00'.length);

/** The dates that a summary covers: `January 5, 2026, to December 18, 2026`. */
export const periodText = ({ from, to }: Pick<ClinicSummary, 'from' | 'to'>): string => {
  if (from === null || to === null) return 'No sessions';
  return from === to ? dateText(from) : `${dateText(from)}, to ${dateText(to)}`;
};

const monthBefore = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const [ofYear, before] = number === 1 ? [year - 1, 12] : [year, number - 1];
  return `${String(ofYear).padStart(4, '0')}-${String(before).padStart(2, '0')}`;
};

/** The largest number of months that a page draws. */
const mostMonths = 24;

/** The months up to the last one with sessions, none left out, at most two years; the earliest first. */
export const monthsOf = ({ byMonth }: Pick<ClinicSummary, 'byMonth'>): string[] => {
  const known = Object.keys(byMonth).sort();
  const [first] = known;
  let month = known[known.length - 1];
  const months: string[] = [];
  while (first !== undefined && month !== undefined && months.length < mostMonths) {
    months.unshift(month);
    month = month <= first ? undefined : monthBefore(month);
  }
  return months;
};

/** A month as people write it: `March 2026`. */
export const monthText = (month: string): string => editionText(month);

/** One of the numbers at the top. */
export interface Figure {
  name: string;
  value: string;
  /** How it was in the last month, and how that differs from the month before. */
  change: string;
}

const difference = (now: number, before: number, text: (value: number) => string): string => {
  if (now === before) return 'as in';
  return `${now > before ? 'up' : 'down'} ${text(Math.abs(now - before))} from`;
};

const points = (value: number): string =>
  counted(Math.round(value * 1000) / 10, 'percentage point');

// Between what a month had and what the month before had.
const changeOf = (
  { byMonth }: ClinicSummary,
  amountOf: (totals: ClinicTotals) => number | null,
  text: (value: number) => string,
  differenceText = text,
): string => {
  const months = Object.keys(byMonth).sort();
  const month = months[months.length - 1];
  const totals = month === undefined ? undefined : byMonth[month];
  if (month === undefined || !totals) return '';
  const now = amountOf(totals);
  if (now === null) return '';
  const start = `${monthText(month)}: ${text(now)}`;
  const earlier = monthBefore(month);
  const before = Object.hasOwn(byMonth, earlier) ? byMonth[earlier] : undefined;
  const then = before ? amountOf(before) : null;
  return then === null
    ? start
    : `${start}, ${difference(now, then, differenceText)} ${monthText(earlier)}`;
};

/** The numbers that a person asks for first. */
export const figuresOf = (summary: ClinicSummary): Figure[] => {
  const { claimedCents, heldCents, paid, readyRate, firstPassRate } = summary;
  return [
    {
      name: 'Claimed',
      value: dollars(claimedCents),
      change: changeOf(summary, (totals) => totals.claimedCents, dollars),
    },
    {
      name: 'Held',
      value: dollars(heldCents),
      change: changeOf(summary, (totals) => totals.heldCents, dollars),
    },
    {
      name: 'Paid',
      value: paid ? dollars(paid.paidCents) : 'Not known',
      change: paid
        ? `${countedThousands(paid.claims, 'claim')} sent, ${dollars(paid.deniedCents)} denied`
        : 'No remittances were given',
    },
    {
      name: 'Ready rate',
      value: rateText(readyRate),
      change: changeOf(summary, (totals) => totals.readyRate, rateText, points),
    },
    {
      name: 'First-pass rate',
      value: rateText(firstPassRate),
      change: paid
        ? `${thousands(paid.paidAtFirst)} of ${thousands(paid.adjudicated)} first claims paid without a denial`
        : 'No remittances were given',
    },
  ];
};

/** What the summary says, in a few words. */
export const clinicSentence = (summary: ClinicSummary): string => {
  const { held, heldCents, withoutCharge, worklist, sessions } = summary;
  if (sessions === 0) return 'There are no sessions.';
  if (held === 0) return `No claim of ${countedThousands(sessions, 'session')} is held.`;
  const first = worklist.slice(0, 3).filter(({ freedCents }) => freedCents > 0);
  const freed = first.reduce((sum, { freedCents }) => sum + freedCents, 0);
  return [
    `${countedThousands(held, 'claim')} worth ${dollars(heldCents)} ${held === 1 ? 'is' : 'are'} held.`,
    first.length === 0
      ? ''
      : ` ${first.length === 1 ? 'The first fix' : `The first ${first.length} fixes`} of the worklist ${first.length === 1 ? 'releases' : 'release'} ${dollars(freed)} of it.`,
    withoutCharge === 0
      ? ''
      : ` ${countedThousands(withoutCharge, 'charge')} ${withoutCharge === 1 ? 'is' : 'are'} not known and in no sum.`,
  ].join('');
};

/** A count of members by verdict, in words. */
export const membersText = ({ ready, review, blocked, absent }: ClinicTotals['members']): string =>
  joinedWithAnd([
    `${thousands(ready)} ready`,
    `${thousands(review)} to review`,
    `${thousands(blocked)} blocked`,
    `${thousands(absent)} absent`,
  ]);
