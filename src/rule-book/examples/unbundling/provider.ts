import { but, detecting } from '../../example-pair.js';
import { groupHour } from '../../example-records/intensive-outpatient-day.js';

/** The rendering provider is named by a valid NPI. */
export const passes = detecting([groupHour]);

/** The export has no NPI. */
export const fails = but(passes, { '/0/renderingNpi': ' ' });

/** Examples of the rule’s other reasons. */
export const also = {
  'npi-not-valid': but(passes, { '/0/renderingNpi': '1234567890' }),
};
