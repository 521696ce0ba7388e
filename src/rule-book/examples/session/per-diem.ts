import { removed } from '../../change.js';
import { but } from '../../example-pair.js';
import { checkingBy } from '../../example-records/example-payer.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The program is paid by the day; psychologists bill beside it. */
export const passes = but(
  checkingBy(
    { perDiemPrograms: [{ program: 'intensive-outpatient', except: ['clinical-psychologist'] }] },
    smallProcessGroup,
  ),
  { '/program': 'intensive-outpatient' },
);

/** Only physicians do. */
export const fails = but(passes, { '/options/payers/0/perDiemPrograms/0/except': ['physician'] });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'exception-unknown': but(passes, { '/facilitators/0/practitionerType': removed }),
};
