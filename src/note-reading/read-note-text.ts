import * as z from 'zod/mini';
import { InputError, type InputFault } from '../input/input-error.js';
import { tryInput } from '../input/read-input.js';
import { namedGoals } from './named-goals.js';
import { clausesOf } from './note-clauses.js';
import { type NoteReading, type ReadingOptions, readingOptionsSchema } from './note-reading.js';
import { tokensOf } from './note-tokens.js';
import { settlePeople } from './people-of-note.js';
import { ClauseReader } from './read-clauses.js';
import { sectionsOf } from './text-sections.js';

/** Reads a note whose options have been read. */
export const readingOf = (text: string, options: ReadingOptions): NoteReading => {
  const tokens = tokensOf(text);
  settlePeople(tokens, options);
  const { format, sections } = sectionsOf(text, tokens);
  const reader = new ClauseReader(text, tokens);
  reader.read(clausesOf(tokens, sections));
  const { evidence } = reader;
  const { spans: goalSpans, goalIds } = namedGoals(tokens, options.goals ?? []);
  for (const span of goalSpans) evidence.goal.add('linked', 'goal-of-the-plan', span);
  const response = evidence.response.element();
  const participation = evidence.participation.element();
  return {
    format,
    sections: sections.flatMap(({ heading, start, to }) =>
      heading === '' ? [] : [{ heading, start, end: tokens[to]?.start ?? text.length }],
    ),
    elements: {
      // A response shows that the patient took part.
      participation:
        response.value === 'shown' && participation.value !== 'shown'
          ? { value: 'shown', spans: [...response.spans] }
          : participation,
      intervention: evidence.intervention.element(),
      response,
      goal: { ...evidence.goal.element(), goalIds },
      risk: evidence.risk.element(),
      plan: evidence.plan.element(),
      progress: evidence.progress.element(),
      exchange: evidence.exchange.element(),
    },
  };
};

/**
 * Reads a free-text group note for what an auditor looks for: participation, intervention, response, link to the plan,
 * risk, plan, progress and exchange, each with the words that show it. For notes in English. It is this library’s own
 * reading by rules, not a judgment: found means found, not adequate.
 *
 * @param text The member’s section of the note, or the whole note.
 * @param options What is known of the patient, the clinicians and the goals.
 * @throws {@link InputError} if the text is no text or the options are malformed.
 *
 * @example
 * ```ts
 * const { elements } = readNote('Pt told the group he hid the eviction letter. Denies SI.');
 * elements.participation.value; // 'shown'
 * elements.risk.value; // 'denied'
 * elements.plan.value; // 'absent'
 * ```
 */
export const readNote = (text: string, options: ReadingOptions = {}): NoteReading => {
  const faults: InputFault[] = [];
  const words = tryInput(z.string(), text, '', faults);
  const known = tryInput(readingOptionsSchema, options, '/options', faults);
  if (words === undefined || !known) throw new InputError(faults);
  return readingOf(words, known);
};
