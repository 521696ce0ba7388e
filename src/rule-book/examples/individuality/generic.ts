import { but, comparing } from '../../example-pair.js';
import { recoveryEvening } from '../../example-records/recovery-evening.js';

/** Every note says what only this patient shared and did. */
export const passes = comparing(recoveryEvening);

/** One note says no more than that a patient attended a group. */
export const fails = but(passes, {
  '/2/text':
    'Client was on time, alert and engaged throughout the session. Client participated appropriately in the discussion, shared with peers and received feedback well. Client showed good insight and was able to identify triggers and healthy coping skills. Client continues to make progress toward treatment goals. Client will continue to attend group.',
});
