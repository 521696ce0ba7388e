import { removed } from '../../change.js';
import { but } from '../../example-pair.js';
import { checkingBy } from '../../example-records/example-payer.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** This payer lets clinical psychologists bill from the date of service on. */
export const passes = checkingBy(
  { billableBy: [{ practitioner: 'clinical-psychologist', from: '2026-03-04' }] },
  smallProcessGroup,
);

/** From the day after. */
export const fails = but(passes, { '/options/payers/0/billableBy/0/from': '2026-03-05' });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'not-on-list': but(passes, { '/facilitators/0/practitionerType': 'trainee' }),
  'type-unknown': but(passes, { '/facilitators/0/practitionerType': removed }),
};
