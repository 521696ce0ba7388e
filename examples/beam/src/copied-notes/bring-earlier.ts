import type { Note } from 'group-therapy-billing';
import type { Grouped } from '../keyed.js';
import { Places } from './places.js';
import type { EarlierRow, NoteRow, PairRow, Place } from './rows.js';

type Value = NoteRow['value'] | PairRow['value'];

const noteAmong = (values: Iterable<Value>): Note | undefined => {
  for (const value of values) if ('note' in value) return value.note;
  return undefined;
};

/** Sends a note to each later note that may copy it, once. */
export function* bringEarlier({ key, value }: Grouped<Place, Value>): Generator<EarlierRow> {
  const note = noteAmong(value);
  if (!note) return;
  const brought = new Places();
  for (const one of value)
    if ('later' in one && brought.add(one.later))
      yield { key: one.later, value: { earlier: key, note } };
}
