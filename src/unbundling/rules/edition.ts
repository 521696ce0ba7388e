import { defineRule } from '../../finding/rule.js';
import { groupCodes } from '../../reference/codes/group-codes.js';
import { inForce } from '../../reference/dated.js';
import * as cite from '../../reference/sources.js';
import type { EditionFacts } from '../patient-day.js';

const firstDayOfQuarter = (date: string): string => {
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
};

/** The edits change every quarter. */
export const edition = defineRule({
  id: 'unbundling/edition',
  title: 'The NCCI edits used are those of the quarter of the service.',
  description:
    'NCCI procedure-to-procedure edits are published every quarter. This library includes those effective July 1, 2024, and for outpatient hospitals those effective October 1, 2026; newer tables are given with the call. For dates of service before the first table, no edits are known.',
  citations: [
    cite.ptpEdits('Quarterly files, practitioner and outpatient hospital'),
    cite.hospitalPtpEdits2026('Outpatient hospital: 102 of the 111 edits with 90853'),
  ],
  since: '0.1.0',
  looksAt: '/serviceDate',
  deciders: ['coder', 'compliance'],
  passing: ['knownFrom'],
  reasons: {
    older: {
      outcome: 'advice',
      message:
        'The NCCI edits used took effect on {effective}, before the quarter of the service began on {quarter}.',
      remedy: 'Load the NCCI edits of that quarter and check again.',
    },
    'codes-not-known': {
      outcome: 'no-data',
      message: 'No code data for dates of service before {knownFrom}.',
      remedy: 'Look up the codes in effect on the date of service, and decide by hand.',
    },
    'no-table': {
      outcome: 'no-data',
      message: 'No table of NCCI edits is in effect on {serviceDate}.',
      remedy: 'Load the NCCI edits in effect on the date of service and check again.',
    },
  },
  check({ editions, serviceIds: ids, serviceDate }: EditionFacts) {
    const serviceIds = [...ids];
    if (!inForce(groupCodes, serviceDate))
      return { reason: 'codes-not-known', params: { knownFrom: groupCodes[0].from }, serviceIds };
    const known = editions.filter((one) => one !== undefined);
    if (known.length < editions.length)
      return { reason: 'no-table', params: { serviceDate }, serviceIds };
    const quarter = firstDayOfQuarter(serviceDate);
    const [oldest = quarter] = known.map(({ effective }) => effective).sort();
    return oldest < quarter
      ? { reason: 'older', params: { effective: oldest, quarter }, serviceIds }
      : 'pass';
  },
});
