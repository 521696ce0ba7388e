import * as z from 'zod/mini';
import { InputError, type InputFault } from '../input/input-error.js';
import { tryInput } from '../input/read-input.js';
import { ClauseView } from './clause-view.js';
import { clinicianAct, isRoomWork } from './clinician-of-clause.js';
import { Evidence } from './evidence.js';
import { clausesOf } from './note-clauses.js';
import type { FrameReading } from './note-reading.js';
import { tokensOf } from './note-tokens.js';
import { settlePeople } from './people-of-note.js';
import { sectionsOf } from './text-sections.js';
import { has } from './token-bits.js';
import { grammar, sense, topic } from './word-classes.js';

// `Theme: grief`, `discussed boundaries`, `the session focused on`
const namesFocus = ({ frame, role }: ClauseView): boolean =>
  role === 'topic' ||
  role === 'goal' ||
  has(frame.sense, sense.DISCUSSES) ||
  has(frame.topic, topic.TAUGHT);

const focusWords: ReadonlySet<string> = new Set(
  'topic topics theme themes focus focused focusing centered subject discussion'.split(' '),
);

const hasFocusWord = ({ tokens, clause }: ClauseView): boolean =>
  tokens.slice(clause.from, clause.to).some(({ word }) => focusWords.has(word));

// What members say to or do with one another: not `members were invited to`.
const isExchange = ({ frame }: ClauseView): boolean => {
  const { subject, verb, passive, future, specifics, hasQuote } = frame;
  const members = subject === 'peer' || subject === 'room' || subject === 'patient';
  const works = grammar.SAY | grammar.ACT | grammar.DO | grammar.FEEL;
  const toSomeone = frame.toPeer || frame.toRoom || frame.toPatient;
  if (!members || passive || future || !has(verb, works)) return false;
  return toSomeone && (specifics > 0 || hasQuote);
};

/** Reads a frame whose text has been checked. */
export const frameReadingOf = (text: string): FrameReading => {
  const focus = new Evidence<'shown'>(['shown']);
  const interventions = new Evidence<'shown'>(['shown']);
  const exchange = new Evidence<'shown'>(['shown']);
  const tokens = tokensOf(text);
  settlePeople(tokens, {});
  for (const clause of clausesOf(tokens, sectionsOf(text, tokens).sections)) {
    const view = new ClauseView(text, tokens, clause);
    const { subject } = view.frame;
    const led = subject === 'clinician' && typeof clinicianAct(view, 'nobody') === 'object';
    const works = view.role === 'intervention' || led || isRoomWork(view, 'room');
    if (works) interventions.add('shown', 'work-with-the-room', view.span);
    if (isExchange(view)) exchange.add('shown', 'member-to-member', view.span);
    if (namesFocus(view) || hasFocusWord(view)) focus.add('shown', 'focus-named', view.span);
  }
  return {
    elements: {
      focus: focus.element(),
      interventions: interventions.element(),
      exchange: exchange.element(),
    },
  };
};

/**
 * Reads the shared part of a group note: what the group was about, what the clinician did with the room, and what members
 * said to or did with one another. For notes in English; this library’s own reading.
 *
 * @param text The shared group text.
 * @throws {@link InputError} if the text is no text.
 *
 * @example
 * ```ts
 * const { elements } = readFrame('Theme: grief. The facilitator led a writing exercise.');
 * elements.focus.value; // 'shown'
 * elements.interventions.value; // 'shown'
 * elements.exchange.value; // 'absent'
 * ```
 */
export const readFrame = (text: string): FrameReading => {
  const faults: InputFault[] = [];
  const words = tryInput(z.string(), text, '', faults);
  if (words === undefined) throw new InputError(faults);
  return frameReadingOf(words);
};
