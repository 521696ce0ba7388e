import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
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

const tellsOf = ({ note }: NoteFacts, themes: RegExp): boolean =>
  [...memberBoxes, 'text' as const, 'risk' as const].some((part) => note[part]?.match(themes));

/** What an auditor expects of this kind of group. */
export const typeContent = defineRule({
  id: 'note/type-content',
  title: 'The note speaks of what this kind of group works on.',
  description:
    'In recovery groups a member section usually speaks of relapse risk, craving, peer accountability or aftercare; in process groups of relational patterns, avoidance, feedback or repair. The words by which each is known are this library’s own, and English.',
  citations: [
    cite('guide', 'A practical note structure'),
    cite('library', 'Words by which the themes of a group type are known'),
  ],
  since: '0.1.0',
  looksAt: '/note',
  reasons: {
    'nothing-on-recovery': {
      outcome: 'advice',
      message:
        'By this library’s own word list, the note speaks of no relapse risk, craving, peer accountability or aftercare.',
      remedy: 'If the session touched one of them for this member, say so.',
    },
    'nothing-on-process': {
      outcome: 'advice',
      message:
        'By this library’s own word list, the note speaks of no relational pattern, avoidance, feedback or repair.',
      remedy: 'If the session touched one of them for this member, say so.',
    },
  },
  check(facts: NoteFacts) {
    switch (facts.session.recorded.groupType) {
      case 'recovery':
        return tellsOf(facts, themeWords.recovery) ? 'pass' : { reason: 'nothing-on-recovery' };
      case 'process':
        return tellsOf(facts, themeWords.process) ? 'pass' : { reason: 'nothing-on-process' };
      default:
        return 'not-applicable';
    }
  },
});
