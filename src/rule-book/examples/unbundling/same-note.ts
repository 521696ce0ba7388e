import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** A note of its own for each. */
export const passes = detecting(intensiveOutpatientDay);

/** One note for both. */
export const fails = but(passes, { '/1/note/noteId': 'note-group' });

/** Examples of the rule’s other reasons. */
export const also = {
  'cloned-note': but(passes, { '/1/note/text': intensiveOutpatientDay[0]?.note?.text }),
};
