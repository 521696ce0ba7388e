import type { UnusedDecision } from '../../finding/decision.js';
import { readableText } from '../../time/date-text.js';
import {
  type DecidedFinding,
  decisionsCaption,
  decisionWord,
  roleWord,
  ruleAndReason,
  unusedCaption,
  unusedWords,
} from '../outline/decisions.js';
import { topicOf } from '../outline/labels.js';
import { code, inline, table } from './text.js';

type DecidedBy = Pick<UnusedDecision, 'decision' | 'by' | 'role' | 'at'>;

const byAndAt = ({ decision, by, role, at }: DecidedBy): string[] => [
  decisionWord[decision],
  `${code(by)}, ${roleWord[role]}`,
  inline(readableText(at)),
];

const about = ({ rule, patientId, message }: DecidedFinding): string =>
  `${inline(topicOf(rule))}${patientId === undefined ? '' : `, ${code(patientId)}`}: ${inline(message)}`;

/** What people decided, apart from what is open, without what they wrote. */
export const decisions = (
  decided: readonly DecidedFinding[],
  unused: readonly UnusedDecision[],
): string[] => [
  ...(decided.length + unused.length > 0 ? ['## Decisions'] : []),
  ...(decided.length > 0
    ? [
        decisionsCaption,
        table(
          ['Review', 'Decision', 'By', 'When'],
          decided.map((finding) => [about(finding), ...byAndAt(finding.decided)]),
        ),
      ]
    : []),
  ...(unused.length > 0
    ? [
        unusedCaption,
        table(
          ['Rule and reason', 'Decision', 'By', 'When', 'Why it has no effect'],
          unused.map((one) => [
            code(ruleAndReason(one.key)),
            ...byAndAt(one),
            unusedWords[one.reason],
          ]),
        ),
      ]
    : []),
];
