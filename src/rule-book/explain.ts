import * as z from 'zod/mini';
import type { Finding } from '../finding/finding.js';
import { type RuleId, ruleIds } from '../finding/rule-ids.js';
import { readInput } from '../input/read-input.js';
import { type Citation, citationSchema } from '../reference/citation.js';
import { rules } from './rules.js';

const outcomes = ['fail', 'review', 'no-data', 'advice'] as const;

const lead = {
  fail: 'Do not bill this as it stands.',
  review: 'A person must decide this.',
  'no-data': 'This cannot be decided yet: something is missing.',
  advice: 'This does not stop the claim; it is better practice.',
} as const;

const explainable = z.object({
  rule: z.enum(ruleIds),
  outcome: z.enum(outcomes),
  message: z.string(),
  remedy: z.string(),
  citations: z.array(citationSchema),
});

const source = ({ title, locator, asOf }: Citation): string =>
  [title, locator, asOf === undefined ? undefined : `as of ${asOf}`]
    .filter((part) => part !== undefined)
    .join(', ');

const limits: Partial<Record<RuleId, string>> = {
  'note/individuality':
    'The comparison sees copied and lightly changed words; it cannot see a full rewrite of the same note in other words.',
  'individuality/name-swap':
    'The comparison sees copied and lightly changed words; it cannot see a full rewrite of the same note in other words.',
};

/**
 * What a finding means, in a paragraph for a clinician: how serious it is, what was found,
 * why it matters, what to do, and where that is written.
 *
 * @param finding A finding of any report of this library.
 * @throws {@link InputError} where it is not one.
 */
export const explain = (finding: Finding): string => {
  const { rule: id, outcome, message, remedy, citations } = readInput(explainable, finding);
  const rule = rules.find((one) => one.id === id);
  return [
    lead[outcome],
    message,
    rule?.description,
    limits[id],
    `What to do: ${remedy}`,
    `Source: ${citations.map(source).join('; ')}.`,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
};
