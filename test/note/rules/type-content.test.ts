import { describe, expect, test } from 'vitest';
import { typicalThemes } from '../../../src/reference/words/typical-themes.js';
import type { Changes } from '../../../src/rule-book/change.js';
import { answerOf, type Case, noteOf, testAnswers } from '../note-answers.js';

const only = (groupType: string, words: string, field = 'response'): Changes => ({
  '/groupType': groupType,
  ...noteOf({ [field]: words }),
});

testAnswers('note/type-content', [
  ['no theme in a process group', only('process', 'Laughed.'), 'nothing-on-process'],
  ['no theme in a recovery group', only('recovery', 'Laughed.'), 'nothing-on-recovery'],
  ['a recovery theme in a process group', only('process', 'Craving.'), 'nothing-on-process'],
  ['a process theme in a recovery group', only('recovery', 'Avoidance.'), 'nothing-on-recovery'],
  [
    'a theme inside another word',
    only('recovery', 'Scrave, pasturges, nonpeer.'),
    'nothing-on-recovery',
  ],
  ['a theme in the risk box', only('recovery', 'Relapse risk is high.', 'risk'), 'pass'],
  ['a theme in the plan', only('recovery', 'Aftercare.', 'plan'), 'pass'],
  ['a theme in the one text', only('process', 'FEEDBACK taken', 'text'), 'pass'],
  [
    'a theme in the shared frame only',
    only('recovery', 'Craving.', 'frame'),
    'nothing-on-recovery',
  ],
  ['a phrase with a hyphen', only('recovery', 'Step-down next month.'), 'pass'],
  ...(['skills', 'psychoeducation', 'support', 'activity', 'multi-family', 'other'] as const).map(
    (groupType): Case => [`a ${groupType} group`, only(groupType, 'Laughed.'), 'not-applicable'],
  ),
]);

describe.each(['recovery', 'process'] as const)('the themes of a %s group', (groupType) => {
  const starts = typicalThemes[groupType].flatMap(({ wordStarts }) => [...wordStarts]);
  test.each(starts)('include “%s…”', (start) => {
    expect(answerOf('note/type-content', only(groupType, `So ${start}xyz.`))).toBe('pass');
  });
});
