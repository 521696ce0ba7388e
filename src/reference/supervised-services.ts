import type { PayerPolicy } from './payer-policy.js';
import { type SupervisionLevel, supervisionLevels } from './practitioner.js';

/** How closely a supervised clinician was supervised; `'none'` if not at all. */
export type RecordedSupervision = SupervisionLevel | 'none';

/** Whether a payer covers what a supervised clinician delivered, at the supervision that is recorded. */
export type SupervisedCoverage =
  | 'covered'
  | 'not-allowed'
  | 'policy-silent'
  | 'below-required-level'
  | 'supervision-not-recorded';

/** What a policy says of a service that a supervised clinician delivered. */
export const supervisedCoverage = (
  { supervised }: PayerPolicy,
  recorded: RecordedSupervision | undefined,
): SupervisedCoverage => {
  if (supervised === undefined) return 'policy-silent';
  if (supervised === 'not-allowed') return supervised;
  if (supervised === 'allowed') return 'covered';
  if (recorded === undefined) return 'supervision-not-recorded';
  const isClose =
    recorded !== 'none' &&
    supervisionLevels.indexOf(recorded) <= supervisionLevels.indexOf(supervised.level);
  return isClose ? 'covered' : 'below-required-level';
};
