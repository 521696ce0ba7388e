import { removed } from '../../change.js';
import { but, checking, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const coTherapist = {
  providerId: 'ms-adeyemi',
  name: { given: 'Folake', family: 'Adeyemi' },
  bills: false,
  credential: 'LMFT',
  practitionerType: 'marriage-family-therapist',
};

/** Two clinicians led the group, and one of them bills. */
export const passes = but(checking(smallProcessGroup), { '/facilitators/-': coTherapist });

/** Both bill, and the members name no rendering provider. */
export const fails = but(passes, { '/facilitators/1/bills': true });

/** Examples of the rule’s other reasons. */
export const also = {
  'billing-not-recorded': but(passes, {
    '/facilitators/0/bills': removed,
    '/facilitators/1/bills': removed,
  }),
  'nobody-bills': but(passes, { '/facilitators/0/bills': false }),
  'not-listed': but(passes, { '/members/0/renderingProviderId': 'dr-elsewhere' }),
  'more-than-allowed': but(checkingBy({ coFacilitators: { most: 2 } }, smallProcessGroup), {
    '/facilitators': ['dr-lindqvist', 'ms-adeyemi', 'mr-castellanos'].map((providerId) => ({
      ...coTherapist,
      providerId,
      bills: true,
    })),
  }),
  'choose-the-biller': but(checkingBy({ coFacilitators: 'each-bills' }, smallProcessGroup), {
    '/facilitators/-': { ...coTherapist, bills: true },
  }),
  'does-not-bill': but(passes, { '/members/0/renderingProviderId': 'ms-adeyemi' }),
};
