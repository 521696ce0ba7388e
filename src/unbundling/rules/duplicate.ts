import { defineRule } from '../../finding/rule.js';
import { groupedBy } from '../../input/lists.js';
import * as cite from '../../reference/sources.js';
import { type LinesFacts, linesFacts, namedLines } from '../patient-day.js';
import { renderingNpiOf } from '../service-line.js';

/** One session is one service line. */
export const duplicate = defineRule({
  id: 'unbundling/duplicate',
  title: 'One group session is billed once for one patient by one provider.',
  description:
    'A group session is one service line on one claim for each patient. A second line for it is a duplicate, whatever its code or claim.',
  citations: [
    cite.guide('Common mistakes: the claim is filed per patient'),
    cite.ncciManual('Chapter XI, section V, paragraph 5: one unit for each session'),
  ],
  likelyDenial: { carc: '18' },
  since: '0.1.0',
  looksAt: '/groupSessionId',
  deciders: ['coder', 'compliance'],
  reasons: {
    'billed-twice': {
      outcome: 'fail',
      message:
        'One provider bills one group session on {lines} service lines for the same patient.',
      remedy: 'Keep one line and void the others.',
    },
  },
  check({ lines }: LinesFacts) {
    const faults = [...groupedBy(lines, ({ service }) => renderingNpiOf(service)).values()]
      .filter(({ length }) => length > 1)
      .flatMap(linesFacts)
      .map(({ path, lines: own }) => ({
        reason: 'billed-twice' as const,
        path: `${path}/groupSessionId`,
        params: { lines: own.length },
        ...namedLines(own),
        // Two clinicians may each bill one session twice.
        words: own.slice(0, 1).flatMap(({ service }) => service.renderingNpi ?? []),
      }));
    return faults.length > 0 ? faults : 'pass';
  },
});
