import type { Who } from './clause-head.js';
import type { ClauseView } from './clause-view.js';
import { has, hasSense, isA } from './token-bits.js';
import { grammar, phrase, sense, topic } from './word-classes.js';

/** What the clinician does in a clause. */
export type ClinicianAct =
  | { readonly value: 'shown' | 'group-only'; readonly cue: string }
  | 'asks-safety'
  | undefined;

// `3 verbal` under `Prompts`.
const countsPrompts = ({ tokens, clause, first }: ClauseView): boolean => {
  const { section } = clause;
  const head = section.headFrom === section.from ? undefined : tokens[section.headFrom];
  if (!head || !has(head.sense, sense.PROMPTS)) return false;
  return first !== undefined && has(first.topic, topic.NUMBER) && first.word !== '0';
};

const asksSafety = ({ frame, tokens }: ClauseView): boolean => {
  if (!has(frame.topic, topic.SAFE | topic.RISK)) return false;
  const next = tokens[frame.verbAt + 1]?.sense ?? 0;
  return has(frame.verbSense | next, sense.ASKS_SAFETY);
};

// Whether the act is one upon the room, or a list of methods.
const isWorkOfRoom = ({ frame, role }: ClauseView): boolean => {
  const { verb, verbSense, toRoom, topic: topics } = frame;
  const material = topic.METHOD | topic.SERVICE | topic.FEEDBACK | topic.TAUGHT;
  return (
    has(verbSense, sense.TEACHES) ||
    has(verb, grammar.ACT | grammar.SAY) ||
    (has(verb, grammar.DO | grammar.TEACH) && (toRoom || has(topics, material))) ||
    has(topics, topic.METHOD) ||
    (role === 'intervention' && frame.specifics + frame.fillers > 0)
  );
};

// `redirected x2`
const isCounted = ({ frame, role }: ClauseView): boolean => {
  const coached = has(frame.verbSense, sense.COACHED) || role === 'intervention';
  const taught = has(frame.verbSense, sense.TEACHES);
  const number = has(frame.topic, topic.NUMBER) && frame.verbAt >= 0 && !taught;
  return coached && number && !frame.toRoom && frame.specifics === 0;
};

// Whether the act reaches this patient, named or not.
const isUponPatient = ({ frame }: ClauseView, before: Who): boolean => {
  // `used CBT to assist the client` names no act upon one person.
  const lists = has(frame.verbSense, sense.USES) && has(frame.topic, topic.METHOD);
  if (frame.toPatient) return !lists || frame.specifics > 3;
  if (frame.toRoom || frame.toPeer) return false;
  const asks = has(frame.verbSense, sense.ASKS) && frame.specifics > 0 && before === 'patient';
  return asks || (has(frame.verbSense, sense.COACHED) && frame.subject === 'nobody');
};

const isObservation = ({ frame }: ClauseView): boolean =>
  has(frame.verbSense, sense.WATCHES) &&
  has(frame.verb, grammar.NOTICE) &&
  !has(frame.verb, grammar.TEACH);

/** What a clause with the clinician as its subject says; `before` is whose clause came before it. */
export const clinicianAct = (view: ClauseView, before: Who): ClinicianAct => {
  const { frame, role } = view;
  if (frame.future && role !== 'intervention') return undefined;
  const prompts = countsPrompts(view);
  if (asksSafety(view) && !prompts) return 'asks-safety';
  if (isObservation(view)) return undefined;
  if (isCounted(view)) return { value: 'shown', cue: 'counted-prompts' };
  if (prompts || isUponPatient(view, before)) return { value: 'shown', cue: 'act-on-patient' };
  if (!isWorkOfRoom(view)) return undefined;
  return { value: 'group-only', cue: frame.toRoom ? 'act-on-room' : 'methods' };
};

// `Moved cl to chat`, `Gave her headphones`
const isGivenTo = ({ frame, tokens }: ClauseView, last: Who): boolean => {
  const next = tokens[frame.verbAt + 1];
  if (!next) return false;
  if (isA(next, grammar.PATIENT) && !next.possessive && last !== 'peer') return true;
  return isA(next, grammar.HIM) && has(frame.verbSense, sense.GIVES);
};

// `Asked him to wait`: the act reaches the patient, and is none that a patient does to another.
const isAskedOf = ({ frame, role }: ClauseView): boolean => {
  if (!frame.toPatient || frame.toPeer || has(frame.verbSense, sense.PATIENT_TOO)) return false;
  // Under the response, `his` alone is the patient’s own: `shook her hand, his idea`.
  return role !== 'response' || has(frame.grammar, grammar.HIM | grammar.PATIENT);
};

/** Whether the writer is left out: `Asked him to wait`, `Redirected x2`. */
export const isUnsaidClinician = (view: ClauseView, last: Who): boolean => {
  const { verb, verbSense, toPeer, toRoom, verbAt } = view.frame;
  if (verbAt < 0 || !has(verb, grammar.ACT | grammar.TEACH | grammar.DO)) return false;
  if (has(verb, grammar.PAST)) {
    const coached = has(verbSense, sense.COACHED) && !toPeer && !toRoom;
    if (coached || isAskedOf(view) || isGivenTo(view, last)) return true;
  }
  return has(verbSense, sense.TEACHES) && view.role !== 'response';
};

// `ct confronted by this counselor`, `pt redirected x2`
const isDoneBy = ({ frame, tokens, clause }: ClauseView): boolean => {
  const { verb, verbAt, verbSense, toPeer, toRoom } = frame;
  if (verbAt < 0 || !has(verb, grammar.PAST)) return false;
  if (has(verbSense, sense.DONE_TO) && !toPeer && !toRoom) return true;
  for (let at = verbAt + 1; at < Math.min(clause.to - 1, verbAt + 3); at += 1)
    if (tokens[at]?.word === 'by')
      return [1, 2].some((on) => has(tokens[at + on]?.grammar ?? 0, grammar.CLINICIAN));
  return false;
};

/** Whether the clause, with the patient as its subject, tells what was done to the patient by the clinician. */
export const isDoneToPatient = (view: ClauseView): boolean => {
  const { frame } = view;
  if (!frame.passive) return isDoneBy(view);
  const known = has(frame.verbSense, sense.COACHED | sense.PASSIVE);
  return known && !has(frame.verb, grammar.BE) && !view.hasPhrase(phrase.BY_PEERS);
};

const methodsIn = ({ tokens, clause }: ClauseView): number => {
  let methods = 0;
  for (let at = clause.from; at < clause.to; at += 1)
    if (has(tokens[at]?.topic ?? 0, topic.METHOD)) methods += 1;
  return methods;
};

// `Interventions included reflection`, `MI, CBT`
const listsMethods = ({ frame, clause }: ClauseView, methods: number): boolean => {
  const received = has(frame.topic, topic.RECEPTIVE);
  const named = has(frame.sense, sense.METHOD_NOUN) && frame.subject !== 'patient';
  if (named && (!received || methods > 1)) return true;
  if (clause.to - clause.from === 1) return true;
  const several = frame.verbAt < 0 && methods > 1 && frame.specifics < 3;
  return several && !received && !has(frame.topic, topic.LEVEL);
};

/** Whether the clause says what the room worked on: `Discussed triggers`, `norms reviewed`, `MI, CBT`. */
export const isRoomWork = (view: ClauseView, last: Who): boolean => {
  const { frame } = view;
  const { verb, verbAt, verbSense, topic: topics, subject } = frame;
  if (frame.hasQuote) return false;
  const methods = has(topics, topic.METHOD) ? methodsIn(view) : 0;
  if (methods > 0 && listsMethods(view, methods)) return true;
  if (verbAt < 0) return false;
  if (subject === 'thing' || subject === 'room') {
    const given = has(verbSense, sense.GIVES) && methods > 0;
    return (given || has(verbSense, sense.TEACHES)) && has(verb, grammar.PAST);
  }
  if (!has(verbSense, sense.DISCUSSES)) return false;
  if (has(topics, topic.METHOD | topic.TAUGHT)) return true;
  const own = has(frame.grammar, grammar.HIS | grammar.HIM);
  const byRoom = last !== 'patient' || view.verb?.word === 'discussed';
  return byRoom && !own && !has(topics, topic.LEVEL);
};

// Whether the words after `with` name an act: `minimal prompting`.
const leadsToAct = ({ tokens, clause }: ClauseView, at: number): boolean => {
  for (let after = at + 1; after < Math.min(clause.to, at + 4); after += 1) {
    const word = tokens[after];
    if (!word || word.word === 'no' || word.word === 'without') return false;
    if (hasSense(word, sense.ACT_NAMED)) return true;
  }
  return false;
};

/** Whether an act upon this patient is named by a noun: `with coaching from the facilitator`, `after two prompts`. */
export const namesAct = (view: ClauseView): boolean => {
  if (!has(view.frame.sense, sense.ACT_NAMED)) return false;
  const { tokens, clause } = view;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || token.quoted) continue;
    if (hasSense(token, sense.ACT_NAMED) && next?.word === 'by')
      return isA(tokens[at + 2], grammar.CLINICIAN);
    if (!hasSense(token, sense.LEADS_ACT)) continue;
    if (next?.possessive && isA(next, grammar.PEER | grammar.OUTSIDER)) return false;
    if (leadsToAct(view, at)) return !view.hasPhrase(phrase.BY_PEERS);
  }
  return false;
};
