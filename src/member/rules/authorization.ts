import { defineRule, type Fault } from '../../finding/rule.js';
import { givenId } from '../../input/read-input.js';
import type { Authorization } from '../../record/authorization.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { windowIncludes } from '../../time/calendar-date.js';
import { groupCodeOf, groupUnitsOf } from '../group-units.js';

type AuthorizationFault = Fault<
  | 'outside-its-dates'
  | 'used-up'
  | 'other-service'
  | 'several-units'
  | 'units-not-recorded'
  | 'missing'
>;

/** What is left of an authorization by one of its limits. */
interface Left {
  readonly at: string;
  readonly left: number;
  readonly unit: 'sessions' | 'units';
  readonly period: string;
}

const limitsOf = ({ sessionsLeft, unitsLeft, per }: Authorization): Left[] => {
  const at = '/authorization';
  const period = 'in all';
  return [
    ...(sessionsLeft === undefined
      ? []
      : [{ at: `${at}/sessionsLeft`, left: sessionsLeft, unit: 'sessions' as const, period }]),
    ...(unitsLeft === undefined
      ? []
      : [{ at: `${at}/unitsLeft`, left: unitsLeft, unit: 'units' as const, period }]),
    ...(per
      ? [
          {
            at: `${at}/per`,
            left: Math.max(0, per.count - per.used),
            unit: per.unit,
            period: `that ${per.window}`,
          },
        ]
      : []),
  ];
};

const limitFault = (
  { at, left, unit, period }: Left,
  units: number | undefined,
): AuthorizationFault[] => {
  // A session has a unit at least.
  const needed = unit === 'sessions' ? 1 : (units ?? 1);
  if (needed > left) return [{ reason: 'used-up', at, params: { left, needed, unit, period } }];
  return unit === 'units' && units === undefined
    ? [{ reason: 'units-not-recorded', at, params: { left, unit, period } }]
    : [];
};

// A payer may count each unit of a claim as a session.
const severalUnitsFault = (
  { sessionsLeft, unitsLeft }: Authorization,
  units: number | undefined,
): AuthorizationFault[] => {
  if (!sessionsLeft || unitsLeft !== undefined || units === 1) return [];
  const at = '/authorization/sessionsLeft';
  return units === undefined
    ? [
        {
          reason: 'units-not-recorded',
          at,
          params: { left: sessionsLeft, unit: 'sessions', period: 'in all' },
        },
      ]
    : [{ reason: 'several-units', at, params: { units, sessionsLeft } }];
};

const faultsOf = (given: Authorization, member: MemberFacts): AuthorizationFault[] => {
  const { from, to, services = [] } = given;
  const { serviceDate } = member;
  const { units } = groupUnitsOf(member);
  const code = groupCodeOf(member);
  return [
    ...(windowIncludes({ from, to }, serviceDate)
      ? []
      : [{ reason: 'outside-its-dates' as const, params: { from, to, serviceDate } }]),
    ...(services.length > 0 && !services.includes(code)
      ? [{ reason: 'other-service' as const, at: '/authorization/services', params: { code } }]
      : []),
    ...limitsOf(given).flatMap((limit) => limitFault(limit, units)),
    ...severalUnitsFault(given, units),
  ];
};

/** An authorization covers its dates and its number of sessions. */
export const authorization = defineRule({
  id: 'member/authorization',
  title: 'The authorization is on file where the payer requires one, and covers this session.',
  description:
    'Some payers pay only for what they have authorized. An authorization covers the days from its first to its last, a limited number of sessions or units, and often only some services.',
  citations: [cite.adjustmentCodes('Codes 197, 198, and 284')],
  likelyDenial: { carc: '197', rarc: 'M62' },
  since: '0.1.0',
  looksAt: '/authorization',
  deciders: ['coder', 'compliance'],
  reasons: {
    missing: {
      outcome: 'no-data',
      message: 'This member’s payer requires an authorization, and none is given.',
      remedy: 'Enter the authorization, or obtain one before the claim is sent.',
    },
    'outside-its-dates': {
      outcome: 'fail',
      message: 'The authorization is valid from {from} to {to}, not on {serviceDate}.',
      remedy:
        'Enter the authorization that is valid on the date of service. If there is none, ask the payer for one before the claim is sent.',
      likelyDenial: { carc: '284', rarc: 'N54' },
    },
    'other-service': {
      outcome: 'fail',
      message: 'The authorization lists services, and {code} is not one of them.',
      remedy: 'Enter the authorization that covers {code}, or ask the payer to add it.',
      likelyDenial: { carc: '197', rarc: 'M62' },
    },
    'several-units': {
      outcome: 'review',
      message:
        'The authorization counts {sessionsLeft} sessions, and the claim has {units} units. The payer may count each unit.',
      remedy:
        'Ask the payer whether the authorization counts sessions or units, and enter what is left.',
      likelyDenial: { carc: '198', rarc: 'N54' },
    },
    'units-not-recorded': {
      outcome: 'no-data',
      message:
        'Counted in {unit}, the authorization had {left} left ({period}), and how many units this session takes is unknown.',
      remedy: 'Enter when this member arrived and left, and how this payer counts units.',
      likelyDenial: { carc: '198', rarc: 'N54' },
    },
    'used-up': {
      outcome: 'fail',
      message:
        'Counted in {unit}, the authorization had {left} left before this session ({period}), and this session takes {needed}.',
      remedy: 'Obtain a new authorization, or enter the one that still covers this session.',
      likelyDenial: { carc: '198', rarc: 'N54' },
    },
  },
  check(facts: MemberFacts) {
    const { member, insured, policy } = facts;
    const { authorization: given } = member;
    if (!insured) return 'not-applicable';
    if (given && hasText(given.number)) {
      const faults = faultsOf(given, facts);
      if (faults.length > 0) return faults;
      // Which code and units an unknown payer wants is not known; member/payer asks for it.
      return givenId(member.payerId) === undefined ? 'not-applicable' : 'pass';
    }
    if (!policy?.authorizationRequired) return 'not-applicable';
    return {
      reason: 'missing',
      at: given ? '/authorization/number' : '/authorization',
      citations: policy.citations,
      params: { payerId: policy.payerId },
    };
  },
});
