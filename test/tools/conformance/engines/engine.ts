import type { Artefacts, Form } from '../artefacts.js';

/** An engine that was found on this machine. */
export interface FoundEngine {
  version: string;
  /** The lines of the set, with so many generated ones where the form asks for them. */
  run(form: Form, artefacts: Artefacts, sets: number): Promise<string[]>;
  close?(): Promise<void>;
}

/** An engine on which the same bytes have to come out. */
export interface Engine {
  name: string;
  /** The forms of the package that it can load. */
  forms: readonly Form[];
  /** Bare engines interpret and are slow: at most so many generated sets. */
  mostSets?: number;
  /** Where it comes from, told where it is missing. */
  from: string;
  find(): Promise<FoundEngine | undefined>;
}

/** The lines of what an engine printed. */
export const linesOf = (text: string): string[] => text.trim().split('\n');
