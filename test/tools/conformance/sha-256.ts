// The runner includes its own SHA-256 (FIPS 180-4), because a bare engine has neither node:crypto nor
// WebCrypto nor TextEncoder. A test compares it with node:crypto.

const utf8 = (text: string): number[] => {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // A lone surrogate cannot be encoded in UTF-8 and becomes U+FFFD, as in every encoder.
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return bytes;
};

const primes = (() => {
  const found: number[] = [];
  for (let number = 2; found.length < 64; number += 1)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
})();

// The first 32 bits of the fraction of a root, by whole-number search, because engines may differ
// in the last bit of Math.cbrt.
const fractionOfRoot = (number: number, power: 2 | 3): number => {
  const wanted = BigInt(number) << BigInt(32 * power);
  let low = 0n;
  let high = 1n << 40n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** BigInt(power) <= wanted) low = middle;
    else high = middle - 1n;
  }
  return Number(low & 0xffffffffn);
};

const start = primes.slice(0, 8).map((prime) => fractionOfRoot(prime, 2));
const rounds = primes.map((prime) => fractionOfRoot(prime, 3));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const padded = (text: string): Uint8Array => {
  const bytes = utf8(text);
  const whole = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return whole;
};

// One array for all blocks, and words instead of arrays, because a bare engine interprets this code.
const words = new Int32Array(64);
const at = (index: number): number => words[index] ?? 0;

const schedule = (block: DataView): void => {
  for (let index = 0; index < 16; index += 1) words[index] = block.getInt32(index * 4);
  for (let index = 16; index < 64; index += 1) {
    const near = at(index - 2);
    const far = at(index - 15);
    words[index] =
      (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)) +
      at(index - 7) +
      (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)) +
      at(index - 16);
  }
};

const mixed = (state: readonly number[]): number[] => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const choice = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
    const first = (h + choice + (rounds[index] ?? 0) + at(index)) | 0;
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => ((state[index] ?? 0) + word) | 0);
};

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => {
  const bytes = padded(text);
  let state = start;
  for (let offset = 0; offset < bytes.length; offset += 64) {
    schedule(new DataView(bytes.buffer, offset, 64));
    state = mixed(state);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};
