import { isEarlier } from '../time/instant.js';
import type { RuleSettings } from './ask.js';
import type { Decision, Decisions, UnusedDecision, UnusedReason } from './decision.js';
import type { Finding, Outcome } from './finding.js';
import { whereDigest, whereOf, withoutFacts } from './key.js';
import type { RuleText } from './rule.js';
import type { RuleId } from './rule-ids.js';

/** What a decision about a note depends on. */
export interface ConcernedNote {
  /** When it was written, signed and amended: RFC 3339 times. */
  readonly times: readonly string[];
  /** The provider IDs of those who signed it. */
  readonly signers: readonly string[];
}

/** Settings and decisions, read and indexed. */
export interface Choices {
  readonly settings: RuleSettings;
  readonly decisions: Decisions;
}

const noNotes = (): [] => [];

/** The outcome that the caller sets for a reason. The setting of a reason comes before that of its rule. */
const settingOf = (settings: RuleSettings, rule: RuleId, reason: string) => {
  const byName: Readonly<Record<string, Outcome | 'off' | undefined>> = settings;
  return byName[`${rule}#${reason}`] ?? byName[rule];
};

/** The caller's settings and decisions during one call, and which of the decisions had an effect. */
export class Terms {
  readonly settings: RuleSettings;
  readonly #decisions: Decisions;
  readonly #notesOf: (finding: Finding) => readonly ConcernedNote[];
  readonly #asked = new Set<RuleId>();
  readonly #used = new Set<Decision>();
  readonly #refused = new Map<Decision, UnusedReason>();

  /** @param notesOf The notes that a finding is about. */
  constructor(
    { settings, decisions }: Choices,
    notesOf: (finding: Finding) => readonly ConcernedNote[] = noNotes,
  ) {
    this.settings = settings;
    this.#decisions = decisions;
    this.#notesOf = notesOf;
  }

  /** Notes that the call asks the rule, so that a decision about it is `not-found` and not `not-asked`. */
  asks(rule: RuleId): void {
    if (this.#decisions.all.length > 0) this.#asked.add(rule);
  }

  /** Whether the rule is turned off with all its reasons. */
  turnsOff(rule: RuleId): boolean {
    return (
      this.settings[rule] === 'off' &&
      !Object.keys(this.settings).some((name) => name.startsWith(`${rule}#`))
    );
  }

  /** The finding with the outcome that is set for it and the decision on it; `undefined` if it is turned off. */
  apply(rule: RuleText, finding: Finding): Finding | undefined {
    const setting = settingOf(this.settings, finding.rule, finding.reason);
    if (setting === 'off') return undefined;
    const set = setting === undefined ? finding : { ...finding, outcome: setting };
    const decisions = this.#decisions.byKey.get(set.key);
    return decisions ? this.#decided(rule, set, decisions) : set;
  }

  #decided(rule: RuleText, finding: Finding, decisions: readonly Decision[]): Finding {
    for (const decision of decisions) {
      const refusal = this.#refusalOf(decision, rule, finding);
      if (refusal) this.#refused.set(decision, refusal);
      else {
        // An older decision on the same finding is history.
        for (const one of decisions.slice(decisions.indexOf(decision))) this.#used.add(one);
        const { key: _, ...decided } = decision;
        const outcome = decided.decision === 'accept' ? finding.outcome : 'fail';
        return { ...finding, outcome, decided };
      }
    }
    return finding;
  }

  #refusalOf(
    { decision, role, by, at }: Decision,
    { deciders, ownWork = false }: RuleText,
    finding: Finding,
  ): UnusedReason | undefined {
    if (finding.outcome !== 'review') return 'not-a-review';
    if (!deciders.includes(role)) return 'wrong-role';
    const notes = this.#notesOf(finding);
    if (ownWork && decision === 'accept' && notes.some(({ signers }) => signers.includes(by)))
      return 'own-work';
    return notes.some(({ times }) => times.some((time) => isEarlier(at, time)))
      ? 'older-than-note'
      : undefined;
  }

  /**
   * The decisions that have no effect although they are about a place of this call.
   *
   * @param placesOf The places that the call is about.
   */
  unused(
    findings: Iterable<Finding>,
    placesOf: () => Iterable<readonly string[]>,
  ): UnusedDecision[] {
    const { all } = this.#decisions;
    if (all.length === 0) return [];
    const places = new Set([...placesOf()].map(whereDigest));
    const unused = all.filter((one) => !this.#used.has(one) && places.has(whereOf(one.key)));
    const open = new Set([...findings].map(({ key }) => withoutFacts(key)));
    const reasonOf = ({ key }: Decision): UnusedReason => {
      if (open.has(withoutFacts(key))) return 'facts-changed';
      const wasAsked = [...this.#asked].some((rule) => key.startsWith(`${rule}#`));
      return wasAsked ? 'not-found' : 'not-asked';
    };
    return unused.map((one) => {
      const { why: _, ...decision } = one;
      return { ...decision, reason: this.#refused.get(one) ?? reasonOf(one) };
    });
  }
}
