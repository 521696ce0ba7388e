import * as z from 'zod/mini';
import { type Finding, outcomeSchema } from '../finding/finding.js';
import { type RuleId, ruleIds } from '../finding/rule-ids.js';
import { readInput } from '../input/read-input.js';
import { citationSchema, citationText } from '../reference/citation.js';
import { rules } from './rules.js';

const explainable = z.object({
  rule: z.enum(ruleIds),
  outcome: outcomeSchema,
  message: z.string(),
  remedy: z.string(),
  citations: z.array(citationSchema),
});

const severity = {
  fail: 'Do not bill until this is fixed.',
  review: 'A person must decide this.',
  'no-data': 'This cannot be decided yet, because information is missing.',
  advice: 'This does not hold the claim; it is better practice.',
} as const;

const limitOfComparison =
  'The comparison finds copied and lightly edited text; it cannot find a note that was fully rewritten in other words.';

const limits: Partial<Record<RuleId, string>> = {
  'note/individuality': limitOfComparison,
  'individuality/name-swap': limitOfComparison,
};

/**
 * Explains a finding in a paragraph for a clinician: how serious it is, what was found, why it
 * matters, what to do, and the source.
 *
 * @param finding A finding of any report of this library.
 * @throws {@link InputError} when the value is not a finding.
 */
export const explain = (finding: Finding): string => {
  const { rule: id, outcome, message, remedy, citations } = readInput(explainable, finding);
  const rule = rules.find((one) => one.id === id);
  return [
    severity[outcome],
    message,
    rule?.description,
    limits[id],
    `What to do: ${remedy}`,
    `Source: ${citations.map(citationText).join('; ')}.`,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
};
