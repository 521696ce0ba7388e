import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The plan is in force on the date of service alone. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/treatmentPlan/effectiveFrom': '2026-03-04',
  '/members/0/treatmentPlan/effectiveTo': '2026-03-04',
});

/** The plan is in force from the day after. */
export const fails = but(passes, { '/members/0/treatmentPlan/effectiveFrom': '2026-03-05' });

/** Examples of the rule’s other reasons. */
export const also = {
  'plan-start-not-recorded': but(passes, {
    '/members/0/treatmentPlan/effectiveFrom': removed,
  }),
  missing: but(passes, { '/members/0/treatmentPlan': removed }),
  'missing-at-first-session': but(passes, {
    '/members/0/treatmentPlan': removed,
    '/members/0/firstSession': true,
  }),
  ended: but(passes, { '/members/0/treatmentPlan/status': 'ended' }),
  'without-goals': but(passes, {
    '/members/0/treatmentPlan/goals': [],
    '/members/0/note/goalIds': removed,
    '/members/0/note/diagnosisNeed': 'Social withdrawal that costs her work and family',
  }),
  draft: but(passes, { '/members/0/treatmentPlan/status': 'draft' }),
};
