import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The member was absent; the note has a plan and no account of the session. */
export const passes = but(checking(smallProcessGroup), {
  '/members/2/attendance': 'absent',
  '/members/2/note': { noteId: 'note-c', plan: 'Call on Thursday and ask what kept her away.' },
});

/** The note describes how she took part. */
export const fails = but(passes, {
  '/members/2/note/participation': 'Offered advice to two members.',
});
