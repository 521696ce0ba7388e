import type { Artefacts, Form } from './artefacts.js';
import type { Engine } from './engines/engine.js';

/** The result of one form of the package on one engine. */
export interface FormResult {
  form: Form;
  sets: number;
  cases: number;
  /** Names of the cases that differ, are missing or are not in the reference. */
  different: string[];
}

/** The result of one engine. */
export interface EngineResult {
  name: string;
  version: string;
  forms: FormResult[];
  seconds: number;
}

const setOf = (line: string): number => Number(/ set\/(\d+)\//.exec(line)?.[1] ?? -1);
const isOfRules = (line: string): boolean => / rule(-book$|\/)/.test(line);
const nameOf = (line: string): string => line.slice(line.indexOf(' ') + 1);

// The single file holds the main entry point alone, so it answers no rule on remittances.
const isOfMain = (line: string): boolean => isOfRules(line) && !line.includes(' rule/remittance/');

const isWanted: Readonly<Record<Form, (line: string, sets: number) => boolean>> = {
  ESM: (line, sets) => setOf(line) < sets,
  CommonJS: isOfRules,
  IIFE: isOfMain,
};

/** The lines of the reference that a form must reproduce. */
const wanted = (reference: readonly string[], form: Form, sets: number): string[] =>
  reference.filter((line) => isWanted[form](line, sets));

const differences = (expected: readonly string[], answered: readonly string[]): string[] => {
  const known = new Set(expected);
  const found = new Set(answered);
  return [
    ...answered.filter((line) => !known.has(line)),
    ...expected.filter((line) => !found.has(line)),
  ].map(nameOf);
};

/** Runs every form on one engine and compares its lines with the reference; `undefined` if the engine is missing. */
export const compare = async (
  engine: Engine,
  artefacts: Artefacts,
  reference: readonly string[],
  most: number,
  now: () => number,
): Promise<EngineResult | undefined> => {
  const found = await engine.find();
  if (!found) return undefined;
  const began = now();
  const forms: FormResult[] = [];
  for (const form of engine.forms) {
    const sets = form === 'ESM' ? Math.min(most, engine.mostSets ?? most) : 0;
    const answered = await found.run(form, artefacts, sets);
    const different = [...new Set(differences(wanted(reference, form, sets), answered))];
    forms.push({ form, sets, cases: answered.length, different });
  }
  await found.close?.();
  return {
    name: engine.name,
    version: found.version,
    forms,
    seconds: Math.round((now() - began) / 1000),
  };
};
