import { type Answer, defineRule } from '../../finding/rule.js';
import { addOnsOf } from '../../reference/codes/add-on-codes.js';
import { groupModifier } from '../../reference/codes/group-codes.js';
import {
  distinctServiceModifiers,
  neverGroup,
  sameDayFamilies,
  takesOnlyVisitModifier,
} from '../../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../reference/dated.js';
import * as cite from '../../reference/sources.js';
import { namingBoth, type PairFacts } from '../pair-facts.js';
import type { GroupModifierFacts } from '../patient-day.js';
import { keyOfLine, type ServiceLine } from '../service-line.js';

type ReasonId = 'bypasses-nothing' | 'on-evaluation-and-management' | 'group-modifier';

const carried = ({ service: { modifiers } }: ServiceLine, list: readonly string[]): string[] =>
  modifiers?.filter((modifier) => list.includes(modifier)) ?? [];

const pairFaults = ({
  family,
  group,
  other,
  modifier: { needed, sufficient, accepted },
}: PairFacts): Answer<ReasonId> => {
  const known = inForceOrOldest(distinctServiceModifiers, group.serviceDate);
  const onVisit = takesOnlyVisitModifier(family) ? carried(other, known.claiming) : [];
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
};

const groupModifierFault = ({
  line,
  groups,
  serviceDate,
}: GroupModifierFacts): Answer<ReasonId> => {
  const { code, serviceId } = line.service;
  const isNever =
    neverGroup(inForceOrOldest(sameDayFamilies, serviceDate), code) ||
    addOnsOf(serviceDate, code) !== undefined;
  if (!isNever) return 'pass';
  const { modifier } = inForceOrOldest(groupModifier, serviceDate);
  return {
    reason: 'group-modifier',
    path: `${line.path}/modifiers`,
    params: { code, modifier },
    serviceIds: [serviceId, ...groups.map(({ service }) => service.serviceId)],
    about: [line, ...groups].map(keyOfLine),
  };
};

/** Some modifiers never separate two services, and HQ makes no group of a service to one patient. */
export const modifierInvalid = defineRule({
  id: 'unbundling/modifier-invalid',
  title: 'The modifiers used fit the services and can separate them.',
  description:
    'Modifiers for increased and repeat services (22, 76, 77) do not bypass an edit. 59 and the X modifiers are not for evaluation and management lines; the modifier for those is 25. HQ marks a state code as a group; individual psychotherapy, an evaluation, a visit, or an add-on is never a group.',
  citations: [cite.ncciManual('Chapter I, section E'), cite.hcpcs('HQ: group setting')],
  likelyDenial: { carc: '4' },
  since: '0.1.0',
  looksAt: '/modifiers',
  deciders: ['coder', 'compliance'],
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
    'group-modifier': {
      outcome: 'review',
      message: '{code} has modifier {modifier} for a group, but it is never a group service.',
      remedy:
        'Find out which service was delivered: bill a group under a group code, or remove the modifier.',
    },
  },
  check(subject: PairFacts | GroupModifierFacts) {
    if ('line' in subject) return groupModifierFault(subject);
    return subject.twoPayers ? 'not-applicable' : namingBoth(pairFaults(subject), subject);
  },
});
