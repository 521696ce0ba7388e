import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** A member is called Hope, and another member’s note uses hope as a common word. */
export const passes = but(checking(smallProcessGroup), {
  '/members/2/name': { given: 'Hope', family: 'Halloran' },
  '/members/1/note/response':
    'Hope was the word he used for it. Laughed, said no for the first time, and felt his hands go cold.',
});

/** Another member’s note contains her full name. */
export const fails = but(passes, {
  '/members/1/note/response': 'Laughed at Hope Halloran, said no, and felt his hands go cold.',
});

/** Examples of the rule’s other reasons. */
export const also = {
  'lone-name': but(passes, {
    '/members/1/note/response': 'Laughed when Hope objected, said no, and felt his hands go cold.',
  }),
};
