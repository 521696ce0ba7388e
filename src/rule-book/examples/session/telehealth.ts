import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** One member took part by video from home, where the payer covers it. */
export const passes = but(
  checkingBy({ telehealth: { audioVideo: { placesOfService: ['10'] } } }, smallProcessGroup),
  { '/members/0/telehealth': 'audio-video', '/members/0/placeOfService': '10' },
);

/** The member took part by video from elsewhere. */
export const fails = but(passes, { '/members/0/placeOfService': '02' });

/** Examples of the rule’s other reasons. */
export const also = {
  'not-covered': but(passes, { '/options/payers/0/telehealth/audioVideo': false }),
  'place-without-telehealth': but(passes, { '/members/0/telehealth': 'in-person' }),
  'telehealth-at-another-place': but(passes, {
    '/options/payers/0/telehealth': removed,
    '/members/0/placeOfService': '11',
  }),
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
