/** A function of the library as a function of SQL: JSON texts go in, a JSON text comes out. */
export interface SqlFunction {
  /** Its name in SQL. */
  readonly name: string;
  readonly parameters: readonly string[];
}

/** All of them. The last parameter of those that take options may be NULL. */
export const sqlFunctions: readonly SqlFunction[] = [
  { name: 'validate_group_session', parameters: ['session', 'options'] },
  { name: 'build_per_patient_claims', parameters: ['session', 'billing'] },
  { name: 'detect_unbundling', parameters: ['services', 'options'] },
  { name: 'score_note_individuality', parameters: ['notes', 'options'] },
  { name: 'find_cloned_notes', parameters: ['notes', 'options'] },
  { name: 'fingerprint_note', parameters: ['note'] },
  { name: 'reconcile_group_claims', parameters: ['session', 'services', 'options'] },
];

/** The file that holds it, without an ending. */
export const fileNameOf = ({ name }: SqlFunction): string => name.replaceAll('_', '-');

/** The one global that the file makes: named as in the library, so that it is no name of SQL's. */
export const globalNameOf = ({ name }: SqlFunction): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
