import { defineDatedRule } from '../../finding/rule.js';
import { minimumGroupSize } from '../../reference/figures/group-size.js';
import { cite } from '../../reference/sources.js';
import type { BilledPatient } from '../billed-patient.js';

/** The room is not a patient. */
export const wholeGroupClaim = defineDatedRule({
  id: 'reconcile/whole-group-claim',
  title: 'No claim stands for the whole group.',
  description:
    'One session creates one claim for each covered member. One claim for everybody, or a line whose units are the number of heads, bills the room.',
  citations: [
    cite('guide', 'Common mistakes: billing once for the whole group'),
    cite('ncciManual', 'Chapter XI, section V, paragraph 5'),
  ],
  since: '0.1.0',
  looksAt: '',
  figure: minimumGroupSize,
  reasons: {
    'one-patient-for-all': {
      outcome: 'fail',
      message:
        'The group is billed for this patient alone, and {billable} members who attended are billable.',
      remedy:
        'File a claim for each member who attended; the charge of this one is for one patient.',
    },
    'units-are-heads': {
      outcome: 'fail',
      likelyDenial: { carc: '151', rarc: 'N362' },
      message: '{units} units are billed for this patient, as many as patients attended.',
      remedy: 'Bill this patient’s own session, and each other member on a claim of their own.',
    },
  },
  check({ groupLines, unitsAreTime, room }: BilledPatient, minimum) {
    if (groupLines.length === 0) return 'not-applicable';
    const { insured: billable } = room;
    const serviceIds = groupLines.map(({ serviceId }) => serviceId);
    const alone = room.billed === 1 && billable >= minimum;
    const units = groupLines.reduce((sum, line) => sum + (line.units ?? 1), 0);
    const heads =
      !unitsAreTime &&
      room.attended >= minimum &&
      [units, ...groupLines.map((line) => line.units)].includes(room.attended);
    const faults = [
      ...(alone
        ? [{ reason: 'one-patient-for-all' as const, params: { billable }, serviceIds }]
        : []),
      ...(heads
        ? [{ reason: 'units-are-heads' as const, params: { units: room.attended }, serviceIds }]
        : []),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});
