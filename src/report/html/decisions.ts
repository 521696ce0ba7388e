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
import { type Content, html, type Markup } from './markup.js';
import { code, section } from './parts.js';
import { table } from './table.js';

type DecidedBy = Pick<UnusedDecision, 'decision' | 'by' | 'role' | 'at'>;

const byAndAt = ({ decision, by, role, at }: DecidedBy): Content[] => [
  decisionWord[decision],
  html`${code(by)}, ${roleWord[role]}`,
  html`<time datetime="${at}">${readableText(at)}</time>`,
];

const about = ({ rule, patientId, message }: DecidedFinding): Content => [
  html`<strong>${topicOf(rule)}</strong>`,
  patientId === undefined ? undefined : [', ', code(patientId)],
  html`: ${message}`,
];

const decidedTable = (decided: readonly DecidedFinding[], withReasons: boolean): Markup =>
  table({
    caption: decisionsCaption,
    columns: [
      { heading: 'Review' },
      { heading: 'Decision', lead: true },
      { heading: 'By' },
      { heading: 'When' },
      ...(withReasons ? [{ heading: 'Why' }] : []),
    ],
    rows: decided.map((finding) => [
      about(finding),
      ...byAndAt(finding.decided),
      ...(withReasons ? [finding.decided.why] : []),
    ]),
  });

const unusedTable = (unused: readonly UnusedDecision[]): Markup =>
  table({
    caption: unusedCaption,
    columns: [
      { heading: 'Rule and reason' },
      { heading: 'Decision', lead: true },
      { heading: 'By' },
      { heading: 'When' },
      { heading: 'Why it has no effect' },
    ],
    rows: unused.map((one) => [
      code(ruleAndReason(one.key)),
      ...byAndAt(one),
      unusedWords[one.reason],
    ]),
  });

/**
 * What people decided, apart from what is open.
 *
 * @param withReasons Whether to show what they wrote, which may name patients.
 */
export const decisionsSection = (
  decided: readonly DecidedFinding[],
  unused: readonly UnusedDecision[],
  withReasons: boolean,
): Markup | undefined =>
  decided.length + unused.length === 0
    ? undefined
    : section(
        'decisions',
        'Decisions',
        decided.length > 0 ? decidedTable(decided, withReasons) : undefined,
        unused.length > 0 ? unusedTable(unused) : undefined,
      );
