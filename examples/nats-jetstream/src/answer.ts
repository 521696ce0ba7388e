import { InputError, type prepareOptions, validateGroupSession } from 'group-therapy-billing';

type Options = ReturnType<typeof prepareOptions>;

/** Returns a session's report, or an error that repeats none of the session. */
export const answerTo = (session: string, options: Options): object => {
  try {
    return validateGroupSession(JSON.parse(session), options);
  } catch (error) {
    if (error instanceof InputError) return { error: 'shape', issues: error.issues };
    if (error instanceof SyntaxError) return { error: 'not-json' };
    throw error;
  }
};
