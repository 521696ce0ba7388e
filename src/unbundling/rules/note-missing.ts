import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';
import { noteIdOf } from '../service-line.js';

/** Without a note, nothing shows that a service was a separate one. */
export const noteMissing = definePairRule({
  id: 'unbundling/note-missing',
  title: 'Both services have a note.',
  description: 'Two services on one date need two notes, each complete on its own.',
  citations: [cite.guide('Same-day billing: each note should stand alone')],
  likelyDenial: { carc: '252', rarc: 'N706' },
  since: '0.1.0',
  looksAt: '/note',
  deciders: ['clinician', 'coder', 'compliance'],
  passing: ['lines'],
  reasons: {
    'no-note': {
      outcome: 'no-data',
      message: 'No separate note is given for {codes}.',
      remedy: 'Provide the note of each service, or write it before billing.',
    },
  },
  check({ compared, claimsOnly, group, other }) {
    if (!compared || claimsOnly) return 'not-applicable';
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
