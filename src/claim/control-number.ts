const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const charactersPerLane = 5;
const laneBits = 5 * charactersPerLane;

// Four lanes, each with its own multiplier and mixed with its neighbor, hold 100 bits: among a
// hundred thousand sessions a collision is far less likely than one in 10^20.
const multipliers = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

const mixed = (lane: number): number => {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

const written = (lane: number): string => {
  const bits = lane >>> (32 - laneBits);
  return Array.from(
    { length: charactersPerLane },
    (_, index) => alphabet[(bits >>> (5 * index)) & 31],
  ).join('');
};

/**
 * A patient control number: the same IDs always give the same number, other IDs another one.
 * Twenty characters of A-Z and 0-9, which every payer accepts.
 *
 * @param ids The IDs that identify the claim: session, patient, rendering provider.
 */
export const controlNumber = (...ids: string[]): string => {
  const text = JSON.stringify(ids);
  let [a, b, c, d]: [number, number, number, number] = [...multipliers];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, multipliers[0]);
    b = c ^ Math.imul(b ^ unit, multipliers[1]);
    c = d ^ Math.imul(c ^ unit, multipliers[2]);
    d = a ^ Math.imul(d ^ unit, multipliers[3]);
  }
  const sum = (a + b + c + d) | 0;
  return [a + sum, b + sum, c + sum, d + sum].map((lane) => written(mixed(lane | 0))).join('');
};
