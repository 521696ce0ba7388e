import { type Answer, defineRule, type Fault, type Rule } from '../finding/rule.js';
import type { PairFacts } from './pair-facts.js';

/** The two lines of a pair, as each of its findings names them. */
export const serviceIdsOf = ({ group, other }: PairFacts): [string, string] => [
  group.service.serviceId,
  other.service.serviceId,
];

const isList = <ReasonId extends string>(
  answer: Exclude<Answer<ReasonId>, string>,
): answer is readonly Fault<ReasonId>[] => Array.isArray(answer);

const isIn = (whole: string, path = ''): boolean => path === whole || path.startsWith(`${whole}/`);

/** Defines a rule about a pair: its faults name both lines. */
// @__NO_SIDE_EFFECTS__
export const definePairRule = <const ReasonId extends string>({
  check,
  ...text
}: Parameters<typeof defineRule<PairFacts, ReasonId>>[0]): Rule<PairFacts> => {
  const named = (fault: Fault<ReasonId>, pair: PairFacts): Fault<ReasonId> => ({
    ...fault,
    serviceIds: serviceIdsOf(pair),
    relatedPaths: [isIn(pair.other.path, fault.path) ? pair.group.path : pair.other.path],
  });
  return defineRule<PairFacts, ReasonId>({
    ...text,
    check: (pair) => {
      const answer = check(pair);
      if (typeof answer === 'string') return answer;
      return isList(answer) ? answer.map((fault) => named(fault, pair)) : named(answer, pair);
    },
  });
};
