import { removed } from '../../change.js';
import { but, checking, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const ledByTrainee = but(checkingBy({ supervised: 'allowed' }, smallProcessGroup), {
  '/facilitators/0/presence': 'whole',
  '/facilitators/-': {
    providerId: 'mx-park',
    bills: false,
    credential: 'MA',
    practitionerType: 'trainee',
    supervisedBy: 'dr-lindqvist',
  },
  '/members/0/note/signature/providerId': 'mx-park',
  '/members/0/note/cosignature': {
    providerId: 'dr-lindqvist',
    signedAt: '2026-03-04T21:00:00-05:00',
  },
});

/** A trainee signed, the supervisor cosigned, and the payer covers supervised services. */
export const passes = ledByTrainee;

/** The payer does not cover supervised services. */
export const fails = but(passes, { '/options/payers/0/supervised': 'not-allowed' });

/** Examples of the rule’s other reasons. */
export const also = {
  'below-required-level': but(passes, {
    '/facilitators/1/supervision': 'remote',
    '/options/payers/0/supervised': { level: 'on-site' },
  }),
  'supervision-not-recorded': but(passes, {
    '/options/payers/0/supervised': { level: 'on-site' },
  }),
  'rendering-provider-absent': but(checking(smallProcessGroup), { '/facilitators/0/presence': [] }),
  'presence-not-recorded': but(passes, { '/facilitators/0/presence': removed }),
  'policy-silent': but(passes, { '/options/payers/0/supervised': removed }),
};
