import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Clinical psychologists may bill this payer from the date of service on. */
export const passes = checkingBy(
  { billableBy: [{ practitioner: 'clinical-psychologist', from: '2026-03-04' }] },
  smallProcessGroup,
);

/** They may bill from the day after. */
export const fails = but(passes, { '/options/payers/0/billableBy/0/from': '2026-03-05' });

/** Examples of the rule’s other reasons. */
export const also = {
  'not-on-list': but(passes, { '/facilitators/0/practitionerType': 'trainee' }),
  'credential-not-recorded': but(passes, { '/facilitators/0/credential': removed }),
  'type-unknown': but(passes, { '/facilitators/0/practitionerType': removed }),
};
