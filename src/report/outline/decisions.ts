import type { DeciderRole, UnusedDecision, UnusedReason } from '../../finding/decision.js';
import type { Finding } from '../../finding/finding.js';

/** A finding that a person decided. */
export type DecidedFinding = Finding & Required<Pick<Finding, 'decided'>>;

/** The findings that a person decided, in the order of the report. */
export const decidedFindings = (findings: readonly Finding[]): DecidedFinding[] =>
  findings.flatMap((finding) =>
    finding.decided ? [{ ...finding, decided: finding.decided }] : [],
  );

/** The findings that still ask for something: all but the accepted ones. */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ decided }) => decided?.decision !== 'accept');

/** What was decided, as one word. */
export const decisionWord: Readonly<Record<UnusedDecision['decision'], string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
};

/** A role as it is written after the ID of the person who decided. */
export const roleWord: Readonly<Record<DeciderRole, string>> = {
  clinician: 'clinician',
  coder: 'coder',
  compliance: 'compliance',
};

/** Why a decision has no effect. */
export const unusedWords: Readonly<Record<UnusedReason, string>> = {
  'not-a-review': 'Only a review can be decided.',
  'wrong-role': 'The rule names other people who decide.',
  'own-work': 'A signer of the note cannot accept a finding about their own work.',
  'older-than-note': 'The note was written, signed, or amended after the decision.',
  'facts-changed': 'The facts or the text have changed since.',
  'not-found': 'There is no such finding anymore.',
  'not-asked': 'This check did not include the rule.',
};

/** What is said above the decisions. */
export const decisionsCaption =
  'Reviews that a person decided. An accepted review no longer holds the claim; a rejected one is a fail.';

/** What is said above the decisions without effect. */
export const unusedCaption = 'Decisions without effect. What they are about is open again or gone.';

/** The rule and the reason that a key names. */
export const ruleAndReason = (key: string): string => key.split(':')[0] ?? '';
