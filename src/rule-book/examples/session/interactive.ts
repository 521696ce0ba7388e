import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** One kind of therapeutic exchange is recorded. */
export const passes = but(checking(smallProcessGroup), { '/interaction': ['member-feedback'] });

/** The record says that there was none. */
export const fails = but(passes, { '/interaction': [] });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'not-recorded-in-a-teaching-group': but(passes, {
    '/interaction': removed,
    '/groupType': 'psychoeducation',
  }),
  'not-recorded': but(passes, { '/interaction': removed }),
};
