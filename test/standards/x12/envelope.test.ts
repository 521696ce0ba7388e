import { expect, test } from 'vitest';
import { change } from '../../../src/rule-book/change.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { issuesOf } from '../issues-of.js';

const withEnvelope = (changes: Record<string, unknown>) => () =>
  to837P(fullClaims, change(fullEnvelope, changes));

test('separators are four different single characters', () => {
  const separators = { element: '|', component: '>', repetition: '!', segment: "'" };
  const text = to837P(fullClaims, { ...fullEnvelope, separators });
  expect(text.slice(0, 4)).toBe('ISA|');
  expect(text).toContain("SV1|HC>90853>95>HQ|65|UN|1|||1>3'");
  expect(issuesOf(withEnvelope({ '/separators': { ...separators, element: '!' } }))).toEqual([
    '/options/separators conflict',
  ]);
  for (const element of ['A', ' ', '\n', '||', ''])
    expect(issuesOf(withEnvelope({ '/separators': { ...separators, element } }))).toEqual([
      '/options/separators/element value',
    ]);
});
