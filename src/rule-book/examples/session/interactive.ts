import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** One kind of therapeutic interaction is recorded. */
export const passes = but(checking(smallProcessGroup), { '/interaction': ['member-feedback'] });

/** The record states that there was none. */
export const fails = but(passes, { '/interaction': [] });

/** Examples of the rule’s other reasons. */
export const also = {
  'not-recorded-in-a-teaching-group': but(passes, {
    '/interaction': removed,
    '/groupType': 'psychoeducation',
  }),
  'not-recorded': but(passes, { '/interaction': removed }),
};
