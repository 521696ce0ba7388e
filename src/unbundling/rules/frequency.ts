import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { type FrequencyFacts, isOver } from '../frequency-limits.js';

const windows = {
  day: 'on one day',
  week: 'in one week',
  'rolling-7-days': 'within seven days',
  month: 'in one month',
  year: 'in one year',
} as const;

/** A payer pays only for so much in a stretch of days. */
export const frequency = defineRule({
  id: 'unbundling/frequency',
  title: 'The services of a patient stay within the payer’s frequency limits.',
  description:
    'Payers limit how many sessions, units, or minutes they pay for in a day, a week, any seven days, a month, or a year. Lines count in the order of their dates and times, and each line with which the total exceeds the limit is over it; what is not paid does not count toward later lines. Limits for more than one day are settled only for the dates that `covers` names; `ruleset.notChecked` lists the others.',
  citations: [cite.library('Limits of a payer’s policy, counted line by line')],
  likelyDenial: { carc: '119' },
  since: '0.1.0',
  looksAt: '/serviceDate',
  deciders: ['coder', 'compliance'],
  passing: ['total', 'from'],
  reasons: {
    'over-limit': {
      outcome: 'fail',
      message:
        'With this line, {total} {of} are billed {window}, counted from {from}; the payer’s limit is {limit}.',
      remedy: 'Do not bill this payer for what is over the limit, unless it authorized more.',
    },
    'minutes-not-recorded': {
      outcome: 'no-data',
      message:
        'The payer pays for {limit} minutes {window}, and a line that counts from {from} on has no start and end time.',
      remedy: 'Record when each service started and ended.',
    },
    'provider-not-recorded': {
      outcome: 'no-data',
      message:
        'The payer’s limit for one provider is {limit} ({of} {window}). From {from} on, {total} are billed in all, and a line does not name its provider.',
      remedy: 'Enter the NPI of the provider on every line.',
    },
  },
  check(facts: FrequencyFacts) {
    const { line, policy, limit, from, possible, lacksTimes } = facts;
    const { of, count, per } = limit;
    const params = (total: number) => ({
      of,
      window: windows[per],
      from,
      limit: count,
      total: Math.ceil(total),
    });
    const named = {
      citations: policy.citations,
      serviceIds: [line.service.serviceId],
    };
    if (isOver(facts)) return { reason: 'over-limit', params: params(facts.total), ...named };
    if (lacksTimes) {
      const { total: _, of: __, ...known } = params(0);
      return { reason: 'minutes-not-recorded', params: known, ...named };
    }
    return possible > count
      ? { reason: 'provider-not-recorded', params: params(possible), ...named }
      : 'pass';
  },
});
