/** Things by their keys; a thing with several keys stands under each, one with none under none. */
export const grouped = <T>(
  things: Iterable<T>,
  keysOf: (thing: T) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
};
