import type { ClonedNotes } from '../../individuality/find-cloned-notes.js';
import { clonesSentence, mostPairs, sortedPairs } from '../outline/clones.js';
import { disclaimer } from '../outline/labels.js';
import { code, codes, list, table } from './text.js';

/** Copied notes as Markdown. */
export const clonesMarkdown = (clones: ClonedNotes): string =>
  `${[
    '# Copied notes',
    clonesSentence(clones),
    ...(clones.pairs.length === 0
      ? []
      : [
          table(
            ['Note', 'Earlier note', 'Author', 'Earlier author', 'Shared words'],
            sortedPairs(clones)
              .slice(0, mostPairs)
              .map(({ a, b, authors, similarity }) => [
                code(a),
                code(b),
                authors ? code(authors.a) : 'Not recorded',
                authors ? code(authors.b) : 'Not recorded',
                `${similarity}%`,
              ]),
          ),
        ]),
    ...(clones.clusters.length === 0
      ? []
      : ['## Groups of copies', list(clones.clusters.map((ids) => codes(ids)))]),
    disclaimer,
  ].join('\n\n')}\n`;
