import { type FileFault, fileFault } from '../../input/file-fault.js';
import { InputError, inputFault } from '../../input/input-error.js';
import { isCalendarDate } from '../../time/calendar-date.js';
import { type RawSegment, rawSegments } from './raw-segments.js';

/** A segment as it was read: `elements[1]` is its first element; `elements[0]` its tag. */
export interface ReadSegment {
  readonly elements: readonly string[];
  /** The position in the transaction set; ST is 1. */
  readonly position: number;
}

/** One transaction set: the segments from ST to the one before SE. */
export interface ReadTransaction {
  /** The place in the file, counted from 1. */
  readonly number: number;
  /** ST02. */
  readonly control: string;
  /** ST01: `'837'`, `'835'`, `'277'`, `'999'`. */
  readonly kind: string;
  /** The implementation guide: ST03, or GS08. */
  readonly guide: string;
  /** The date of the functional group (GS04). */
  readonly date: string | undefined;
  /** The separator of the components of an element. */
  readonly component: string;
  readonly segments: readonly ReadSegment[];
  /** Whether its trailer was found. */
  readonly isComplete: boolean;
}

/** The caller's text. Anything else is malformed input, not a damaged file. */
export const fileText = (text: unknown): string => {
  if (typeof text !== 'string') throw new InputError([inputFault('', 'type')]);
  return text;
};

/** The element of a segment, without spaces around it; empty if it is absent. */
export const elementAt = (segment: ReadSegment, index: number): string =>
  segment.elements[index]?.trim() ?? '';

/** The tag of a segment. */
export const tagOf = (segment: ReadSegment): string => elementAt(segment, 0);

/** The date that eight digits write; `undefined` if it does not exist. */
export const dateOf = (text: string): string | undefined => {
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return text.length === 8 && isCalendarDate(date) ? date : undefined;
};

interface OpenTransaction extends Omit<ReadTransaction, 'isComplete'> {
  readonly segments: ReadSegment[];
}

/** Follows the envelopes of a file: interchanges (ISA), functional groups (GS) and transaction sets (ST). */
class EnvelopeReader {
  readonly #faults: FileFault[];
  #number = 0;
  #interchange = { control: '', groups: 0 };
  #group = { control: '', guide: '', date: '', sets: 0 };
  #open: OpenTransaction | undefined;
  #hasForeignText = false;

  constructor(faults: FileFault[]) {
    this.#faults = faults;
  }

  /** Reads one segment. A transaction set that ends here is returned. */
  next(raw: RawSegment): ReadTransaction | undefined {
    const tag = raw.elements[0]?.trim() ?? '';
    switch (tag) {
      case 'ISA':
      case 'GS':
      case 'ST': {
        const cutOff = this.#close(false);
        this.#start(tag, raw);
        return cutOff;
      }
      case 'GE':
      case 'IEA': {
        const cutOff = this.#close(false);
        this.#checkTrailer(tag, raw);
        return cutOff;
      }
      case 'SE':
        return this.#end(raw);
      default:
        this.#add(tag, raw);
        return undefined;
    }
  }

  /** Ends the file. A transaction set without a trailer is returned. */
  finish(): ReadTransaction | undefined {
    const cutOff = this.#close(false);
    if (this.#number === 0) this.foreignText();
    return cutOff;
  }

  /** Reports text that is not X12, once. */
  foreignText(): void {
    if (!this.#hasForeignText) this.#fault('not-x12', 'ISA');
    this.#hasForeignText = true;
  }

  #start(tag: 'ISA' | 'GS' | 'ST', { elements, separators }: RawSegment): void {
    const element = (index: number): string => elements[index]?.trim() ?? '';
    if (tag === 'ISA') {
      this.#interchange = { control: element(13), groups: 0 };
      this.#group = { control: '', guide: '', date: '', sets: 0 };
    } else if (tag === 'GS') {
      this.#interchange.groups += 1;
      this.#group = { control: element(6), guide: element(8), date: element(4), sets: 0 };
    } else {
      this.#number += 1;
      this.#group.sets += 1;
      this.#open = {
        number: this.#number,
        control: element(2),
        kind: element(1),
        guide: element(3) === '' ? this.#group.guide : element(3),
        date: dateOf(this.#group.date),
        component: separators.component,
        segments: [{ elements, position: 1 }],
      };
    }
  }

  #checkTrailer(tag: 'GE' | 'IEA', { elements }: RawSegment): void {
    const { control, count } =
      tag === 'GE'
        ? { control: this.#group.control, count: this.#group.sets }
        : { control: this.#interchange.control, count: this.#interchange.groups };
    if (Number(elements[1]) !== count) this.#fault('segment-count', tag);
    if ((elements[2]?.trim() ?? '') !== control) this.#fault('control-number', tag);
  }

  #end({ elements }: RawSegment): ReadTransaction | undefined {
    if (!this.#open) return undefined;
    const { control, segments } = this.#open;
    const position = segments.length + 1;
    if (Number(elements[1]) !== position) this.#fault('segment-count', 'SE', position, control);
    if ((elements[2]?.trim() ?? '') !== control)
      this.#fault('control-number', 'SE', position, control);
    return this.#close(true);
  }

  #add(tag: string, { elements, isEnded }: RawSegment): void {
    const segments = this.#open?.segments;
    // A segment that the end of the file cuts off may lack a part of its last element.
    if (segments && isEnded) segments.push({ elements, position: segments.length + 1 });
    else if (!segments && tag !== 'TA1') this.foreignText();
  }

  #close(isComplete: boolean): ReadTransaction | undefined {
    const open = this.#open;
    this.#open = undefined;
    return open && { ...open, isComplete };
  }

  #fault(
    code: 'not-x12' | 'segment-count' | 'control-number',
    segment: string,
    position = 0,
    control = '',
  ): void {
    const where = { transaction: this.#number, control, segment, position };
    this.#faults.push(fileFault(where, code, code !== 'not-x12'));
  }
}

/**
 * The transaction sets of a file: of any number of interchanges and groups, with any separators and line ends. It
 * never throws. Faults of the envelopes are added to the list.
 */
export function* readTransactions(text: string, faults: FileFault[]): Generator<ReadTransaction> {
  const envelopes = new EnvelopeReader(faults);
  for (const raw of rawSegments(text)) {
    if (raw === 'not-x12') envelopes.foreignText();
    else {
      const ended = envelopes.next(raw);
      if (ended) yield ended;
    }
  }
  const cutOff = envelopes.finish();
  if (cutOff) yield cutOff;
}
