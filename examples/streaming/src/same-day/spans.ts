import type { BilledService } from 'group-therapy-billing';
import { momentOf } from './moment.js';

/** Moments from the first to the last at which a service can meet another one. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Milliseconds after which services surely share no time, however their seconds are rounded. */
const rounding = 1000;

/** When a service took place, where its times are known. */
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

/** The month of a service, since bundles cover one, and its own times, which other dates' services may overlap. */
export const monthAndTimesOf = (service: BilledService): Span => {
  const month = monthOf(service);
  const { first, last } = timesOf(service) ?? month;
  return { first: Math.min(month.first, first), last: Math.max(month.last, last) };
};
