import { removed } from '../../change.js';
import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The payer requires four modifiers. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/billing/payers/0/modifiers': ['HQ', 'U1', 'U2'],
  '/billing/payers/0/modifiersBy': { 'clinical-psychologist': ['HP'] },
});

/** It requires a fifth. */
export const fails = but(passes, { '/billing/payers/0/modifiers': ['HQ', 'U1', 'U2', 'U3'] });

/** Examples of the rule’s other reasons. */
export const also = {
  'practitioner-type-unknown': but(passes, { '/facilitators/0/practitionerType': removed }),
};
