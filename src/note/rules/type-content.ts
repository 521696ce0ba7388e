import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import {
  type ThemedGroupType,
  type TypicalTheme,
  typicalThemes,
} from '../../reference/words/typical-themes.js';
import { memberBoxes } from '../member-section.js';

const anyOf = (themes: readonly TypicalTheme[]): RegExp => {
  const starts = themes.flatMap(({ wordStarts }) => wordStarts);
  return new RegExp(`\\b(?:${starts.join('|').replaceAll(' ', '[\\s-]+')})`, 'i');
};

const themeWords: Readonly<Record<ThemedGroupType, RegExp>> = {
  recovery: anyOf(typicalThemes.recovery),
  process: anyOf(typicalThemes.process),
};

const mentions = ({ note }: NoteFacts, themes: RegExp): boolean =>
  [...memberBoxes, 'text' as const, 'risk' as const].some((part) => note[part]?.match(themes));

/** What an auditor expects from this kind of group. */
export const typeContent = defineRule({
  id: 'note/type-content',
  title: 'The note mentions what this kind of group works on.',
  description:
    'In recovery groups, a member section usually mentions relapse risk, craving, peer accountability, or aftercare; in process groups, relational patterns, avoidance, feedback, or repair. This library uses its own English word list to find each theme.',
  citations: [
    cite.guide('A practical note structure'),
    cite.library('Words by which the themes of a group type are known'),
  ],
  since: '0.1.0',
  looksAt: '/note',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'nothing-on-recovery': {
      outcome: 'advice',
      message:
        'By this library’s own word list, the note does not mention relapse risk, craving, peer accountability, or aftercare.',
      remedy: 'If the session touched on one of these for this member, document it.',
    },
    'nothing-on-process': {
      outcome: 'advice',
      message:
        'By this library’s own word list, the note does not mention a relational pattern, avoidance, feedback, or repair.',
      remedy: 'If the session touched on one of these for this member, document it.',
    },
  },
  check(facts: NoteFacts) {
    switch (facts.session.recorded.groupType) {
      case 'recovery':
        return mentions(facts, themeWords.recovery) ? 'pass' : { reason: 'nothing-on-recovery' };
      case 'process':
        return mentions(facts, themeWords.process) ? 'pass' : { reason: 'nothing-on-process' };
      default:
        return 'not-applicable';
    }
  },
});
