import type { Finding } from '../../src/finding/finding.js';
import type { RuleId } from '../../src/finding/rule-ids.js';
import { type Changes, change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import type { ValidationOptions } from '../../src/validation/validation-options.js';

/** What the rule finds at the first member of the small process group, with something changed. */
export const findingsAt = (
  rule: RuleId,
  changes: Changes,
  options: ValidationOptions = {},
): Finding[] =>
  validateGroupSession(change(smallProcessGroup, changes), {
    individuality: false,
    ...options,
  }).members[0]?.findings.filter((finding) => finding.rule === rule) ?? [];

/** The reasons the rule gives at the first member, or what the list of checks says where it gives none. */
export const answerOf = (
  rule: RuleId,
  changes: Changes,
  options: ValidationOptions = {},
): string | string[] => {
  const reasons = findingsAt(rule, changes, options).map(({ reason }) => reason);
  if (reasons.length > 0) return reasons.length === 1 ? String(reasons[0]) : reasons;
  const { checks = [] } = validateGroupSession(change(smallProcessGroup, changes), {
    individuality: false,
    ...options,
  });
  return (
    checks.find((check) => check.rule === rule && check.path.startsWith('/members/0'))?.outcome ??
    'not asked'
  );
};

/** The first member's note with nothing but the given boxes and its id. */
export const noteOf = (boxes: Record<string, unknown>): Changes => ({
  '/members/0/note': { noteId: 'note-a', ...boxes },
});
