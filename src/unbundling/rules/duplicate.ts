import type { Params } from '../../finding/finding.js';
import { defineRule, type Fault } from '../../finding/rule.js';
import { groupedBy } from '../../input/lists.js';
import { givenId } from '../../input/read-input.js';
import * as cite from '../../reference/sources.js';
import { type LinesFacts, linesFacts, namedLines } from '../patient-day.js';
import { renderingNpiOf, type ServiceLine } from '../service-line.js';

const fault = (
  reason: 'billed-twice' | 'two-payers',
  lines: readonly ServiceLine[],
  count: (lines: number) => Params,
): Fault<'billed-twice' | 'two-payers'>[] =>
  lines.length < 2
    ? []
    : linesFacts(lines).map(({ path, lines: own }) => ({
        reason,
        path: `${path}/groupSessionId`,
        params: count(own.length),
        ...namedLines(own),
        // Two clinicians may each bill one session twice.
        words: own.slice(0, 1).flatMap(({ service }) => service.renderingNpi ?? []),
      }));

// The lines of one provider for one session. Lines to two payers are one service, once their order is known.
const faultsOf = (lines: readonly ServiceLine[]) => {
  const payers = groupedBy(lines, ({ service }) => givenId(service.payerId) ?? null);
  if (payers.has(null)) return fault('billed-twice', lines, (count) => ({ lines: count }));
  const ofPayers = [...payers.values()];
  return [
    ...ofPayers.flatMap((own) => fault('billed-twice', own, (count) => ({ lines: count }))),
    ...fault(
      'two-payers',
      ofPayers.flatMap((own) => own.slice(0, 1)),
      (count) => ({ payers: count }),
    ),
  ];
};

/** One session is one service line. */
export const duplicate = defineRule({
  id: 'unbundling/duplicate',
  title: 'One group session is billed once for one patient by one provider.',
  description:
    'A group session is one service line on one claim for each patient. A second line for it is a duplicate, whatever its code or claim, unless it goes to the next payer (`payerOrder`).',
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
    'two-payers': {
      outcome: 'review',
      message:
        'One group session is billed to {payers} payers, and the lines do not say which of them pays first.',
      remedy:
        'Say on each line whether its payer is the primary or the secondary one, or void the line to the wrong payer.',
      likelyDenial: { carc: '22' },
    },
    'two-dates': {
      outcome: 'review',
      message:
        'Lines with the ID of one group session have {dates} dates of service; one session has one date.',
      remedy: 'Correct the date or the session ID, or void the line that bills the session again.',
    },
  },
  check({ lines }: LinesFacts) {
    const dates = new Set(lines.map(({ serviceDate }) => serviceDate)).size;
    if (dates > 1) return { reason: 'two-dates', params: { dates }, ...namedLines(lines) };
    const faults = [...groupedBy(lines, ({ service }) => renderingNpiOf(service)).values()].flatMap(
      faultsOf,
    );
    return faults.length > 0 ? faults : 'pass';
  },
});
