const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const charactersPerLane = 5;
const laneBits = 5 * charactersPerLane;

// Four lanes with multipliers of their own, each stirred by its neighbour: 100 bits in all, so that
// a hundred thousand sessions collide with a probability far below one in 10^20.
const multipliers = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

const settled = (lane: number): number => {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

const written = (lane: number): string => {
  const bits = lane >>> (32 - laneBits);
  return Array.from(
    { length: charactersPerLane },
    (_, place) => alphabet[(bits >>> (5 * place)) & 31],
  ).join('');
};

/**
 * A patient control number: the same for the same ids, another for others.
 * Twenty characters of A-Z and 0-9, which is what every payer takes.
 *
 * @param ids What tells the claim apart: session, patient, rendering provider.
 */
export const controlNumber = (...ids: string[]): string => {
  const text = JSON.stringify(ids);
  let [a, b, c, d]: [number, number, number, number] = [...multipliers];
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    a = b ^ Math.imul(a ^ unit, multipliers[0]);
    b = c ^ Math.imul(b ^ unit, multipliers[1]);
    c = d ^ Math.imul(c ^ unit, multipliers[2]);
    d = a ^ Math.imul(d ^ unit, multipliers[3]);
  }
  const sum = (a + b + c + d) | 0;
  return [a + sum, b + sum, c + sum, d + sum].map((lane) => written(settled(lane | 0))).join('');
};
