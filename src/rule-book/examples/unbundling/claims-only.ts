import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Lines from claim files, completed with the times and notes of the chart. */
export const passes = detecting(intensiveOutpatientDay, { evidence: 'claims-only' });

/** One of them without its note. */
export const fails = but(passes, { '/1/note': removed });
