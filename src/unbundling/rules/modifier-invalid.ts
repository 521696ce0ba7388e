import { distinctServiceModifiers } from '../../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../reference/dated.js';
import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';
import type { ServiceLine } from '../service-line.js';

const carried = ({ service: { modifiers } }: ServiceLine, list: readonly string[]): string[] =>
  modifiers?.filter((modifier) => list.includes(modifier)) ?? [];

/** Some modifiers never separate two services. */
export const modifierInvalid = definePairRule({
  id: 'unbundling/modifier-invalid',
  title: 'The modifiers used can separate the services.',
  description:
    'Modifiers for increased and repeat services (22, 76, 77) do not bypass an edit. 59 and the X modifiers are not for evaluation and management lines; the modifier for those is 25.',
  citations: [cite('ncciManual', 'Chapter I, section E')],
  likelyDenial: { carc: '4' },
  since: '0.1.0',
  looksAt: '/modifiers',
  reasons: {
    'bypasses-nothing': {
      outcome: 'fail',
      message: 'A modifier is needed, and the modifiers used do not bypass an edit: {modifiers}.',
      remedy:
        'Remove them, and use an accepted modifier ({accepted}) only if the services were distinct.',
    },
    'on-evaluation-and-management': {
      outcome: 'fail',
      message: 'An evaluation and management line ({code}) has modifier {modifiers}.',
      remedy:
        'Remove it. If the visit was significant and separately identifiable, use {accepted}.',
    },
  },
  check({ twoPayers, family, group, other, modifier: { needed, sufficient, accepted } }) {
    if (twoPayers) return 'not-applicable';
    const known = inForceOrOldest(distinctServiceModifiers, group.serviceDate);
    const onVisit = family === 'evaluation-and-management' ? carried(other, known.claiming) : [];
    const onGroup = carried(group, known.neverBypass);
    const useless = needed && !sufficient ? [...onGroup, ...carried(other, known.neverBypass)] : [];
    const uselessAt = onGroup.length > 0 ? group.path : other.path;
    const faults = [
      ...(useless.length > 0
        ? [
            {
              reason: 'bypasses-nothing' as const,
              path: `${uselessAt}/modifiers`,
              params: { modifiers: useless, accepted },
            },
          ]
        : []),
      ...(onVisit.length > 0
        ? [
            {
              reason: 'on-evaluation-and-management' as const,
              path: `${other.path}/modifiers`,
              params: { modifiers: onVisit, code: other.service.code, accepted },
            },
          ]
        : []),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});
