/** Compares two texts by code unit, so that IDs and dates sort the same way on every engine. */
export const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Groups items by key, in the order in which each key first appears. Items whose key is undefined are left out. */
export const groupedBy = <Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key | undefined,
): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) add(groups, keyOf(item), item);
  return groups;
};

/** Groups items that have several keys: each item is listed under every key it has. */
export const groupedByEach = <Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key | undefined>,
): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) for (const key of keysOf(item)) add(groups, key, item);
  return groups;
};

const add = <Item, Key>(groups: Map<Key, Item[]>, key: Key | undefined, item: Item): void => {
  if (key === undefined) return;
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
};
