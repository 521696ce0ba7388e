import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The member has a note. Its boxes are blank, which other rules report. */
export const passes = but(checking(smallProcessGroup), { '/members/0/note': { noteId: 'note-a' } });

/** The member has no note. */
export const fails = but(passes, { '/members/0/note': removed });
