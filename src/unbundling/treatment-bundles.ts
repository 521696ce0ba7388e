import { groupedBy, inOrder } from '../input/lists.js';
import { hasText } from '../record/member-note.js';
import { bundleCodes } from '../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import type { ServiceLine } from './service-line.js';

/** Whether the line's code pays for a month of treatment, group therapy included. */
export const isBundle = ({ service, serviceDate }: ServiceLine): boolean =>
  inForceOrOldest(bundleCodes, serviceDate).includes(service.code);

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

/** Finds the first bundle in a group line's month that may already pay for the group: one without another payer. */
export const bundleFinder = (
  lines: readonly ServiceLine[],
): ((group: ServiceLine) => ServiceLine | undefined) => {
  const bundles = lines.filter(isBundle).sort(byDate);
  const months = new Map(
    [...groupedBy(bundles, monthOf)].map(([month, own]) => [month, bundledMonth(own)]),
  );
  return (group) => {
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
