import { type FileFault, fileFault } from '../../input/file-fault.js';
import { InputError, inputFault } from '../../input/input-error.js';
import { isCalendarDate } from '../../time/calendar-date.js';
import { type RawSegment, ReadSegment, type ReadSeparators, rawSegments } from './raw-segments.js';

export { ReadSegment } from './raw-segments.js';

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
export const elementAt = (segment: ReadSegment, index: number): string => segment.at(index);

/** The tag of a segment. */
export const tagOf = ({ tag }: ReadSegment): string => tag;

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
  #hasHeader = false;
  #hasReceipt = false;

  constructor(faults: FileFault[]) {
    this.#faults = faults;
  }

  /** Reads one segment. A transaction set that ends here is returned. */
  next({ text, separators, isEnded }: RawSegment): ReadTransaction | undefined {
    const segment = new ReadSegment(text, separators.element, this.#nextPosition());
    switch (segment.tag) {
      case 'ISA':
      case 'GS':
      case 'ST': {
        const cutOff = this.#close(false);
        this.#start(new ReadSegment(text, separators.element, 1), separators);
        return cutOff;
      }
      case 'GE':
      case 'IEA': {
        const cutOff = this.#close(false);
        this.#checkTrailer(segment);
        return cutOff;
      }
      case 'SE':
        return this.#end(segment);
      default:
        this.#add(segment, isEnded);
        return undefined;
    }
  }

  /** Ends the file. A transaction set without a trailer is returned. */
  finish(): ReadTransaction | undefined {
    const cutOff = this.#close(false);
    if (this.#number === 0) this.#tellNoTransaction();
    return cutOff;
  }

  // An interchange may hold nothing but the receipt of another one (TA1), or nothing at all.
  #tellNoTransaction(): void {
    if (!this.#hasHeader) this.foreignText();
    else if (this.#hasReceipt) this.#fault('other-transaction', 'TA1');
    else this.#fault('missing', 'ST');
  }

  /** Reports text that is not X12, once. */
  foreignText(): void {
    if (!this.#hasForeignText) this.#fault('not-x12', 'ISA');
    this.#hasForeignText = true;
  }

  #nextPosition(): number {
    return this.#open ? this.#open.segments.length + 1 : 0;
  }

  #start(segment: ReadSegment, { component }: ReadSeparators): void {
    if (segment.tag === 'ISA') {
      this.#hasHeader = true;
      this.#interchange = { control: segment.at(13), groups: 0 };
      this.#group = { control: '', guide: '', date: '', sets: 0 };
    } else if (segment.tag === 'GS') {
      this.#interchange.groups += 1;
      const [control, guide, date] = [segment.at(6), segment.at(8), segment.at(4)];
      this.#group = { control, guide, date, sets: 0 };
    } else {
      this.#number += 1;
      this.#group.sets += 1;
      this.#open = {
        number: this.#number,
        control: segment.at(2),
        kind: segment.at(1),
        guide: segment.at(3) === '' ? this.#group.guide : segment.at(3),
        date: dateOf(this.#group.date),
        component,
        segments: [segment],
      };
    }
  }

  #checkTrailer(segment: ReadSegment): void {
    const isGroup = segment.tag === 'GE';
    const { control } = isGroup ? this.#group : this.#interchange;
    const count = isGroup ? this.#group.sets : this.#interchange.groups;
    if (Number(segment.elements[1]) !== count) this.#fault('segment-count', segment.tag);
    if (segment.at(2) !== control) this.#fault('control-number', segment.tag);
  }

  #end(segment: ReadSegment): ReadTransaction | undefined {
    if (!this.#open) return undefined;
    const { control } = this.#open;
    const { position } = segment;
    if (Number(segment.elements[1]) !== position)
      this.#fault('segment-count', 'SE', position, control);
    if (segment.at(2) !== control) this.#fault('control-number', 'SE', position, control);
    return this.#close(true);
  }

  #add(segment: ReadSegment, isEnded: boolean): void {
    // A segment that the end of the file cuts off may lack a part of its last element.
    if (this.#open && isEnded) this.#open.segments.push(segment);
    else if (segment.tag === 'TA1') this.#hasReceipt = true;
    else if (!this.#open) this.foreignText();
  }

  #close(isComplete: boolean): ReadTransaction | undefined {
    const open = this.#open;
    this.#open = undefined;
    return open && { ...open, isComplete };
  }

  #fault(
    code: 'not-x12' | 'segment-count' | 'control-number' | 'other-transaction' | 'missing',
    segment: string,
    position = 0,
    control = '',
  ): void {
    const where = { transaction: this.#number, control, segment, position };
    const isKept = code === 'segment-count' || code === 'control-number';
    this.#faults.push(fileFault(where, code, isKept));
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
