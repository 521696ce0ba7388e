import type { Changes } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const swapped = (text: string | undefined): string =>
  (text ?? '')
    .replaceAll(/\bhe\b/g, 'she')
    .replaceAll(/\bhis\b/g, 'her')
    .replaceAll(/\bhim\b/g, 'her');

const [, ruben] = smallProcessGroup.members;
const copied = (
  fields: readonly (
    | 'participation'
    | 'meaning'
    | 'interventions'
    | 'response'
    | 'progress'
    | 'plan'
  )[],
): Changes =>
  Object.fromEntries(
    fields.map((field) => [`/members/2/note/${field}`, swapped(ruben?.note?.[field])]),
  );

/** Three members with three different notes. */
export const passes = checking(smallProcessGroup, {});

/** One member’s note is a copy of another’s, with the pronouns changed. */
export const fails = but(
  passes,
  copied(['participation', 'meaning', 'interventions', 'response', 'progress', 'plan']),
);

const earlier = {
  noteId: 'note-c-last-week',
  patientId: 'patient-c',
  serviceDate: '2026-02-25',
  text: Object.values(smallProcessGroup.members[2]?.note ?? {})
    .filter((part) => typeof part === 'string')
    .join('\n\n'),
};

/** Examples of the rule’s other reasons. */
export const also = {
  copied: but(passes, copied(['participation', 'plan'])),
  template: but(passes, {
    '/members/1/note/participation':
      'Identified the moment before a meeting ends as the point of the week at which withdrawing feels safest.',
    '/members/1/note/plan':
      'Will keep a written record of the foreman’s jokes each evening and bring it to the next group meeting.',
    '/members/2/note/participation':
      'Identified the drive to the cemetery as the point of the week at which withdrawing feels safest.',
    '/members/2/note/plan':
      'Will keep a written record of casseroles refused each evening and bring it to the next group meeting.',
  }),
  'carried-forward': but(passes, { '/options/individuality': { history: [earlier] } }),
  generic: but(passes, {
    '/members/2/note/participation': 'Attended the full session and participated actively.',
    '/members/2/note/meaning': 'Demonstrated good insight into current difficulties.',
    '/members/2/note/interventions': 'Therapist provided support, validation and feedback.',
    '/members/2/note/response': 'Receptive to feedback and engaged with peers appropriately.',
    '/members/2/note/progress': 'Making progress toward treatment goals.',
    '/members/2/note/plan': 'Continue to attend group and to practice coping skills.',
  }),
  'too-short': but(passes, {
    '/members/2/note': {
      noteId: 'note-c',
      participation: 'Offered advice and went quiet when thanked.',
      response: 'Blushed and let it stand.',
    },
  }),
};
