import { InputError, type prepareOptions, validateGroupSession } from 'group-therapy-billing';

type Options = ReturnType<typeof prepareOptions>;

/** What is written for one line: a report, or why there is none. Nothing of a broken line is repeated. */
export const answerLine = (text: string | undefined, options: Options): object => {
  if (text === undefined) return { error: 'too-long' };
  try {
    return validateGroupSession(JSON.parse(text), options);
  } catch (error) {
    if (error instanceof InputError) return { error: 'shape', issues: error.issues };
    if (error instanceof SyntaxError) return { error: 'not-json' };
    throw error;
  }
};

/** Whether an answer is a report. */
export const isReport = (answer: object): boolean => !('error' in answer);
