import type { RuleExample } from '../../../src/rule-book/rule-entry.js';
import type { Case, Library } from './library.js';

/** The example files of all rules, by rule id. */
export type RuleExamples = Readonly<
  Record<
    string,
    { passes: RuleExample; fails: RuleExample; also?: Readonly<Record<string, RuleExample>> }
  >
>;

/** The entry points that the examples call. A single file has only the main one. */
export type ExampleDoors = Pick<Library, 'main'> & Partial<Pick<Library, 'remittance'>>;

/** Makes the call that an example describes. */
export const answerOf = ({ main, remittance }: ExampleDoors, example: RuleExample): unknown => {
  switch (example.function) {
    case 'validateGroupSession':
      return main.validateGroupSession(...example.arguments);
    case 'buildPerPatientClaims':
      return main.buildPerPatientClaims(...example.arguments);
    case 'detectUnbundling':
      return main.detectUnbundling(...example.arguments);
    case 'reconcileGroupClaims':
      return main.reconcileGroupClaims(...example.arguments);
    case 'reconcileRemittance':
      return remittance?.reconcileRemittance(...example.arguments);
    case 'scoreNoteIndividuality':
      return main.scoreNoteIndividuality(...example.arguments);
  }
};

/** All examples of all rules: passing, failing and each further reason. */
export const ruleCases = (doors: ExampleDoors, examples: RuleExamples): Case[] => [
  { name: 'rule-book', ask: () => doors.main.listRules() },
  ...Object.entries(examples).flatMap(([id, { passes, fails, also = {} }]) =>
    Object.entries({ passes, fails, ...also })
      .filter(([, { function: name }]) => doors.remittance || name !== 'reconcileRemittance')
      .map(
        ([which, example]): Case => ({
          name: `rule/${id}/${which}`,
          ask: () => answerOf(doors, example),
        }),
      ),
  ),
];
