import { removed } from '../../change.js';
import { but } from '../../example-pair.js';
import { checkingBy } from '../../example-records/example-payer.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const ledByTrainee = but(checkingBy({ supervised: 'allowed' }, smallProcessGroup), {
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

/** A trainee signed, the supervisor co-signed, and the payer pays for that. */
export const passes = ledByTrainee;

/** The payer does not. */
export const fails = but(passes, { '/options/payers/0/supervised': 'not-allowed' });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'policy-silent': but(passes, { '/options/payers/0/supervised': removed }),
};
