import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Every box of the note is blank: that is for the rules of its parts. */
export const passes = but(checking(smallProcessGroup), { '/members/0/note': { noteId: 'note-a' } });

/** No note at all. */
export const fails = but(passes, { '/members/0/note': removed });
