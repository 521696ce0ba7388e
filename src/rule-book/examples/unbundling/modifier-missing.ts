import { but, detecting } from '../../example-pair.js';
import {
  intensiveOutpatientDay,
  riverPlan,
} from '../../example-records/intensive-outpatient-day.js';

const separate = detecting(intensiveOutpatientDay, { payers: [riverPlan] });

/** The modifier is on the line that the edit would deny. */
export const passes = separate;

/** Neither line has a modifier. */
export const fails = but(separate, { '/1/modifiers': [] });

const byTwo = but(fails, { '/1/renderingNpi': '1999999984' });

/** Examples of the rule’s other reasons. */
export const also = {
  'payer-requires': but(byTwo, {
    '/options/payers/0/ncci': 'ignore',
    '/options/payers/0/sameDayIndividual': 'modifier-required',
  }),
  'other-rendering-provider': byTwo,
  'edits-not-known': but(fails, { '/options': {} }),
};
