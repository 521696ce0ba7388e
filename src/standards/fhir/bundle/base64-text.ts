const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const bytesOf = (base64: string): number[] | undefined => {
  const digits = base64.replace(/\s+/g, '').replace(/={1,2}$/, '');
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  // A digit that is left over carries no byte.
  return bits < 6 ? bytes : undefined;
};

/** The code point of a lead byte, how many bytes follow it, and the least that so many may say. */
const leadOf = (byte: number): [bits: number, following: number, least: number] | undefined => {
  if (byte < 0x80) return [byte, 0, 0];
  if (byte >= 0xc2 && byte < 0xe0) return [byte & 0x1f, 1, 0x80];
  if (byte >= 0xe0 && byte < 0xf0) return [byte & 0x0f, 2, 0x800];
  if (byte >= 0xf0 && byte < 0xf5) return [byte & 0x07, 3, 0x10000];
  return undefined;
};

const isCharacter = (code: number, least: number): boolean =>
  code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

const utf8 = (bytes: readonly number[]): string | undefined => {
  const characters: string[] = [];
  for (let place = 0; place < bytes.length; ) {
    const lead = leadOf(bytes[place] ?? 0xff);
    if (!lead) return undefined;
    const [bits, following, least] = lead;
    const tail = bytes.slice(place + 1, place + 1 + following);
    if (tail.length < following || tail.some((byte) => (byte & 0xc0) !== 0x80)) return undefined;
    const code = tail.reduce((sum, byte) => sum * 64 + (byte & 0x3f), bits);
    if (!isCharacter(code, least)) return undefined;
    characters.push(String.fromCodePoint(code));
    place += following + 1;
  }
  return characters.join('');
};

/** The UTF-8 text behind base64, without a byte order mark; `undefined` where it is none. */
export const base64Text = (base64: string): string | undefined => {
  const bytes = bytesOf(base64);
  return bytes && utf8(bytes)?.replace(/^\uFEFF/, '');
};
