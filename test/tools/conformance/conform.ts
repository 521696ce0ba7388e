import { generatedCases } from './generated-cases.js';
import type { Case, Library } from './library.js';
import { type RuleExamples, ruleCases } from './rule-cases.js';
import { type SceneFiles, sceneCases } from './scene-cases.js';
import { sha256 } from './sha-256.js';

/** The inputs that are files of this project; whoever bundles the runner brings them. */
export interface Inputs {
  examples: RuleExamples;
  files: SceneFiles;
}

// Malformed input is an answer too. Whatever else is thrown is a fault of the library.
const said = (ask: () => unknown): string => {
  try {
    const answer = ask();
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError' && 'issues' in error)
      return JSON.stringify({ issues: error.issues, message: error.message });
    throw error;
  }
};

const hashed = ({ name, ask }: Case): string => `${sha256(said(ask))} ${name}`;

/** The rule examples alone, which need the main door: one line of digest and name for each. */
export const conformRules = (main: Library['main'], { examples }: Inputs): string[] =>
  ruleCases(main, examples).map(hashed);

/** The whole set with so many generated ones. It touches nothing of its host. */
export const conform = (library: Library, inputs: Inputs, sets: number): string[] => [
  ...conformRules(library.main, inputs),
  ...sceneCases(library, inputs.files).map(hashed),
  ...Array.from({ length: sets }, (_, number) =>
    generatedCases(library, number).map(hashed),
  ).flat(),
];
