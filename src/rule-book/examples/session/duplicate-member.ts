import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Three patients. */
export const passes = checking(smallProcessGroup);

/** The second entry is the first patient again. */
export const fails = but(passes, { '/members/1/patientId': 'patient-a' });
