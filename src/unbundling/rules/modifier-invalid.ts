import { distinctServiceModifiers } from '../../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../reference/dated.js';
import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';

/** Some modifiers never separate two services. */
export const modifierInvalid = definePairRule({
  id: 'unbundling/modifier-invalid',
  title: 'No modifier is relied on that cannot separate the services.',
  description:
    'Increased and repeat services (22, 76, 77) bypass no edit. 59 and the X modifiers are not for evaluation and management lines; there it is 25.',
  citations: [cite('ncciManual', 'Chapter I, section E')],
  likelyDenial: { carc: '4' },
  since: '0.1.0',
  looksAt: '/modifiers',
  reasons: {
    'bypasses-nothing': {
      outcome: 'fail',
      message: 'A modifier is needed, and what is there bypasses no edit: {modifiers}.',
      remedy:
        'Take it off, and only if the services were distinct use one that is accepted: {accepted}.',
    },
    'on-evaluation-and-management': {
      outcome: 'fail',
      message: '{modifiers} is on an evaluation and management line ({code}).',
      remedy:
        'Take it off; where the visit was significant and separately identifiable, use {accepted}.',
    },
  },
  check({ twoPayers, family, group, other, modifier: { needed, sufficient, accepted } }) {
    if (twoPayers) return 'not-applicable';
    const known = inForceOrOldest(distinctServiceModifiers, group.serviceDate);
    const carried = ({ service: { modifiers } }: typeof other, list: readonly string[]) =>
      modifiers?.filter((modifier) => list.includes(modifier)) ?? [];
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
