import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Each member has a note of their own. */
export const passes = checking(smallProcessGroup);

/** The second member’s chart has the first member’s note. */
export const fails = but(passes, { '/members/1/note/noteId': 'note-a' });
