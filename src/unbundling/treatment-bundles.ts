import { groupedBy, inOrder } from '../input/lists.js';
import { hasText } from '../record/member-note.js';
import { bundleCodes, weeklyBundleCodes } from '../reference/codes/same-day-codes.js';
import { inForce, inForceOrOldest } from '../reference/dated.js';
import { dayAfter } from '../time/calendar-date.js';
import type { ServiceLine } from './service-line.js';

const isMonthly = ({ service, serviceDate }: ServiceLine): boolean =>
  inForceOrOldest(bundleCodes, serviceDate).includes(service.code);

const isWeekly = ({ service, serviceDate }: ServiceLine): boolean =>
  inForce(weeklyBundleCodes, serviceDate)?.value.includes(service.code) ?? false;

/** Whether the line's code pays for a month or a week of treatment, group therapy included. */
export const isBundle = (line: ServiceLine): boolean => isMonthly(line) || isWeekly(line);

const daysAfterFirst = 6;

/** How a bundle may already pay for a group: in its month, or in the seven days from its date of service on. */
export const bundlePays = (
  bundle: ServiceLine,
  serviceDate: string,
): 'month' | 'week' | undefined => {
  if (isMonthly(bundle)) return 'month';
  const isInWeek =
    bundle.serviceDate <= serviceDate &&
    serviceDate <= dayAfter(bundle.serviceDate, daysAfterFirst);
  return isWeekly(bundle) && isInWeek ? 'week' : undefined;
};

const byDate = (a: ServiceLine, b: ServiceLine): number =>
  inOrder(a.serviceDate, b.serviceDate) || inOrder(a.service.serviceId, b.service.serviceId);

const monthOf = ({ setting, serviceDate }: ServiceLine): string =>
  `${setting} ${serviceDate.slice(0, 'yyyy-mm'.length)}`;

const noPayer = '';
const payerOf = ({ service: { payerId = noPayer } }: ServiceLine): string =>
  hasText(payerId) ? payerId : noPayer;

/** The bundles of one month, by what a group line needs to know of them. */
interface BundledMonth {
  readonly dates: ReadonlySet<string>;
  readonly first: ServiceLine | undefined;
  readonly firstByPayer: ReadonlyMap<string, ServiceLine>;
}

const bundledMonth = (bundles: readonly ServiceLine[]): BundledMonth => ({
  dates: new Set(bundles.map(({ serviceDate }) => serviceDate)),
  first: bundles[0],
  // From last to first, so that the first of each payer is the one that stays.
  firstByPayer: new Map(bundles.toReversed().map((bundle) => [payerOf(bundle), bundle])),
});

const mayPayFor = (bundle: ServiceLine, group: ServiceLine): boolean => {
  const payers = [payerOf(bundle), payerOf(group)];
  return payers[0] === payers[1] || payers.includes(noPayer);
};

const monthlyFinder = (lines: readonly ServiceLine[]) => {
  const months = new Map(
    [...groupedBy(lines.filter(isMonthly), monthOf)].map(([month, own]) => [
      month,
      bundledMonth(own),
    ]),
  );
  return (group: ServiceLine): ServiceLine | undefined => {
    const month = months.get(monthOf(group));
    // A bundle on the same date is a pair with the group and is checked as one.
    if (!month || month.dates.has(group.serviceDate)) return undefined;
    const payer = payerOf(group);
    if (payer === noPayer) return month.first;
    const [bundle] = [payer, noPayer]
      .flatMap((one) => month.firstByPayer.get(one) ?? [])
      .sort(byDate);
    return bundle;
  };
};

const dayOf = ({ setting }: ServiceLine, serviceDate: string): string =>
  `${setting} ${serviceDate}`;

const weeklyFinder = (lines: readonly ServiceLine[]) => {
  const days = groupedBy(lines.filter(isWeekly), (line) => dayOf(line, line.serviceDate));
  return (group: ServiceLine): ServiceLine | undefined => {
    if (days.size === 0 || days.has(dayOf(group, group.serviceDate))) return undefined;
    for (let ago = daysAfterFirst; ago > 0; ago--) {
      const ofDay = days.get(dayOf(group, dayAfter(group.serviceDate, -ago)));
      const bundle = ofDay?.find((one) => mayPayFor(one, group));
      if (bundle) return bundle;
    }
    return undefined;
  };
};

/** Finds the first bundle of another date that may already pay for a group line: one without another payer. */
export const bundleFinder = (
  lines: readonly ServiceLine[],
): ((group: ServiceLine) => ServiceLine | undefined) => {
  const bundles = lines.filter(isBundle).sort(byDate);
  const ofMonth = monthlyFinder(bundles);
  const ofWeek = weeklyFinder(bundles);
  return (group) => ofMonth(group) ?? ofWeek(group);
};
