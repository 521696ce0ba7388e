import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { SearchedNote } from '../compared-note.js';

const reasons = { full: 'full-name', lone: 'lone-name' } as const;

/** Another member's name does not belong in this patient's chart. */
export const otherMemberNamed = defineRule({
  id: 'note/other-member-named',
  title: 'The note names no other member.',
  description:
    'Another member’s name in a chart discloses who else is in the group, and it is the commonest trace of a copied note. A name that is also a word (Grace, Will) is not counted at the start of a sentence or in small letters.',
  citations: [
    cite(
      'guide',
      'Documentation requirements: the note need not repeat every detail of other members',
    ),
    cite('library', 'Names are looked for in the roster that was given'),
  ],
  since: '0.1.0',
  looksAt: '/note',
  reasons: {
    'full-name': {
      outcome: 'fail',
      message: 'The note holds another member’s full name in {places} places of this field.',
      remedy: 'Take the name out, and check whose note this is.',
    },
    'lone-name': {
      outcome: 'review',
      message:
        'The note holds a word that is another member’s name in {places} places of this field.',
      remedy: 'Check whether it names the other member; if so, write "another member" instead.',
    },
  },
  check({ otherNames }: SearchedNote) {
    if (otherNames.length === 0) return 'pass';
    const places = new Map<string, { at: string; kind: 'full' | 'lone'; count: number }>();
    for (const { field, full } of otherNames) {
      const kind = full ? 'full' : 'lone';
      const known = places.get(`${field} ${kind}`);
      if (known) known.count += 1;
      else places.set(`${field} ${kind}`, { at: `/note/${field}`, kind, count: 1 });
    }
    return [...places.values()].map(({ at, kind, count }) => ({
      reason: reasons[kind],
      at,
      params: { places: count },
    }));
  },
});
