import { type FileFault, type FileFaultCode, fileFault } from '../../input/file-fault.js';
import {
  dateOf,
  elementAt,
  type ReadSegment,
  type ReadTransaction,
  tagOf,
} from './read-transactions.js';

const amountShape = /^([+-]?)(\d{0,13})(?:\.(\d{1,2})0*)?\.?$/;

/** The cents that an element writes in dollars; `undefined` if it is no amount. */
export const centsOf = (text: string): number | undefined => {
  const [, sign, whole = '', fraction = ''] = amountShape.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') return undefined;
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return sign === '-' && cents !== 0 ? -cents : cents;
};

/** The number of units that an element writes; `undefined` if it is no number. */
export const quantityOf = (text: string): number | undefined =>
  /^-?(?:\d{1,12}(?:\.\d{0,6})?|\.\d{1,6})$/.test(text) ? Number(text) + 0 : undefined;

/** The first and last day of a date element by its qualifier: `D8` or `RD8`. */
export const periodOf = (
  qualifier: string,
  text: string,
): { from: string; to: string } | undefined => {
  const [first = '', last = first] = qualifier === 'RD8' ? text.split('-') : [text];
  const [from, to] = [dateOf(first), dateOf(last)];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
};

/** The first segment of a loop with the tag and, if given, the code in its first element. */
export const segmentOf = (
  loop: readonly ReadSegment[],
  tag: string,
  code?: string,
): ReadSegment | undefined =>
  loop.find((one) => tagOf(one) === tag && (code === undefined || elementAt(one, 1) === code));

/** Every segment of a loop with the tag. */
export const segmentsOf = (loop: readonly ReadSegment[], tag: string): ReadSegment[] =>
  loop.filter((segment) => tagOf(segment) === tag);

/** The loops that begin with the tag. Segments before the first one belong to none. */
export const loopsOf = (segments: readonly ReadSegment[], tag: string): ReadSegment[][] => {
  const loops: ReadSegment[][] = [];
  for (const segment of segments)
    if (tagOf(segment) === tag) loops.push([segment]);
    else loops.at(-1)?.push(segment);
  return loops;
};

/** An element of that segment; empty if the segment or the element is absent. */
export const textOf = (
  loop: readonly ReadSegment[],
  tag: string,
  code: string | undefined,
  index: number,
): string => {
  const segment = segmentOf(loop, tag, code);
  return segment ? elementAt(segment, index) : '';
};

/** The components of a composite element, without spaces around them. */
export const componentsOf = (
  segment: ReadSegment,
  index: number,
  { component }: Pick<ReadTransaction, 'component'>,
): string[] => (segment.elements[index] ?? '').split(component).map((part) => part.trim());

const unread = { from: '', to: '' } as const;

/** The faults of a transaction set, or of one claim in it. */
export class FaultList {
  readonly #faults: FileFault[];
  readonly #where: Pick<FileFault['where'], 'transaction' | 'control' | 'claim'>;
  #isLost = false;

  constructor(
    faults: FileFault[],
    { number, control }: Pick<ReadTransaction, 'number' | 'control'>,
    claim = '',
  ) {
    this.#faults = faults;
    this.#where = { transaction: number, control, ...(claim === '' ? {} : { claim }) };
  }

  /** Whether a fault leaves out what is being read. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Adds a fault that leaves out what is being read. `tag` names a missing segment, which belongs after this one. */
  lose(code: FileFaultCode, segment: ReadSegment | undefined, tag?: string): void {
    this.#isLost = true;
    this.#add(code, segment, false, tag);
  }

  /** Adds a fault that leaves nothing out. */
  note(code: FileFaultCode, segment: ReadSegment | undefined, tag?: string): void {
    this.#add(code, segment, true, tag);
  }

  /** The cents of an element; a fault and 0 if it is no amount. */
  amount(segment: ReadSegment, index: number): number {
    const text = elementAt(segment, index);
    const cents = centsOf(text);
    if (cents === undefined) this.lose(text === '' ? 'missing' : 'amount', segment);
    return cents ?? 0;
  }

  /** The number of units of an element; a fault and 0 if it is no number. */
  quantity(segment: ReadSegment, index: number): number {
    const text = elementAt(segment, index);
    const quantity = quantityOf(text);
    if (quantity === undefined) this.lose(text === '' ? 'missing' : 'amount', segment);
    return quantity ?? 0;
  }

  /** The dates of a DTP segment that belongs after another; a fault if it is missing or wrong. */
  period(date: ReadSegment | undefined, after: ReadSegment): { from: string; to: string } {
    const period = date && periodOf(elementAt(date, 2), elementAt(date, 3));
    if (!date) this.lose('missing', after, 'DTP');
    else if (!period) this.lose('date', date);
    return period ?? unread;
  }

  #add(code: FileFaultCode, segment: ReadSegment | undefined, kept: boolean, tag = ''): void {
    const where = {
      ...this.#where,
      segment: tag === '' && segment ? tagOf(segment) : tag,
      position: segment?.position ?? 1,
    };
    this.#faults.push(fileFault(where, code, kept));
  }
}

/** An entry for a text that is not empty, to spread into a record. */
export const entryOf = <Key extends string>(key: Key, text: string): { [key in Key]?: string } => {
  const entry: { [key in Key]?: string } = {};
  if (text !== '') entry[key] = text;
  return entry;
};

/** A code of one or two characters. Codes appear in findings, so nothing else may be in their place. */
export const shortCode: RegExp = /^[A-Z0-9]{1,2}$/;

/** The code of an element; empty if it is none. */
export const shortCodeOf = (text: string): string => (shortCode.test(text) ? text : '');
