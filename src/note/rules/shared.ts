import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

// Enough to see whose chart it is; a room of hundreds with one note would list each of them hundreds of times.
const pathsListed = 20;

/** One note for the room is nobody’s note. */
export const shared = defineRule({
  id: 'note/shared',
  title: 'Each note stands for one member.',
  description:
    'A single global note for the room is not enough: it does not show that this patient took part, responded, or worked on a goal of the plan. A note without an id tells nothing either way.',
  citations: [
    cite('guide', 'What the group psychotherapy code means'),
    cite('guide', 'Common mistakes: copying the same note into every chart'),
    cite('ngsCloned', 'Exactly the same from patient to patient'),
  ],
  likelyDenial: { carc: '16', rarc: 'N706' },
  since: '0.1.0',
  looksAt: '/note/noteId',
  reasons: {
    'several-members': {
      outcome: 'fail',
      message:
        'One note stands for several patients: its note id is at {entries} places of the roster.',
      remedy:
        'Write a note for each member; the shared frame may repeat, the member section must not.',
    },
  },
  check({ member: { note }, patientId, session: { recorded, memberIndexesByNote } }: MemberFacts) {
    const noteId = note?.noteId ?? '';
    if (!hasText(noteId)) return 'not-applicable';
    const memberIndexes = memberIndexesByNote.get(noteId) ?? [];
    // The same patient listed twice is another rule’s question.
    const relatedPaths: string[] = [];
    for (const memberIndex of memberIndexes) {
      if (relatedPaths.length === pathsListed) break;
      if (recorded.members[memberIndex]?.patientId !== patientId)
        relatedPaths.push(`/members/${memberIndex}/note/noteId`);
    }
    if (relatedPaths.length === 0) return 'pass';
    return {
      reason: 'several-members',
      params: { noteId, entries: memberIndexes.length },
      relatedPaths,
    };
  },
});
