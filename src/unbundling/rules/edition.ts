import { defineRule } from '../../finding/rule.js';
import { groupCodes } from '../../reference/codes/group-codes.js';
import { inForce } from '../../reference/dated.js';
import * as cite from '../../reference/sources.js';
import type { EditionFacts } from '../patient-day.js';

const firstDayOfQuarter = (date: string): string => {
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
};

const inOrderOnce = <Item>(items: readonly Item[], textOf: (item: Item) => string): string[] =>
  [...new Set(items.map(textOf))].sort();

/** The edits change every quarter. */
export const edition = defineRule({
  id: 'unbundling/edition',
  title: 'The NCCI edits used are those of the quarter of the service.',
  description:
    'NCCI procedure-to-procedure edits are published every quarter. This library includes those effective July 1, 2024, and for outpatient hospitals those effective October 1, 2026; newer tables are given with the call. For dates of service before the first table, and for programs without one, no edits are known. A report on service lines says so once, a check of a session for each patient.',
  citations: [
    cite.ptpEdits('Quarterly files, practitioner and outpatient hospital'),
    cite.hospitalPtpEdits2026('Outpatient hospital: 102 of the 111 edits with 90853'),
  ],
  since: '0.1.0',
  looksAt: '/serviceDate',
  deciders: ['coder', 'compliance'],
  passing: ['knownFrom', 'days'],
  reasons: {
    older: {
      outcome: 'advice',
      message:
        'The NCCI edits used took effect on {effective}; a service is of the quarter that began on {quarter}.',
      remedy: 'Load the NCCI edits of each quarter with services and check again.',
    },
    'codes-not-known': {
      outcome: 'no-data',
      message: 'No code data for dates of service before {knownFrom}.',
      remedy: 'Look up the codes in effect on the date of service, and decide by hand.',
    },
    'no-table': {
      outcome: 'no-data',
      message:
        'No table of NCCI edits of {programs} is in effect on {days} days with services, the first of them {serviceDate}.',
      remedy: 'Load the NCCI edits in effect on the dates of service and check again.',
    },
  },
  check({ used, serviceIds: ids }: EditionFacts) {
    const named = ids.length > 0 ? { serviceIds: [...ids] } : {};
    if (used.some(({ serviceDate }) => !inForce(groupCodes, serviceDate)))
      return { reason: 'codes-not-known', params: { knownFrom: groupCodes[0].from }, ...named };
    const unknown = used.filter(({ edition: known }) => !known);
    const [serviceDate, ...laterDates] = inOrderOnce(unknown, (one) => one.serviceDate);
    if (serviceDate !== undefined)
      return {
        reason: 'no-table',
        params: {
          serviceDate,
          days: laterDates.length + 1,
          programs: inOrderOnce(unknown, ({ program }) => program),
        },
        ...named,
      };
    const older = used.flatMap(({ edition: known, serviceDate: date }) => {
      const quarter = firstDayOfQuarter(date);
      return known && known.effective < quarter ? [{ effective: known.effective, quarter }] : [];
    });
    const [effective] = inOrderOnce(older, (one) => one.effective);
    const quarter = inOrderOnce(older, (one) => one.quarter).at(-1);
    return effective === undefined || quarter === undefined
      ? 'pass'
      : { reason: 'older', params: { effective, quarter }, ...named };
  },
});
