import { defineRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

// Enough to see which charts share the note: for hundreds of members each finding would list hundreds of paths.
const mostRelatedPaths = 20;

/** One note for the whole room documents no one. */
export const shared = defineRule({
  id: 'note/shared',
  title: 'Each note belongs to one member.',
  description:
    'A single global note for the room is not enough: it does not show that this patient took part, responded, or worked on a goal of the plan. A note without an ID is not checked.',
  citations: [
    cite.guide('What the group psychotherapy code means'),
    cite.guide('Common mistakes: copying the same note into every chart'),
    cite.ngsCloned('Exactly the same from patient to patient'),
  ],
  likelyDenial: { carc: '252', rarc: 'N705' },
  since: '0.1.0',
  looksAt: '/note/noteId',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'several-members': {
      outcome: 'fail',
      message:
        'Several patients share one note: its note ID appears {entries} times on the roster.',
      remedy:
        'Write a separate note for each member. The shared frame may repeat; the member section must not.',
    },
  },
  check({ member: { note }, patientId, session: { recorded, memberIndexesByNote } }: MemberFacts) {
    const noteId = note?.noteId;
    if (noteId === undefined) return 'not-applicable';
    const memberIndexes = memberIndexesByNote.get(noteId) ?? [];
    // If the same patient is listed twice, session/duplicate-member reports it.
    const relatedPaths: string[] = [];
    for (const memberIndex of memberIndexes) {
      if (relatedPaths.length === mostRelatedPaths) break;
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
