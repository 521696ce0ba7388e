import type { ClauseView } from './clause-view.js';
import { has } from './token-bits.js';
import { grammar, sense, topic } from './word-classes.js';
import type { SectionRole } from './words/headings.js';

// Under these headings a level is not one of taking part.
const silentRoles: ReadonlySet<SectionRole> = new Set(['seen', 'assessment', 'progress']);

// `participated`, `active`: a level of taking part, or what only engages.
const isLevel = ({ frame }: ClauseView): boolean => {
  const engaging = frame.verb | (frame.specifics === 0 ? frame.grammar : 0);
  const engages = has(engaging, grammar.ENGAGE) && !has(frame.verb, grammar.BE);
  // `processed current stressors`
  const talks = grammar.SAY | grammar.TEACH | grammar.ACT;
  const says = has(frame.verb, talks) && frame.specifics === 0 && frame.fillers > 0;
  return has(frame.topic, topic.LEVEL) || engages || says;
};

// `attended the full session`: being there is no level of taking part.
const isOnlyThere = ({ tokens, clause, frame }: ClauseView): boolean => {
  if (!has(frame.grammar, grammar.ATTEND)) return false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (
      !token ||
      token.quoted ||
      has(token.sense, sense.THERE) ||
      has(token.grammar, grammar.ATTEND)
    )
      continue;
    if (has(token.topic, topic.LEVEL) || has(token.grammar, grammar.ENGAGE)) return false;
  }
  return true;
};

const isReaction = (view: ClauseView, level: boolean): boolean => {
  const { frame, role } = view;
  const receptive = has(frame.topic, topic.RECEPTIVE);
  if (role === 'response') return receptive || level || frame.fillers > 0;
  return receptive && (has(frame.sense, sense.REACTS) || role === 'assessment');
};

// A thing without a filler, or words of their own without a level.
const saysNothing = ({ frame }: ClauseView, level: boolean): boolean =>
  (frame.subject === 'thing' && frame.fillers === 0) || (frame.specifics > 1 && !level);

/** Of which element a clause of the patient without content is a filler, if of any. */
export const fillerOf = (
  view: ClauseView,
): 'participation' | 'response' | 'progress' | undefined => {
  const { frame, role } = view;
  const { specifics } = frame;
  const quotesNothing = frame.hasQuote && !frame.quoteSays;
  if (quotesNothing || (role === 'participation' && specifics === 0)) return 'participation';
  const level = isLevel(view);
  if (saysNothing(view, level) || isOnlyThere(view)) return undefined;
  if (isReaction(view, level)) return 'response';
  if (role === 'assessment' && specifics === 0 && has(frame.topic, topic.LEVEL | topic.PROGRESS))
    return 'progress';
  // `offered feedback to peers`
  const offers = (frame.toRoom || frame.toPeer) && has(frame.topic, topic.FEEDBACK);
  return offers || (level && !silentRoles.has(role)) ? 'participation' : undefined;
};
