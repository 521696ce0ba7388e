import type { Judgment, SettledJudgment } from '../judgment.js';
import type { State } from '../state.js';

/** A part of the page. */
export interface View {
  /** Shows a scene that was just chosen. */
  load?(state: State): void;
  /** Shows the note that was just opened. */
  open?(state: State): void;
  /** Shows the answer, on every keystroke. */
  show?(state: State, judgment: Judgment): void;
  /** Shows what takes too long for every keystroke. */
  settle?(state: State, judgment: SettledJudgment): void;
}
