const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const charactersPerLane = 5;
const laneBits = 5 * charactersPerLane;

// Four lanes, each with its own multiplier and mixed with its neighbor, hold 100 bits: among a
// hundred thousand sessions a collision is far less likely than one in 10^20. Three lanes hold 75.
const multipliers = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

const mixed = (lane: number): number => {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

const written = (lane: number): string => {
  const bits = lane >>> (32 - laneBits);
  let text = '';
  for (let index = 0; index < charactersPerLane; index++)
    text += alphabet[(bits >>> (5 * index)) & 31];
  return text;
};

/**
 * A digest of some texts: the same texts always give the same one. It is not a secret: whoever can guess the
 * texts can check the guess.
 *
 * @param length How many characters of 0-9 and A-Z.
 */
export const digest = (texts: readonly string[], length: 15 | 20): string => {
  const text = JSON.stringify(texts);
  let [a, b, c, d]: [number, number, number, number] = [...multipliers];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, multipliers[0]);
    b = c ^ Math.imul(b ^ unit, multipliers[1]);
    c = d ^ Math.imul(c ^ unit, multipliers[2]);
    d = a ^ Math.imul(d ^ unit, multipliers[3]);
  }
  const sum = (a + b + c + d) | 0;
  const lanes = [a, b, c, d].slice(0, length / charactersPerLane);
  return lanes.map((lane) => written(mixed((lane + sum) | 0))).join('');
};
