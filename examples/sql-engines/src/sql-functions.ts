/** A library function exposed in SQL: JSON text in, JSON text out. */
export interface SqlFunction {
  /** Its name in SQL. */
  readonly name: string;
  readonly parameters: readonly string[];
}

/** All functions. The last parameter may be NULL if it is options. */
export const sqlFunctions: readonly SqlFunction[] = [
  { name: 'validate_group_session', parameters: ['session', 'options'] },
  { name: 'build_per_patient_claims', parameters: ['session', 'billing'] },
  { name: 'detect_unbundling', parameters: ['services', 'options'] },
  { name: 'score_note_individuality', parameters: ['notes', 'options'] },
  { name: 'find_cloned_notes', parameters: ['notes', 'options'] },
  { name: 'fingerprint_note', parameters: ['note'] },
  { name: 'reconcile_group_claims', parameters: ['session', 'services', 'options'] },
];

/** File name of the function, without extension. */
export const fileNameOf = ({ name }: SqlFunction): string => name.replaceAll('_', '-');

/** The global that the file defines. It has the library's name, which does not conflict with the SQL name. */
export const globalNameOf = ({ name }: SqlFunction): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
