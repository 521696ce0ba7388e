import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** A note of its own for each. */
export const passes = detecting(intensiveOutpatientDay);

/** One note for both. */
export const fails = but(passes, { '/1/note/noteId': 'note-group' });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'cloned-note': but(passes, { '/1/note/text': intensiveOutpatientDay[0]?.note?.text }),
};
