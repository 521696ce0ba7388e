import type { RuleExample } from '../../../src/rule-book/rule-entry.js';
import type { Case, Library } from './library.js';

/** The example files of all rules, by rule id. */
export type RuleExamples = Readonly<
  Record<
    string,
    { passes: RuleExample; fails: RuleExample; also?: Readonly<Record<string, RuleExample>> }
  >
>;

/** Makes the call that an example describes. */
export const answerOf = (main: Library['main'], example: RuleExample): unknown => {
  switch (example.function) {
    case 'validateGroupSession':
      return main.validateGroupSession(...example.arguments);
    case 'buildPerPatientClaims':
      return main.buildPerPatientClaims(...example.arguments);
    case 'detectUnbundling':
      return main.detectUnbundling(...example.arguments);
    case 'reconcileGroupClaims':
      return main.reconcileGroupClaims(...example.arguments);
    case 'scoreNoteIndividuality':
      return main.scoreNoteIndividuality(...example.arguments);
  }
};

/** All examples of all rules: passing, failing and each further reason. They need only the main entry point. */
export const ruleCases = (main: Library['main'], examples: RuleExamples): Case[] => [
  { name: 'rule-book', ask: () => main.listRules() },
  ...Object.entries(examples).flatMap(([id, { passes, fails, also = {} }]) =>
    Object.entries({ passes, fails, ...also }).map(
      ([which, example]): Case => ({
        name: `rule/${id}/${which}`,
        ask: () => answerOf(main, example),
      }),
    ),
  ),
];
