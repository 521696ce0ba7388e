import type { BilledService } from 'group-therapy-billing';
import { momentOf } from './moment.js';

/** The first and last moment at which a service can conflict with another. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Margin in milliseconds for times rounded to the second. */
const rounding = 1000;

/** The time span of a service, if it has times. */
export const timesOf = ({ start, end }: BilledService): Span | undefined =>
  start === undefined || end === undefined
    ? undefined
    : { first: momentOf(start), last: momentOf(end) + rounding };

const monthOf = ({ serviceDate }: BilledService): Span => {
  const month = serviceDate.slice(0, 'yyyy-mm'.length);
  const next = new Date(`${month}-01`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { first: momentOf(`${month}-01`), last: momentOf(next.toISOString()) - 1 };
};

/** The month of a service, since bundles cover a month, extended by its times, which can overlap other dates. */
export const monthAndTimesOf = (service: BilledService): Span => {
  const month = monthOf(service);
  const { first, last } = timesOf(service) ?? month;
  return { first: Math.min(month.first, first), last: Math.max(month.last, last) };
};
