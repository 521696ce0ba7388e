import { InputError, type InputFault } from 'group-therapy-billing';

/** Why a line has no answer. */
export interface LineFault {
  readonly error: 'too-long' | 'shape' | 'not-json';
  readonly issues?: readonly InputFault[];
}

/** What is written for one line: an answer, or why there is none. Nothing of a broken line is repeated. */
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

/** Whether an answer is a report. */
export const isReport = (answer: object): boolean => !('error' in answer);
