import { but, comparing } from '../../example-pair.js';
import { recoveryEvening } from '../../example-records/recovery-evening.js';

/** Twenty words outside the shared frame: short, but enough to be compared. */
export const passes = but(comparing(recoveryEvening), {
  '/2/text':
    'Priya folded her tissue into squares, spoke once about her mother at the door, and will call the dentist tomorrow.',
});

/** One word less. */
export const fails = but(passes, {
  '/2/text':
    'Priya folded her tissue into squares, spoke once about her mother at the door, and will call the dentist.',
});
