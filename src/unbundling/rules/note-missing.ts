import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';
import { noteIdOf } from '../service-line.js';

/** A service without a note cannot be told from the other. */
export const noteMissing = definePairRule({
  id: 'unbundling/note-missing',
  title: 'Both services have a note.',
  description: 'Two services of one day need two notes, each of which stands alone.',
  citations: [cite('guide', 'Same-day billing: each note should stand alone')],
  likelyDenial: { carc: '252', rarc: 'N706' },
  since: '0.1.0',
  looksAt: '/note',
  reasons: {
    'no-note': {
      outcome: 'no-data',
      message: 'No note of its own is given for {codes}.',
      remedy: 'Give the note of each service, or write it before billing.',
    },
  },
  check({ compared, group, other }) {
    if (!compared) return 'not-applicable';
    const lines = [group, other].filter((line) => noteIdOf(line) === undefined);
    const [first] = lines;
    return first
      ? {
          reason: 'no-note',
          path: `${first.path}/note`,
          params: {
            lines: lines.map(({ service }) => service.serviceId),
            codes: lines.map(({ service }) => service.code),
          },
        }
      : 'pass';
  },
});
