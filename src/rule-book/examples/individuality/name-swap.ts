import { but, comparing } from '../../example-pair.js';
import {
  disguised,
  doloresSaid,
  recoveryEvening,
  walterSaid,
} from '../../example-records/recovery-evening.js';

/** Three sentences of five stand in another member’s note: somebody should look, but it is not yet a clone. */
export const passes = but(comparing(recoveryEvening), {
  '/3/text': [...doloresSaid.slice(0, 3).map(disguised), ...walterSaid.slice(3)].join(' '),
});

/** Four sentences of five, with name, pronouns, numbers and weekday changed. */
export const fails = but(passes, {
  '/3/text': [...doloresSaid.slice(0, 4).map(disguised), ...walterSaid.slice(4)].join(' '),
});
