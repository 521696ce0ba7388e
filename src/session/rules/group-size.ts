import { defineDatedRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { SessionFacts } from '../../record/session-facts.js';
import { groupSizeGuidance } from '../../reference/figures/group-size.js';
import * as cite from '../../reference/sources.js';

/** For a large group, the record explains how each member was still treated. */
export const groupSize = defineDatedRule({
  id: 'session/group-size',
  title:
    'The group was small enough to treat each member, or the record explains how each was treated.',
  description:
    'CPT sets no maximum group size. This is guidance: six to eight members are manageable in an outpatient process group, eight to ten in a structured recovery group. Above that, the clinician documents how each member still received psychotherapy.',
  citations: [cite.guide('Who qualifies for 90853 and how group size affects documentation')],
  since: '0.1.0',
  looksAt: '/members',
  deciders: ['clinician', 'compliance'],
  passing: ['guidance'],
  figure: groupSizeGuidance,
  reasons: {
    'attendance-not-recorded': {
      outcome: 'no-data',
      message:
        '{attended} patients attended, and whether {unknown} more attended is not recorded. More than {guidance} need a rationale (guidance, not a CPT limit), and none is recorded.',
      remedy:
        'Enter for each patient on the roster whether they attended, or document how each member still received interactive psychotherapy.',
    },
    'no-rationale': {
      outcome: 'review',
      message:
        '{attended} patients attended, more than {guidance}, and no rationale is recorded (guidance, not a CPT limit).',
      remedy: 'Document how each member still received interactive psychotherapy.',
    },
    'large-process-group': {
      outcome: 'advice',
      message:
        '{attended} patients attended an outpatient process group; up to {guidance} is usually manageable (guidance, not a CPT limit).',
      remedy: 'Document each member’s own work in that member’s note, or keep the group smaller.',
    },
  },
  check(
    { recorded, groupType, patientsAttended: attended, patientsPossible }: SessionFacts,
    figure,
  ) {
    const { withoutRationaleUpTo: guidance, processGroupUpTo } = figure;
    if (patientsPossible > guidance && !hasText(recorded.sizeRationale)) {
      const path = '/sizeRationale';
      return attended > guidance
        ? { reason: 'no-rationale', path, params: { attended, guidance } }
        : {
            reason: 'attendance-not-recorded',
            params: { attended, unknown: patientsPossible - attended, guidance },
          };
    }
    if (attended > guidance || (recorded.program ?? 'outpatient') !== 'outpatient') return 'pass';
    // Of what is only advice, unknown attendance decides nothing, and an unknown type is told once.
    if (recorded.groupType === undefined && patientsPossible > processGroupUpTo)
      return 'not-applicable';
    if (groupType !== 'process' || patientsPossible <= processGroupUpTo) return 'pass';
    return attended > processGroupUpTo
      ? { reason: 'large-process-group', params: { attended, guidance: processGroupUpTo } }
      : 'not-applicable';
  },
});
