import type { ClauseView } from './clause-view.js';
import type { Cue } from './compile-cue.js';
import { Evidence } from './evidence.js';
import { has } from './token-bits.js';
import { grammar, topic } from './word-classes.js';
import type { SectionRole } from './words/headings.js';

const none: readonly Cue[] = [];

const riskTopics = topic.RISK | topic.USE | topic.URGE | topic.TEST | topic.SAFE | topic.NUMBER;

/** The evidence of every element of one note. */
export class NoteEvidence {
  readonly participation = new Evidence<'shown' | 'stock'>(['shown', 'stock']);
  readonly intervention = new Evidence<'shown' | 'group-only'>(['shown', 'group-only']);
  readonly response = new Evidence<'shown' | 'stock'>(['shown', 'stock']);
  readonly goal = new Evidence<'linked'>(['linked']);
  readonly risk = new Evidence<'changed' | 'present' | 'denied'>(['changed', 'present', 'denied']);
  readonly plan = new Evidence<'shown' | 'stock'>(['shown', 'stock']);
  readonly progress = new Evidence<'shown' | 'stock'>(['shown', 'stock']);
  readonly exchange = new Evidence<'shown'>(['shown']);

  /** Adds the cues of risk that show in a clause under a heading of the role, and says which they are. */
  addRisk(view: ClauseView, role: SectionRole): readonly Cue[] {
    const { frame } = view;
    const may =
      role === 'risk' ||
      role === 'test' ||
      has(frame.topic, riskTopics) ||
      has(frame.grammar, grammar.NOT | grammar.DENY | grammar.HIS | grammar.HE) ||
      frame.hasQuote;
    const found = may ? view.cuesOf('risk', role) : none;
    for (const { cue, value } of found) {
      if (value === 'changed' || value === 'present' || value === 'denied')
        this.risk.add(value, cue, view.span);
      // Asked and answered: what else the clause names is only what was asked.
      if (cue === 'risk-denied-when-asked') break;
    }
    return found;
  }

  /** Adds the cues of the goal that show in a clause; whether there are any. */
  addGoal(view: ClauseView, role: SectionRole): boolean {
    const found = view.cuesOf('goal', role);
    for (const { cue } of found) this.goal.add('linked', cue, view.span);
    return found.length > 0;
  }

  /** Whether risks of a clause are progress too: a change over days. A lapse is none, nor is a change within the hour. */
  static isProgress(risks: readonly Cue[], view: ClauseView): boolean {
    const lapsed = risks.some(({ cue }) => cue === 'risk-lapse');
    return !lapsed && view.isOverDays && risks.some(({ value }) => value === 'changed');
  }

  /** Adds the cues of progress that show in a clause; whether there are any. */
  addProgress(view: ClauseView, role: SectionRole): boolean {
    const found = view.cuesOf('progress', role);
    for (const { cue, value } of found)
      if (value === 'shown' || value === 'stock') this.progress.add(value, cue, view.span);
    return found.length > 0;
  }

  /** Whether evidence of risk, goal, progress or an intervention begins at the place. */
  covers(start: number): boolean {
    return [this.risk, this.goal, this.progress, this.intervention].some((one) =>
      one.covers(start),
    );
  }
}
