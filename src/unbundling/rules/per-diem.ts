import { givenId, sameId } from '../../input/read-input.js';
import { perDiemCodes } from '../../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../../reference/dated.js';
import * as cite from '../../reference/sources.js';
import { definePairRule, type PairFacts } from '../pair-facts.js';
import { renderingNpiOf, type ServiceLine } from '../service-line.js';

const billerOf = ({ service }: ServiceLine): string | undefined =>
  givenId(service.billingNpi) ?? renderingNpiOf(service);

const isExcepted = ({ policy, group }: PairFacts, program: string): boolean =>
  policy?.perDiemPrograms?.some(
    ({ program: named, except }) =>
      named === program &&
      except !== 'unknown' &&
      except?.some((one) => one === group.service.practitionerType),
  ) ?? false;

/** A program's per diem already pays for the group. */
export const perDiem = definePairRule({
  id: 'unbundling/per-diem',
  title: 'No group is billed in addition to a program’s per diem.',
  description:
    'The per diem of an intensive outpatient or partial hospitalization program includes its groups. A payer’s policy may except some practitioners.',
  citations: [
    cite.programDayRate('No separate claims by or for program personnel'),
    cite.hospitalizationDayRate('The fee includes all services'),
    cite.programDayRates('S0201, H0035, S9480, and H0015 include all services of the day'),
    cite.coverageRegulation('Section 410.43'),
  ],
  likelyDenial: { carc: '97', rarc: 'M15' },
  since: '0.1.0',
  looksAt: '/code',
  deciders: ['coder', 'compliance'],
  reasons: {
    'inside-day-rate': {
      outcome: 'fail',
      message:
        'The {program} per diem ({code}) is billed for the same patient, date of service, and billing provider.',
      remedy: 'Do not bill the group separately; the per diem already includes it.',
    },
    'other-billing-provider': {
      outcome: 'review',
      message:
        'Another billing provider bills the {program} per diem ({code}) for the same patient and date of service.',
      remedy: 'Find out whether the group was part of that program before billing the group.',
    },
  },
  check(pair) {
    const { group, other, sameDay, twoPayers, policy, serviceDate } = pair;
    const { code } = other.service;
    const program = inForceOrOldest(perDiemCodes, serviceDate)[code];
    if (program === undefined || !sameDay || twoPayers) return 'not-applicable';
    if (isExcepted(pair, program)) return 'pass';
    return {
      reason: sameId(billerOf(group), billerOf(other))
        ? 'inside-day-rate'
        : 'other-billing-provider',
      params: { program, code },
      citations: policy?.citations ?? [],
    };
  },
});
