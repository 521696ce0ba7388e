import { isSpecific } from './clause-frame.js';
import type { ClauseView } from './clause-view.js';
import { mark, type Token } from './note-tokens.js';
import { grammar, phrase, sense, topic } from './word-classes.js';

/** What a clause says of the plan. */
export interface FoundPlan {
  readonly value: 'shown' | 'stock';
  readonly cue: string;
}

const dated: FoundPlan = { value: 'shown', cue: 'plan-dated-step' };
const homework: FoundPlan = { value: 'shown', cue: 'plan-homework' };
const step: FoundPlan = { value: 'shown', cue: 'plan-step' };
const goesOn: FoundPlan = { value: 'stock', cue: 'plan-continues' };

const shows = (view: ClauseView, cue: string): boolean =>
  view.cuesOf('plan', 'plan').some((one) => one.cue === cue);

// `as scheduled`, `as before`
const isAsBefore = ({ tokens, clause }: ClauseView): boolean => {
  for (let at = clause.from; at < clause.to - 1; at += 1)
    if (tokens[at]?.word === 'as' && ((tokens[at + 1]?.phrase ?? 0) & phrase.AS_USUAL) !== 0)
      return true;
  return false;
};

// The first words of a clause have a past verb, or one of being.
const isPast = ({ tokens, clause }: ClauseView): boolean => {
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    const past = !token.quoted && (token.grammar & (grammar.PAST | grammar.BE)) !== 0;
    if (past && (token.topic & topic.STEP) === 0) return (token.phrase & phrase.NOW) === 0;
    if (at > clause.from && (token.marks & mark.comma) !== 0) return false;
  }
  return false;
};

const isConditional = ({ tokens, clause }: ClauseView): boolean => {
  for (let at = clause.from; at < clause.to; at += 1) {
    const bits = tokens[at]?.sense ?? 0;
    if ((bits & sense.WILLS) !== 0) return false;
    if ((bits & sense.WOULD) !== 0) return true;
  }
  return false;
};

// `tell gram`: a step without a subject.
const isOrder = (view: ClauseView): boolean => {
  const { first, clause, frame } = view;
  const bySomeone = frame.subject !== 'nobody' && frame.subject !== 'thing';
  if (!first || first.quoted || bySomeone || clause.to - clause.from < 2) return false;
  return (first.sense & sense.DO_IT) !== 0 && !isPast(view);
};

/** Whether the clause under a heading of the plan says that there is none. */
const isNone = ({ first, frame }: ClauseView): boolean =>
  first !== undefined &&
  (first.word === 'none' ||
    first.word === 'n/a' ||
    (first.word === 'no' && (frame.topic & topic.STEP) !== 0));

// The word after `will`.
const afterWill = ({ tokens, clause }: ClauseView): Token | undefined => {
  for (let at = clause.from; at < clause.to - 1; at += 1) {
    const token = tokens[at];
    const wills = token && ((token.sense & sense.WILLS) !== 0 || token.word.endsWith('’ll'));
    if (wills) return tokens[at + 1];
  }
  return undefined;
};

// `Client will continue to`, `We’ll keep`: the verb itself only goes on.
const goesOnAs = (view: ClauseView): boolean => {
  const { future, specifics } = view.frame;
  if (!future || specifics > 2) return false;
  return ((afterWill(view)?.phrase ?? 0) & (phrase.GOES_ON | phrase.CONTINUING)) !== 0;
};

// A call or a referral is a step; to practice skills is none.
const namesStep = ({ tokens, clause }: ClauseView): boolean => {
  for (let at = clause.from; at < clause.to; at += 1) {
    const bits = tokens[at]?.topic ?? 0;
    if ((bits & (topic.NUMBER | topic.WHEN)) !== 0) return true;
    if ((bits & topic.STEP) !== 0 && (bits & topic.PRACTICE) === 0) return true;
  }
  return false;
};

// A step without its day, or nothing but going on.
const stepUnderHeading = (view: ClauseView): FoundPlan => {
  const { frame, first } = view;
  const onlyGoesOn = goesOnAs(view);
  const continues = onlyGoesOn || ((first?.topic ?? 0) & topic.CONTINUE) !== 0;
  const mayGoOn = continues || (frame.topic & topic.CONTINUE) !== 0;
  const isSaid = frame.specifics > 0 || (!mayGoOn && namesStep(view));
  if (!onlyGoesOn && isSaid && shows(view, 'plan-homework')) return homework;
  return !continues && frame.specifics > 0 ? step : goesOn;
};

/** What a clause under a heading of the plan says of it. */
export const planUnderHeading = (view: ClauseView, others: boolean): FoundPlan | undefined => {
  const { hasQuote, verb } = view.frame;
  if (others && !hasQuote && (verb & grammar.PAST) !== 0) return undefined;
  if (isNone(view) || view.hasPhrase(phrase.UNDONE)) return undefined;
  if (view.hasDate && shows(view, 'plan-dated-step')) return dated;
  if (isAsBefore(view)) return goesOn;
  return stepUnderHeading(view);
};

const nobody: ReadonlySet<string> = new Set(['thing', 'room', 'nobody']);

// `Continue group`, `The work continues`
const goesOnOnly = (view: ClauseView, specifics: number): FoundPlan | undefined => {
  const { frame, first, clause, tokens } = view;
  if (!first || !nobody.has(frame.subject)) return undefined;
  const rounds = view.hasPhrase(phrase.ROUNDS) ? step : goesOn;
  const short = clause.to - clause.from < 6;
  if (short && view.hasPhrase(phrase.GOES_ON) && (frame.topic & topic.PROGRESS) === 0)
    return rounds;
  const advised = frame.passive && (frame.verbSense & sense.ADVISES) !== 0;
  const bare = advised || (frame.verb & (grammar.PAST | grammar.BE | grammar.HAVE)) === 0;
  const leads = first.word === 'to' || (first.sense & sense.ADVISES) !== 0;
  const leading = leads ? (tokens[clause.from + 1] ?? first) : first;
  const continues =
    (leading.topic & topic.CONTINUE) !== 0 || (first.phrase & phrase.CONTINUING) !== 0;
  return continues && (bare || leads) && specifics < 2 ? rounds : undefined;
};

// A step with its day, in the future or without a past verb.
const datedStep = (view: ClauseView, intends: boolean): FoundPlan | undefined => {
  if (!view.hasDay || view.hasPhrase(phrase.SINCE) || !shows(view, 'plan-dated-step'))
    return undefined;
  if (view.hasPhrase(phrase.TOMORROW | phrase.BOOKED)) return dated;
  const ahead = view.frame.future || intends || !isPast(view);
  return ahead && !isConditional(view) ? dated : undefined;
};

/** Whether the clause can be one of the plan at all, outside a plan section. */
const mayPlan = (view: ClauseView): boolean => {
  const { first, frame } = view;
  return first !== undefined && !(first.quoted && frame.hasQuote) && !view.hasPhrase(phrase.DUE);
};

// What is meant or ordered without a day, or only goes on.
const stepElsewhere = (view: ClauseView, intends: boolean): FoundPlan | undefined => {
  const { frame, verb } = view;
  const specifics = frame.specifics - (verb && isSpecific(verb) ? 1 : 0);
  const acts =
    (frame.verb & grammar.SAY) === 0 || ((afterWill(view)?.topic ?? 0) & topic.STEP) !== 0;
  const willDo = frame.future && acts && !isConditional(view);
  if (willDo || intends)
    return specifics === 0 || goesOnAs(view) || isAsBefore(view) ? goesOn : step;
  if (!isOrder(view)) return goesOnOnly(view, specifics);
  return frame.specifics > 0 || namesStep(view) ? step : goesOn;
};

/** What a clause outside a plan section says of the plan: it is in the future, or has a date and no past verb. */
export const planElsewhere = (view: ClauseView): FoundPlan | undefined => {
  const { frame, first } = view;
  if (!mayPlan(view)) return undefined;
  const continues = (frame.topic & topic.CONTINUE) !== 0;
  if (first?.word === 'plan' && continues && !view.hasDate) return goesOn;
  const intends = (frame.verbSense & sense.INTENDS) !== 0;
  const withDay = datedStep(view, intends);
  if (withDay) return withDay;
  return stepElsewhere(view, intends);
};
