import { ask, type Check } from '../finding/ask.js';
import type { Finding } from '../finding/finding.js';
import type { Rule } from '../finding/rule.js';
import type { RuleId } from '../finding/rule-ids.js';
import type { Terms } from '../finding/terms.js';
import { memberRules, rosterMemberRules } from '../member/member-rules.js';
import { attendingNoteRules, noteRules, rosterNoteRules } from '../note/note-rules.js';
import { type NoteReader, withReading } from '../note/read-note-facts.js';
import { aboutNote, hasNote, type MemberFacts } from '../record/session-facts.js';
import { attendingSessionRules, rosterSessionRules } from '../session/session-rules.js';

const rosterRules: readonly Rule<MemberFacts>[] = [
  ...rosterSessionRules,
  ...rosterMemberRules,
  ...rosterNoteRules,
];

const attendingRules: readonly Rule<MemberFacts>[] = [
  ...attendingSessionRules,
  ...memberRules,
  ...attendingNoteRules,
];

/** The rules that can only be right after the session. */
export const laterRules: ReadonlySet<RuleId> = /* @__PURE__ */ new Set(
  [...attendingRules, ...noteRules].filter(({ later }) => later).map(({ id }) => id),
);

/** What the rules find about one entry of the roster and its note, before notes are compared. */
export const memberFindings = (
  facts: MemberFacts,
  terms: Terms,
  checks: Check[] | undefined,
  read: NoteReader | undefined,
): Finding[] => {
  const findings: Finding[] = [];
  for (const rule of rosterRules) ask(rule, facts, terms, findings, checks);
  if (!facts.attended) return findings;
  for (const rule of attendingRules) ask(rule, facts, terms, findings, checks);
  if (!hasNote(facts)) return findings;
  const note = withReading(aboutNote(facts), read);
  for (const rule of noteRules) ask(rule, note, terms, findings, checks);
  return findings;
};
