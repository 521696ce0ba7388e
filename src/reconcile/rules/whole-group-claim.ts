import { defineDatedRule } from '../../finding/rule.js';
import { minimumGroupSize } from '../../reference/figures/group-size.js';
import * as cite from '../../reference/sources.js';
import type { BilledPatient } from '../billed-patient.js';

/** One claim does not cover the whole group. */
export const wholeGroupClaim = defineDatedRule({
  id: 'reconcile/whole-group-claim',
  title: 'No claim is filed for the whole group.',
  description:
    'One session creates one claim for each covered member. One claim for everyone, or one line whose units are the head count, bills the group instead of the patient. Denied claims of other members were filed; members whose payer the claim file does not cover, or whose claims are held, are not counted.',
  citations: [
    cite.guide('Common mistakes: billing once for the whole group'),
    cite.ncciManual('Chapter XI, section V, paragraph 5'),
  ],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  figure: minimumGroupSize,
  reasons: {
    'one-patient-for-all': {
      outcome: 'fail',
      message:
        'The group is billed only for this patient, but {billable} members who attended are billable.',
      remedy:
        'File a claim for each billable member who attended, each with the charge for one patient.',
    },
    'attendance-not-recorded': {
      outcome: 'no-data',
      message:
        'Several units are billed for this patient, {attended} patients attended, and for others that is not recorded: the units may be their number.',
      remedy: 'Enter for each patient on the roster whether they attended.',
    },
    'units-are-heads': {
      outcome: 'fail',
      likelyDenial: { carc: '151', rarc: 'N362' },
      message:
        '{units} units are billed for this patient, the same number as patients who attended.',
      remedy: 'Bill this patient for one session, and bill each other member on a separate claim.',
    },
  },
  check({ groupLines, unitsAreTime, totals }: BilledPatient, minimum) {
    if (groupLines.length === 0) return 'not-applicable';
    const { billable } = totals;
    const serviceIds = groupLines.map(({ serviceId }) => serviceId);
    const isOneForAll = totals.filed === 1 && billable >= minimum;
    const units = groupLines.reduce((sum, line) => sum + (line.units ?? 1), 0);
    const { attended, possible } = totals;
    const heads = [units, ...groupLines.map((line) => line.units ?? 1)].filter(
      (count) => !unitsAreTime && count >= Math.max(attended, minimum) && count <= possible,
    );
    const unitsAreHeads = heads.includes(attended);
    const faults = [
      ...(isOneForAll
        ? [{ reason: 'one-patient-for-all' as const, params: { billable }, serviceIds }]
        : []),
      ...(unitsAreHeads
        ? [{ reason: 'units-are-heads' as const, params: { units: attended }, serviceIds }]
        : []),
      ...(heads.length > 0 && !unitsAreHeads
        ? [{ reason: 'attendance-not-recorded' as const, params: { attended }, serviceIds }]
        : []),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});
