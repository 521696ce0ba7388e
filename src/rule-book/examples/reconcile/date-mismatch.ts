import { but, reconciling } from '../../example-pair.js';
import {
  smallProcessGroup,
  smallProcessGroupLines,
} from '../../example-records/small-process-group.js';

/** The line has the date of the session. */
export const passes = reconciling(smallProcessGroup, smallProcessGroupLines);

/** The line has the next day’s date. */
export const fails = but(passes, { '/services/0/serviceDate': '2026-03-05' });
