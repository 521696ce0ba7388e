/** Things that are linked with each other, directly or through others; each thing is in one cluster. */
export const clustersOf = <T>(
  things: readonly T[],
  links: Iterable<readonly [T, T]>,
): readonly (readonly T[])[] => {
  const leaders = new Map(things.map((thing) => [thing, thing]));
  const leaderOf = (thing: T): T => {
    let at = thing;
    for (let next = leaders.get(at) ?? at; next !== at; next = leaders.get(at) ?? at) {
      // Halving the way keeps it short for the next one who walks it.
      leaders.set(at, leaders.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const [a, b] of links) leaders.set(leaderOf(a), leaderOf(b));
  const clusters = new Map<T, T[]>();
  for (const thing of things) {
    const leader = leaderOf(thing);
    const cluster = clusters.get(leader);
    if (cluster) cluster.push(thing);
    else clusters.set(leader, [thing]);
  }
  return [...clusters.values()];
};
