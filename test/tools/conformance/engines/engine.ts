import type { Artefacts, Form } from '../artefacts.js';

/** An engine found on this machine. */
export interface FoundEngine {
  version: string;
  /** Runs the cases, with the given number of generated sets if the form includes them, and returns their lines. */
  run(form: Form, artefacts: Artefacts, sets: number): Promise<string[]>;
  close?(): Promise<void>;
}

/** An engine that must produce the same bytes. */
export interface Engine {
  name: string;
  /** The forms of the package that it can load. */
  forms: readonly Form[];
  /** The most generated sets for a bare engine, which interprets and is slow. */
  mostSets?: number;
  /** How to install it, printed when it is missing. */
  from: string;
  find(): Promise<FoundEngine | undefined>;
}

/** Splits the output of an engine into lines. */
export const linesOf = (text: string): string[] => text.trim().split('\n');
