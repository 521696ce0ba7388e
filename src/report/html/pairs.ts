import type { Verdict } from '../../finding/finding.js';
import { dayText } from '../outline/clock.js';
import { counted } from '../outline/wording.js';
import type { PairView } from '../views/unbundling-view.js';
import { type Content, html, type Markup } from './markup.js';
import { code, codes, section, verdictBadge } from './parts.js';
import { table } from './table.js';

const pairVerdict: Readonly<Record<PairView['verdict'], [Verdict, string]>> = {
  distinct: ['ready', 'Distinct'],
  review: ['review', 'Review'],
  unbundled: ['blocked', 'Unbundled'],
};

const overlap = (minutes: number | null): string =>
  minutes === null ? 'Times missing' : minutes === 0 ? 'None' : counted(minutes, 'minute');

const edit = ({ edit: found }: PairView): Content =>
  found
    ? html`${code(`${found.column1}/${found.column2}`)}, indicator ${found.modifierIndicator}`
    : 'None';

const modifier = ({ modifier: { present, needed, accepted, sufficient } }: PairView): Content => {
  const there = present.length > 0 ? codes(present) : 'none';
  if (!needed) return html`Not needed; there: ${there}`;
  return sufficient
    ? html`Needed, and there: ${there}`
    : html`Needed: ${codes(accepted)}; there: ${there}`;
};

/** Every pair of services that had to be told apart. */
export const pairsSection = (pairs: readonly PairView[]): Markup | undefined =>
  pairs.length === 0
    ? undefined
    : section(
        'pairs',
        'Pairs of services',
        table({
          caption: 'Each group line against another line of the same patient and day',
          columns: [
            { heading: 'Services' },
            { heading: 'Patient and day' },
            { heading: 'Verdict', lead: true },
            { heading: 'Overlap' },
            { heading: 'NCCI edit' },
            { heading: 'Modifier' },
            { heading: 'Rules that spoke' },
          ],
          rows: pairs.map((pair) => [
            codes(pair.serviceIds),
            html`${code(pair.patientId)}, ${dayText(pair.serviceDate)}`,
            verdictBadge(...pairVerdict[pair.verdict]),
            overlap(pair.overlapMinutes),
            edit(pair),
            modifier(pair),
            pair.rules.length > 0 ? codes(pair.rules) : 'None',
          ]),
        }),
      );
