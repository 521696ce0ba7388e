import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The program is paid per diem, and psychologists bill separately. */
export const passes = but(
  checkingBy(
    { perDiemPrograms: [{ program: 'intensive-outpatient', except: ['clinical-psychologist'] }] },
    smallProcessGroup,
  ),
  { '/program': 'intensive-outpatient' },
);

/** Only physicians bill separately. */
export const fails = but(passes, { '/options/payers/0/perDiemPrograms/0/except': ['physician'] });

/** Examples of the rule’s other reasons. */
export const also = {
  'hours-not-recorded': but(fails, { '/options/payers/0/perDiemPrograms/0/minimumHours': 3 }),
  'exceptions-not-known': but(passes, { '/options/payers/0/perDiemPrograms/0/except': 'unknown' }),
  'exception-unknown': but(passes, { '/facilitators/0/practitionerType': removed }),
};
