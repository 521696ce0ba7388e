import { InputError, type InputFault, inputFault } from '../input/input-error.js';
import { isPlain } from '../input/plain-copy.js';
import { tryReading } from '../input/read-input.js';
import type { sameDay } from './same-day.js';
import type { sessionIndividuality } from './session-individuality.js';
import type { TextReading } from './text-reading.js';

/** What each part does. */
interface PartWork {
  noteComparison: typeof sessionIndividuality;
  noteReading: TextReading;
  sameDayServices: typeof sameDay;
}

/**
 * A part of the check of a session, with the code and the data that it needs. It is opaque and not JSON: pass it to
 * `checkGroupSession`. It belongs to the copy of the library that made it.
 */
export class SessionPart<Name extends keyof SessionParts> {
  /** Says what this is. A copy or a clone of the part is refused. */
  readonly part: Name;
  readonly #work: PartWork[Name];

  /** @internal */
  constructor(part: Name, work: PartWork[Name]) {
    this.part = part;
    this.#work = work;
  }

  /**
   * What the part does; `undefined` if the value is not that part.
   *
   * @internal
   */
  static open<Name extends keyof SessionParts>(
    part: SessionPart<Name> | undefined,
    name: Name,
  ): PartWork[Name] | undefined {
    return typeof part === 'object' && part !== null && #work in part && part.part === name
      ? part.#work
      : undefined;
  }
}

/** The parts of a check. What is left out is in `ruleset.notChecked`, and its code is not loaded. */
export interface SessionParts {
  /**
   * Compares the notes with each other and with the history, and searches them for other members' names. Without it
   * neither is done, and the report has no `individuality`.
   */
  noteComparison?: SessionPart<'noteComparison'>;
  /** Reads notes that are one text. Without it, a person checks what they say, as with `reading: 'off'`. */
  noteReading?: SessionPart<'noteReading'>;
  /** Compares the session with `services`, the other services of the day. Without it they are only read. */
  sameDayServices?: SessionPart<'sameDayServices'>;
}

/** What the parts of one check do; `undefined` for each that was left out. */
export type OpenedParts = { readonly [Name in keyof PartWork]: PartWork[Name] | undefined };

const names = ['noteComparison', 'noteReading', 'sameDayServices'] as const;

const isName = (key: PropertyKey): boolean => names.some((name) => name === key);

/**
 * Opens the parts that the caller gave.
 *
 * @throws {@link InputError} if a value is not the part of that name, or a key is not documented.
 */
export const openParts = (given: SessionParts): OpenedParts => {
  const faults: InputFault[] = [];
  const opened = tryReading(
    () => {
      const parts: SessionParts = { ...given };
      if (typeof given !== 'object' || given === null || !isPlain(given))
        faults.push(inputFault('/parts', 'type'));
      else if (!Reflect.ownKeys(parts).every(isName))
        faults.push(inputFault('/parts/*', 'unknown-key'));
      const work: OpenedParts = {
        noteComparison: SessionPart.open(parts.noteComparison, 'noteComparison'),
        noteReading: SessionPart.open(parts.noteReading, 'noteReading'),
        sameDayServices: SessionPart.open(parts.sameDayServices, 'sameDayServices'),
      };
      for (const name of names)
        if (parts[name] !== undefined && work[name] === undefined)
          faults.push(inputFault(`/parts/${name}`, 'type'));
      return work;
    },
    '/parts',
    faults,
  );
  if (opened === undefined || faults.length > 0) throw new InputError(faults);
  return opened;
};
