import { InputError, type prepareOptions, validateGroupSession } from 'group-therapy-billing';

type Options = ReturnType<typeof prepareOptions>;

/** What a session is answered: its report, or why there is none. Nothing of a malformed session is repeated. */
export const answerTo = (session: string, options: Options): object => {
  try {
    return validateGroupSession(JSON.parse(session), options);
  } catch (error) {
    if (error instanceof InputError) return { error: 'shape', issues: error.issues };
    if (error instanceof SyntaxError) return { error: 'not-json' };
    throw error;
  }
};
