import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Each service has its own note. */
export const passes = detecting(intensiveOutpatientDay);

/** Both services use the same note. */
export const fails = but(passes, { '/1/note/noteId': 'note-group' });

/** Examples of the rule’s other reasons. */
export const also = {
  'cloned-note': but(passes, { '/1/note/text': intensiveOutpatientDay[0]?.note?.text }),
};
