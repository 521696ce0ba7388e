import { but, comparing } from '../../example-pair.js';
import {
  disguised,
  dolores,
  doloresSaid,
  recoveryEvening,
  walter,
  walterSaid,
} from '../../example-records/recovery-evening.js';

/** Four patients and one theme; the notes have only the shared frame in common. */
export const passes = comparing(recoveryEvening);

/** Two of five sentences are copied from another member’s note. */
export const fails = but(passes, {
  '/3/text': [...doloresSaid.slice(0, 2).map(disguised), ...walterSaid.slice(2)].join(' '),
});

const filledIn = (morning: string, companion: string, sign: string, refuge: string): string =>
  [
    `Client identified ${morning} as the part of the day in which the wish to use is strongest.`,
    `Client named ${companion} as the person who can be called when that wish arrives.`,
    `Client pinpointed ${sign} as the first sign in the body and shared this with the group.`,
    `Client will spend the coming weekend ${refuge} and will report on it at the next meeting.`,
  ].join(' ');

/** Examples of the rule’s other reasons. */
export const also = {
  template: comparing([
    {
      ...walter,
      text: filledIn(
        'the ferry ride back from the cannery',
        'a retired policeman with two beagles',
        'a tight jaw',
        'repairing the porch roof',
      ),
    },
    {
      ...dolores,
      text: filledIn(
        'the quiet after the twins fall asleep',
        'her cousin at the bakery',
        'cold fingertips',
        'painting the nursery wall',
      ),
    },
  ]),
};
