import { generatedCases } from './generated-cases.js';
import type { Case, Library } from './library.js';
import { type ExampleDoors, type RuleExamples, ruleCases } from './rule-cases.js';
import { type SceneFiles, sceneCases } from './scene-cases.js';
import { sha256 } from './sha-256.js';

/** The input files of this project, passed in by the code that bundles the runner. */
export interface Inputs {
  examples: RuleExamples;
  files: SceneFiles;
}

// An InputError is a valid answer. Any other exception is a bug in the library.
const answerText = (ask: () => unknown): string => {
  try {
    const answer = ask();
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError' && 'issues' in error)
      return JSON.stringify({ issues: error.issues, message: error.message });
    throw error;
  }
};

const hashed = ({ name, ask }: Case): string => `${sha256(answerText(ask))} ${name}`;

/** The rule examples, of which most need only the main entry point: one line with digest and name for each. */
export const conformRules = (doors: ExampleDoors, { examples }: Inputs): string[] =>
  ruleCases(doors, examples).map(hashed);

/** All cases with the given number of generated sets. It uses nothing of its host. */
export const conform = (library: Library, inputs: Inputs, sets: number): string[] => [
  ...conformRules(library, inputs),
  ...sceneCases(library, inputs.files).map(hashed),
  ...Array.from({ length: sets }, (_, number) =>
    generatedCases(library, number).map(hashed),
  ).flat(),
];
