import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { NoteFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { reportingWords } from '../../reference/words/reporting-words.js';

const stemAndEnding = /^(.{3,}?)(?:ings?|ed|es|s|e)$/u;

const stem = (plainWord: string): string => stemAndEnding.exec(plainWord)?.[1] ?? plainWord;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const reporting: ReadonlySet<string> = new Set(reportingWords.map(stem));

/** Whether every word of a text is a word of the topic or one that only reports attendance. */
export const saysOnly = (topic: string, text: string): boolean => {
  const word = /[\p{L}\p{M}\p{N}]+/gu;
  let plainTopic: string | undefined;
  let stems: ReadonlySet<string> | undefined;
  // Word by word, because nearly every honest note soon has a word whose letters are nowhere in the topic.
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const wordStem = stem(plain(found[0]));
    if (reporting.has(wordStem)) continue;
    plainTopic ??= plain(topic);
    if (!plainTopic.includes(wordStem)) return false;
    stems ??= new Set((plainTopic.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(stem));
    if (!stems.has(wordStem)) return false;
  }
  return true;
};

/** The topic is the group’s; the note is about what this member did with it. */
export const topicOnly = defineRule({
  id: 'note/topic-only',
  title: 'The note says more about this member than the group’s focus.',
  description:
    'Document the therapeutic exchange, not just the topic. The contribution (`participation` and `text`) only restates the focus if each of its words is a word of the focus or a word that reports attendance ("actively participated in the discussion"). Capitalization, punctuation, Unicode form, and the endings -s, -e, -ed and -ing do not count. This is a heuristic of this library, for notes in English.',
  citations: [
    cite.guide('Common mistakes: using the code for a class'),
    cite.library('Words that only restate the focus or report attendance'),
  ],
  since: '0.1.0',
  looksAt: '/note/participation',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'restates-focus': {
      outcome: 'review',
      message:
        'By this library’s own word list, the contribution only restates the focus of the group.',
      remedy: 'Write what this member shared, avoided, or did with the topic.',
    },
  },
  check({ note: { participation, text }, session: { recorded } }: NoteFacts) {
    const { focus } = recorded;
    const contribution = [participation, text].filter(hasText);
    if (contribution.length === 0 || !hasText(focus)) return 'not-applicable';
    if (contribution.some((part) => !saysOnly(focus, part))) return 'pass';
    return {
      reason: 'restates-focus',
      at: hasText(participation) ? '/note/participation' : '/note/text',
    };
  },
});
