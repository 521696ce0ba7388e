/** A value under the key by which it is grouped: what Beam calls a KV. */
export interface Keyed<Key, Value> {
  readonly key: Key;
  readonly value: Value;
}

/** All values of a key, one after the other and in no order. */
export type Grouped<Key, Value> = Keyed<Key, Iterable<Value>>;
