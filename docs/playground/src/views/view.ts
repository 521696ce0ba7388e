import type { Judgement } from '../judgement.js';
import type { State } from '../state.js';

/** A part of the page. */
export interface View {
  /** Draws a scene that was just chosen. */
  load?(state: State): void;
  /** Draws the note that was just opened. */
  open?(state: State): void;
  /** Says what was found, at every key. */
  show?(state: State, judgement: Judgement): void;
  /** Does what is too much for every key. */
  settle?(state: State, judgement: Judgement): void;
}
