import type { ClonedNotes, ClonedPair } from '../../individuality/find-cloned-notes.js';
import { countedThousands } from './clinic-figures.js';

/** The largest number of pairs that a page lists. */
export const mostPairs = 1000;

/** The pairs, the most similar first. */
export const sortedPairs = ({ pairs }: ClonedNotes): ClonedPair[] =>
  pairs.toSorted((a, b) => b.similarity - a.similarity);

/** What was found, in one sentence. */
export const clonesSentence = ({ pairs, clusters }: ClonedNotes): string =>
  pairs.length === 0
    ? 'No note repeats an earlier note of another patient.'
    : `${countedThousands(pairs.length, 'note')} ${pairs.length === 1 ? 'repeats' : 'repeat'} an earlier note of another patient. ${countedThousands(clusters.length, 'group')} of notes ${clusters.length === 1 ? 'is' : 'are'} copies of one another.`;
