import type { UnusedDecision } from '../../src/finding/decision.js';
import type { Finding } from '../../src/finding/finding.js';
import type { SessionReport } from '../../src/validation/session-report.js';
import { madeUpKey } from '../finding/made-up.js';
import { readySession } from './edge-case-reports.js';
import { unsigned } from './sample-reports.js';

const decided = {
  by: 'dr-okafor',
  role: 'compliance',
  at: '2026-03-06T09:00:00-05:00',
} as const;

/** A review that a person accepted. */
export const accepted: Finding = {
  ...unsigned,
  rule: 'session/didactic',
  reason: 'mostly-instruction',
  key: madeUpKey('session/didactic#mostly-instruction'),
  outcome: 'review',
  decided: { ...decided, decision: 'accept', why: 'Teodora was read to.' },
  path: '/instruction',
  message: 'Most of the session was instruction.',
};

/** A review that a person rejected. */
export const rejected: Finding = {
  ...unsigned,
  rule: 'member/minutes',
  reason: 'under-half',
  key: madeUpKey('member/minutes#under-half'),
  decided: { ...decided, decision: 'reject', why: 'She had left.' },
  message: 'This member was present for less than half of the session.',
};

const unused: UnusedDecision = {
  ...decided,
  key: madeUpKey('note/topic-only#restates-focus'),
  decision: 'accept',
  reason: 'facts-changed',
};

/** A session with an accepted and a rejected review, and a decision without effect. */
export const decidedSession: SessionReport = {
  ...readySession,
  verdict: 'blocked',
  findings: [accepted],
  members: readySession.members.map((member, index) =>
    index === 0 ? { ...member, verdict: 'blocked', findings: [rejected] } : member,
  ),
  unusedDecisions: [unused],
};
