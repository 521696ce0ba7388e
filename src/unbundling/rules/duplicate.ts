import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import { type LinesFacts, namedLines } from '../day-facts.js';
import type { ServiceLine } from '../service-line.js';

type Lines = [ServiceLine, ...ServiceLine[]];

const byProvider = (lines: readonly ServiceLine[]): Lines[] => {
  const providers = new Map<string, Lines>();
  for (const line of lines) {
    const known = providers.get(line.service.renderingNpi);
    if (known) known.push(line);
    else providers.set(line.service.renderingNpi, [line]);
  }
  return [...providers.values()];
};

/** One session is one line. */
export const duplicate = defineRule({
  id: 'unbundling/duplicate',
  title: 'One group session is billed once for one patient by one provider.',
  description:
    'A session is one line on one claim of each patient. A second line for it is a duplicate, whatever its code or its claim.',
  citations: [
    cite('guide', 'Common mistakes: the claim is filed per patient'),
    cite('ncciManual', 'Chapter XI, section V, paragraph 5: one unit for each session'),
  ],
  likelyDenial: { carc: '18' },
  since: '0.1.0',
  looksAt: '/groupSessionId',
  reasons: {
    'billed-twice': {
      outcome: 'fail',
      message: '{lines} lines bill one group session for one patient by one provider.',
      remedy: 'Keep one line, and void the others.',
    },
  },
  check({ lines }: LinesFacts) {
    const faults = byProvider(lines)
      .filter(({ length }) => length > 1)
      .map((own) => ({
        reason: 'billed-twice' as const,
        path: `${own[0].path}/groupSessionId`,
        params: { lines: own.length },
        ...namedLines(own),
      }));
    return faults.length > 0 ? faults : 'pass';
  },
});
