import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The payer covers groups in offices only, and this group met in one. */
export const passes = checkingBy(
  {
    billableBy: [{ practitioner: 'clinical-psychologist', placesOfService: { covered: ['11'] } }],
    placesOfService: { covered: ['11'] },
  },
  smallProcessGroup,
);

/** The payer covers groups in clinics only. */
export const fails = but(passes, { '/options/payers/0/placesOfService/covered': ['49'] });

/** Examples of the rule’s other reasons. */
export const also = {
  'place-of-service-not-recorded': but(passes, { '/placeOfService': removed }),
  'not-covered-for-practitioner': but(passes, {
    '/options/payers/0/billableBy/0/placesOfService': { notCovered: ['11'] },
  }),
  'not-settled': but(passes, { '/options/payers/0/placesOfService': { review: ['11'] } }),
  'not-settled-for-practitioner': but(passes, {
    '/options/payers/0/placesOfService': removed,
    '/options/payers/0/billableBy/0/placesOfService': { review: ['11'] },
  }),
};
