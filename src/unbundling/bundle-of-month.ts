import { inOrder } from '../input/lists.js';
import { hasText } from '../record/member-note.js';
import { bundleCodes } from '../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import { collected } from './patient-day.js';
import type { ServiceLine } from './service-line.js';

/** Whether the line's code pays a month of treatment. */
export const isBundle = ({ service, serviceDate }: ServiceLine): boolean =>
  inForceOrOldest(bundleCodes, serviceDate).includes(service.code);

const byDate = (a: ServiceLine, b: ServiceLine): number =>
  inOrder(a.serviceDate, b.serviceDate) || inOrder(a.service.serviceId, b.service.serviceId);

const monthOf = ({ setting, serviceDate }: ServiceLine): string =>
  `${setting} ${serviceDate.slice(0, 'yyyy-mm'.length)}`;

const noPayer = '';
const payerOf = ({ service: { payerId = noPayer } }: ServiceLine): string =>
  hasText(payerId) ? payerId : noPayer;

/** The bundles of one month: on which days they stand, the first of all, and the first of each payer. */
interface Month {
  readonly days: ReadonlySet<string>;
  readonly first: ServiceLine | undefined;
  readonly firstOf: ReadonlyMap<string, ServiceLine>;
}

const monthWith = (bundles: readonly ServiceLine[]): Month => ({
  days: new Set(bundles.map(({ serviceDate }) => serviceDate)),
  first: bundles[0],
  // The last that is set stays: the first of each payer.
  firstOf: new Map(bundles.toReversed().map((bundle) => [payerOf(bundle), bundle])),
});

/** Finds the first bundle of a group line's month that may have paid the group: of no other payer. */
export const bundleFinder = (
  lines: readonly ServiceLine[],
): ((group: ServiceLine) => ServiceLine | undefined) => {
  const bundles = lines.filter(isBundle).sort(byDate);
  const months = new Map(
    [...collected(bundles, monthOf)].map(([month, own]) => [month, monthWith(own)]),
  );
  return (group) => {
    const month = months.get(monthOf(group));
    // A bundle of the same day is a pair with the group, and is asked about there.
    if (!month || month.days.has(group.serviceDate)) return undefined;
    const payer = payerOf(group);
    if (payer === noPayer) return month.first;
    const [bundle] = [payer, noPayer].flatMap((one) => month.firstOf.get(one) ?? []).sort(byDate);
    return bundle;
  };
};
