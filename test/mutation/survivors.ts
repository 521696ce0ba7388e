/** A mutant that may survive: no test can tell it from the code, or none should. */
export interface AcceptedSurvivor {
  readonly file: string;
  /** The source that it replaces, and what it makes of it, as `npm run mutate` shows them. */
  readonly code: string;
  readonly becomes: string;
  readonly because: string;
}

export const acceptedSurvivors: readonly AcceptedSurvivor[] = [
  {
    file: 'src/note/rules/shared.ts',
    code: '[]',
    becomes: '["Stryker was here"]',
    because: 'Each note is listed under its id, so that the list is never missing.',
  },
  {
    file: 'src/note/rules/shared.ts',
    code: 'session.members[place]?.patientId',
    becomes: 'session.members[place].patientId',
    because: 'Each listed place is one of the roster; the compiler cannot know.',
  },
];
