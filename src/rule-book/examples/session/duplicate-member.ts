import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Three patients are on the roster. */
export const passes = checking(smallProcessGroup);

/** The second entry has the first patient’s ID. */
export const fails = but(passes, { '/members/1/patientId': 'patient-a' });
