import { InputError, type InputFault } from 'group-therapy-billing';

/** Why a line has no answer. */
export interface LineFault {
  readonly error: 'too-long' | 'shape' | 'not-json';
  readonly issues?: readonly InputFault[];
}

/** The output line for one input line: an answer, or an error that repeats none of the input. */
export const answerLine = <Answer extends object>(
  text: string | undefined,
  answer: (text: string) => Answer,
): Answer | LineFault => {
  if (text === undefined) return { error: 'too-long' };
  try {
    return answer(text);
  } catch (error) {
    if (error instanceof InputError) return { error: 'shape', issues: error.issues };
    if (error instanceof SyntaxError) return { error: 'not-json' };
    throw error;
  }
};

export const isReport = (answer: object): boolean => !('error' in answer);
