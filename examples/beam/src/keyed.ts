/** A value with its grouping key; Beam calls this a KV. */
export interface Keyed<Key, Value> {
  readonly key: Key;
  readonly value: Value;
}

/** All values of a key, in no particular order. */
export type Grouped<Key, Value> = Keyed<Key, Iterable<Value>>;
