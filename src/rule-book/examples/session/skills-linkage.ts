import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** A skills group that rehearsed, and served the members' goals. */
export const passes = but(checking(smallProcessGroup), {
  '/groupType': 'skills',
  '/interaction': ['behavioral-rehearsal', 'linked-to-goals'],
});

/** Nothing ties the skills to a member. */
export const fails = but(passes, { '/interaction': ['linked-to-goals'] });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'not-linked-to-goals': but(passes, { '/interaction': ['behavioral-rehearsal'] }),
};
