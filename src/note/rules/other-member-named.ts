import { defineRule } from '../../finding/rule.js';
import { otherNames as reasons } from '../../individuality/rules/other-member-named.js';
import { groupedBy } from '../../input/lists.js';
import * as cite from '../../reference/sources.js';
import type { SearchedMemberNote } from '../judged-member-note.js';

/** Another member's name does not belong in this patient's chart. */
export const otherMemberNamed = defineRule({
  id: 'note/other-member-named',
  title: 'The note names no other member.',
  description:
    'Another member’s name in a chart discloses who else is in the group, and it is the most common trace of a copied note. A first name or family name by itself asks for review, wherever it is, unless it is also a common word (Grace, Will) at the start of a sentence or in lowercase.',
  citations: [
    cite.guide(
      'Documentation requirements: the note need not repeat every detail of other members',
    ),
    cite.library('Names are searched for in the roster of the session'),
  ],
  since: '0.1.0',
  looksAt: '/note',
  deciders: ['clinician', 'compliance'],
  passing: ['places'],
  reasons,
  check({ otherNames, patientId, session }: SearchedMemberNote) {
    if (otherNames.length === 0) {
      // A name that is not recorded cannot be searched for.
      const isComplete = session.patientsWithoutName.every((other) => other === patientId);
      return isComplete ? 'pass' : 'not-applicable';
    }
    const groups = groupedBy(otherNames, ({ field, full }) => `${field} ${full}`);
    return [...groups.values()].flatMap(([first, ...more]) =>
      first
        ? [
            {
              reason: first.full ? ('full-name' as const) : ('lone-name' as const),
              at: `/note/${first.field}`,
              params: { places: 1 + more.length },
            },
          ]
        : [],
    );
  },
});
