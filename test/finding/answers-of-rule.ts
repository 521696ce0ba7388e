import { vi } from 'vitest';
import type { Answer, Rule, Subject } from '../../src/finding/rule.js';

const inWords = (answer: Answer): string => {
  if (typeof answer === 'string') return answer;
  if ('passed' in answer) return 'pass';
  return ('reason' in answer ? [answer] : answer).map(({ reason }) => reason).join(' ');
};

/**
 * What a rule answers each time that a call asks it: `pass`, `not-applicable` or its reasons. A report
 * that lists no checks leaves out the first two.
 */
export const answersIn = <Asked extends Subject>(
  rule: Rule<Asked>,
  call: () => unknown,
): string[] => {
  const asked = vi.spyOn(rule, 'judge');
  try {
    call();
    return asked.mock.results.flatMap(({ type, value }) =>
      type === 'return' ? [inWords(value)] : [],
    );
  } finally {
    asked.mockRestore();
  }
};
