import type { BundleIndex } from './bundle-index.js';
import type { BundleResource } from './bundle-resources.js';
import { narrativeText } from './html-text.js';
import type { AttachmentData } from './resource-shapes.js';

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
  // Six bits left over are a digit too many.
  return bits < 6 ? bytes : undefined;
};

/** The bits of a lead byte, how many bytes follow it, and the lowest code point of that length. */
const leadOf = (byte: number): [bits: number, following: number, lowest: number] | undefined => {
  if (byte < 0x80) return [byte, 0, 0];
  if (byte >= 0xc2 && byte < 0xe0) return [byte & 0x1f, 1, 0x80];
  if (byte >= 0xe0 && byte < 0xf0) return [byte & 0x0f, 2, 0x800];
  if (byte >= 0xf0 && byte < 0xf5) return [byte & 0x07, 3, 0x10000];
  return undefined;
};

const isCharacter = (code: number, lowest: number): boolean =>
  code >= lowest && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

// Decoded here because the library uses no platform API, and TextDecoder is one.
const utf8 = (bytes: readonly number[]): string | undefined => {
  const characters: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const lead = leadOf(bytes[start] ?? 0xff);
    if (!lead) return undefined;
    const [bits, following, lowest] = lead;
    const tail = bytes.slice(start + 1, start + 1 + following);
    if (tail.length < following || tail.some((byte) => (byte & 0xc0) !== 0x80)) return undefined;
    const code = tail.reduce((sum, byte) => sum * 64 + (byte & 0x3f), bits);
    if (!isCharacter(code, lowest)) return undefined;
    characters.push(String.fromCodePoint(code));
    start += following + 1;
  }
  return characters.join('');
};

/** Base64 of UTF-8 as text, without a byte order mark; `undefined` for anything else. */
export const base64Text = (base64: string): string | undefined => {
  const bytes = bytesOf(base64);
  return bytes && utf8(bytes)?.replace(/^\uFEFF/, '');
};

const plainType = /^text\/plain\s*(?:;\s*charset="?(?:utf-8|us-ascii)"?\s*)?$/i;
const markupType = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

const attachmentText = ({ contentType = '', data }: AttachmentData): string | undefined => {
  if (data === undefined) return undefined;
  if (plainType.test(contentType)) return base64Text(data);
  const xhtml = markupType.test(contentType) ? base64Text(data) : undefined;
  return xhtml === undefined ? undefined : narrativeText(xhtml);
};

/**
 * The text of a document: its first attachment in plain text or HTML, UTF-8, inline or in a Binary of the
 * bundle. `undefined` if there is none, as for a PDF or a web address.
 */
export const documentText = (
  document: BundleResource<'DocumentReference'>,
  index: BundleIndex,
): string | undefined => {
  for (const { attachment } of document.resource.content ?? []) {
    if (!attachment) continue;
    const { url: reference, data, contentType } = attachment;
    const binary =
      data === undefined && reference !== undefined
        ? index.resolve({ reference }, document, 'Binary')?.resource
        : undefined;
    const text = attachmentText(
      binary ? { ...binary, contentType: contentType ?? binary.contentType ?? '' } : attachment,
    );
    if (text !== undefined) return text;
  }
  return undefined;
};
