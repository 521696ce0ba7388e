import { but, comparing } from '../../example-pair.js';
import {
  disguised,
  doloresSaid,
  recoveryEvening,
  walterSaid,
} from '../../example-records/recovery-evening.js';

/** Three of five sentences are copied from another member’s note: this calls for review, but is not a clone yet. */
export const passes = but(comparing(recoveryEvening), {
  '/3/text': [...doloresSaid.slice(0, 3).map(disguised), ...walterSaid.slice(3)].join(' '),
});

/** Four of five sentences are copied, with the name, pronouns, numbers and weekday changed. */
export const fails = but(passes, {
  '/3/text': [...doloresSaid.slice(0, 4).map(disguised), ...walterSaid.slice(4)].join(' '),
});
