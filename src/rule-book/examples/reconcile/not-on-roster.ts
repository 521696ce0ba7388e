import { but, reconciling } from '../../example-pair.js';
import {
  smallProcessGroup,
  smallProcessGroupLines,
} from '../../example-records/small-process-group.js';

/** The line is for a member of the group. */
export const passes = reconciling(smallProcessGroup, smallProcessGroupLines);

/** The line is for a patient who is not on the roster. */
export const fails = but(passes, { '/services/2/patientId': 'patient-d' });
