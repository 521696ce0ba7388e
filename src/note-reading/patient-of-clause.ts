import type { Who } from './clause-head.js';
import type { ClauseView } from './clause-view.js';
import { mark, type Token } from './note-tokens.js';
import { has, hasSense, isA, isOn } from './token-bits.js';
import { grammar, phrase, sense, topic } from './word-classes.js';

/** Whether the clause tells who the patient is, not what the patient did: `a 34-year-old male`. */
const isAboutPerson = ({ tokens, clause, frame }: ClauseView): boolean => {
  if (has(frame.sense, sense.ABOUT_PERSON)) return true;
  for (let at = clause.from + 1; at < clause.to; at += 1)
    if (tokens[at]?.word === 'old' && tokens[at - 1]?.word === 'year') return true;
  return false;
};

// `went quiet`
const fallsSilent = (tokens: ClauseView['tokens'], { from, to }: ClauseView['clause']): boolean => {
  for (let at = from + 1; at < to; at += 1)
    if (tokens[at]?.word === 'quiet' && has(tokens[at - 1]?.phrase ?? 0, phrase.TURNS)) return true;
  return false;
};

// `silent throughout`, `did not speak`, `would not give his name`
const keepsSilent = ({ tokens, clause, frame }: ClauseView): boolean => {
  if (has(frame.sense, sense.MUTE)) return true;
  if (has(frame.phrase, phrase.TURNS) && fallsSilent(tokens, clause)) return true;
  if (!has(frame.grammar, grammar.NOT)) return false;
  for (let at = clause.from; at < clause.to - 1; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.word === 'wouldn’t' || (token?.word === 'would' && isA(next, grammar.NOT)))
      return true;
    const denies = isA(token, grammar.NOT) && token?.word !== 'no';
    if (denies && hasSense(next, sense.SPEAKS)) return true;
  }
  return false;
};

// Right after what it answers, any act or word of the patient is content, unless it is only a level.
const reactsAtOnce = ({ frame }: ClauseView): boolean => {
  const not = has(frame.grammar, grammar.NOT);
  const concrete = not || has(frame.verb, grammar.SAY | grammar.DO | grammar.ACT | grammar.FEEL);
  const usual = frame.specifics === 0 && has(frame.topic, topic.SERVICE) && !not;
  const level = usual || has(frame.topic, topic.LEVEL | topic.RECEPTIVE);
  const past = not || has(frame.verb, grammar.PAST);
  return frame.verbAt >= 0 && concrete && past && !level && frame.subject !== 'thing';
};

// What has no verb says something only with words of its own, and not in a list of findings.
const saysWithoutVerb = ({ frame, role }: ClauseView): boolean => {
  if (frame.subject === 'thing' && role === 'none') return false;
  if (role === 'seen' || has(frame.topic, topic.SAFE | topic.RISK | topic.TEST)) return false;
  if (role === 'assessment' && has(frame.topic, topic.DX)) return false;
  return frame.specifics > 1 || frame.hasQuote;
};

// How many words of its own a clause needs, by its verb.
const saysByVerb = ({ frame }: ClauseView, answersSomething: boolean): boolean => {
  const { verb, verbSense, specifics, subject, topic: topics } = frame;
  const felt = topic.EMOTION | topic.URGE | topic.USE | topic.RISK;
  if (has(verb, grammar.SAY) && specifics > 0) return true;
  if (has(verb, grammar.SAY) && has(topics, felt) && has(frame.grammar, grammar.THAT)) return true;
  if (has(verb, grammar.BE) && !has(verb, grammar.FEEL))
    return specifics > 1 && subject !== 'thing';
  if (has(verb, grammar.FEEL) && !has(verb, grammar.ENGAGE)) return true;
  const engages = has(verb, grammar.ENGAGE | grammar.ATTEND);
  if (engages && !has(verb, grammar.SAY | grammar.DO)) return specifics > 1;
  if (has(verbSense, sense.WEAK) && !answersSomething) return specifics > 1;
  const acts = grammar.DO | grammar.ACT | grammar.FEEL | grammar.NOTICE;
  return has(verb, acts) ? specifics > 0 : specifics > 1;
};

/** Whether a clause of the patient says something, and not only a level. */
export const saysSomething = (
  view: ClauseView,
  answers: { readonly something: boolean; readonly someone: boolean; readonly atOnce: boolean },
): boolean => {
  const { frame } = view;
  const { verb, verbSense, hasQuote, quoteSays, verbAt } = frame;
  if (verbAt < 0 && !hasQuote) return saysWithoutVerb(view) && !isAboutPerson(view);
  if (isAboutPerson(view)) return false;
  if (hasQuote && (quoteSays || answers.someone)) return true;
  if (verbAt < 0) return frame.specifics > 1;
  if (has(verb, grammar.WITHHOLD) && has(verb, grammar.PAST)) return true;
  if (has(verbSense, sense.WITHHOLDS) || keepsSilent(view)) return true;
  if (answers.atOnce && reactsAtOnce(view)) return true;
  return saysByVerb(view, answers.something);
};

/** Whether the clause names what it answers: `When given feedback, she ...`, `after the role-play`. */
export const namesAnswered = ({ tokens, clause, frame, role }: ClauseView): boolean => {
  if (!has(frame.sense, sense.UPON)) return false;
  for (let at = clause.from; at < Math.min(clause.to, clause.from + 6); at += 1) {
    const token = tokens[at];
    if (!token || token.quoted) return false;
    if (!has(token.sense, sense.UPON)) continue;
    const near = tokens.slice(at + 1, Math.min(clause.to, at + 5));
    const answered = near.find(
      (word) => isOn(word, topic.FEEDBACK | topic.PRACTICE) || hasSense(word, sense.ASKED_OF),
    );
    if (isOn(answered, topic.FEEDBACK | topic.PRACTICE)) return true;
    if (answered) return role !== 'told' && role !== 'none';
  }
  return false;
};

const works = grammar.SAY | grammar.ACT | grammar.FEEL | grammar.DO;

/** Whether the patient says or does something to another member; `before` is whose clause came before. */
export const exchangesWithPeer = ({ frame }: ClauseView, before: Who): boolean => {
  const { verb, toPeer, subject, specifics, hasQuote } = frame;
  if (subject === 'thing' || !has(verb, works)) return false;
  // `Mika told him`, where he spoke before.
  const back = before === 'peer' && has(frame.grammar, grammar.HIM) && has(verb, grammar.SAY);
  return (toPeer || back) && (specifics > 0 || hasQuote);
};

// `about her dog`: a noun follows, so that it is the dog’s owner.
const ownsNext = (tokens: ClauseView['tokens'], at: number, to: number): boolean => {
  const token = tokens[at];
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (!token || !next || !isA(token, grammar.HIS) || next.marks !== mark.space) return false;
  return next.grammar === 0 || has(next.grammar, grammar.OUTSIDER | grammar.HIS);
};

// `told him`, `said to the client`, `said he`: the word means this patient.
const meansPatient = ({ tokens, clause, frame }: ClauseView, at: number, token: Token): boolean => {
  if (token.quoted) return token.word.startsWith('you');
  if (isA(token, grammar.PATIENT)) return !token.possessive && !isA(token, grammar.PREP);
  if (isA(token, grammar.HIM)) return !ownsNext(tokens, at, clause.to);
  return isA(token, grammar.HE) && isA(tokens[frame.verbAt], grammar.SAY);
};

/** Whether what another member says or does in the clause reaches this patient. */
export const reachesPatient = (view: ClauseView): boolean => {
  const { tokens, clause, frame } = view;
  for (let at = Math.max(frame.verbAt, clause.from); at < clause.to; at += 1) {
    const token = tokens[at];
    if (token && meansPatient(view, at, token)) return true;
  }
  return false;
};

/** Whether the clause tells of a risk that was: `Pt has a history of SI` is no participation. */
export const isHistory = ({ frame }: ClauseView): boolean =>
  has(frame.topic, topic.RISK | topic.USE) &&
  has(frame.topic, topic.HISTORY) &&
  !has(frame.verb, grammar.SAY);
