import { defineRule } from '../../finding/rule.js';
import { groupCodes } from '../../reference/codes/group-codes.js';
import { inForce } from '../../reference/dated.js';
import { cite } from '../../reference/sources.js';
import type { EditionFacts } from '../day-facts.js';

const firstDayOfQuarter = (date: string): string => {
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
};

/** The edits change every quarter. */
export const edition = defineRule({
  id: 'unbundling/edition',
  title: 'The edits are those of the quarter of the service.',
  description:
    'Procedure-to-procedure edits are published every quarter. This library carries those of 2024-07-01; a newer table is given with the call. Before the first table nothing is known of the pairs of that day.',
  citations: [cite('ptpEdits', 'Quarterly files, practitioner and outpatient hospital')],
  since: '0.1.0',
  looksAt: '/serviceDate',
  reasons: {
    older: {
      outcome: 'advice',
      message:
        'The NCCI edits used are of {effective}, older than the quarter that began on {quarter}.',
      remedy: 'Load the NCCI edits of that quarter, and check again.',
    },
    'codes-not-known': {
      outcome: 'no-data',
      message:
        'This library knows the codes of group psychotherapy and of what stands beside it only from {knownFrom} on.',
      remedy: 'Look up what held on the date of service, and decide by hand.',
    },
    'no-table': {
      outcome: 'no-data',
      message: 'No table of NCCI edits is in force on {serviceDate}.',
      remedy: 'Load the NCCI edits that held on the date of service, and check again.',
    },
  },
  check({ editions, serviceIds, serviceDate }: EditionFacts) {
    if (!inForce(groupCodes, serviceDate))
      return {
        reason: 'codes-not-known',
        params: { knownFrom: groupCodes[0].from },
        serviceIds: [...serviceIds],
      };
    const known = editions.filter((one) => one !== undefined);
    if (known.length < editions.length)
      return { reason: 'no-table', params: { serviceDate }, serviceIds: [...serviceIds] };
    const quarter = firstDayOfQuarter(serviceDate);
    const [oldest = quarter] = known.map(({ effective }) => effective).sort();
    return oldest < quarter
      ? {
          reason: 'older',
          params: { effective: oldest, quarter },
          serviceIds: [...serviceIds],
        }
      : 'pass';
  },
});
