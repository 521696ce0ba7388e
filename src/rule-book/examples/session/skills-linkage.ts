import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** A skills group rehearsed the skills and linked them to the members’ goals. */
export const passes = but(checking(smallProcessGroup), {
  '/groupType': 'skills',
  '/interaction': ['behavioral-rehearsal', 'linked-to-goals'],
});

/** The skills are not linked to what members said or did. */
export const fails = but(passes, { '/interaction': ['linked-to-goals'] });

/** Examples of the rule’s other reasons. */
export const also = {
  'not-linked-to-goals': but(passes, { '/interaction': ['behavioral-rehearsal'] }),
};
