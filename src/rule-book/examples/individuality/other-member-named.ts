import { but, comparing } from '../../example-pair.js';
import { recoveryEvening, walterSaid } from '../../example-records/recovery-evening.js';

/** A name that is also a common word begins a sentence. */
export const passes = but(comparing(recoveryEvening), {
  '/0/name': { given: 'Grace', family: 'Achterberg' },
  '/3/text': [...walterSaid, 'Grace was what he asked of the board, in those words.'].join(' '),
});

/** The note contains another member’s full name. */
export const fails = but(passes, {
  '/3/text': [...walterSaid, 'Afterward Grace Achterberg walked him to the bus.'].join(' '),
});

/** Examples of the rule’s other reasons. */
export const also = {
  'lone-name': but(passes, {
    '/3/text': [...walterSaid, 'Afterward Grace walked him to the bus.'].join(' '),
  }),
};
