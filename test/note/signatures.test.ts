import { expect, test } from 'vitest';
import { lastSignedAt, pathOfUndated, signaturesOf } from '../../src/note/signatures.js';

const note = { noteId: 'note-a' };
const signature = { providerId: 'dr-lindqvist', signedAt: '2026-03-04T20:10:00-05:00' };
const cosignature = { providerId: 'ms-adeyemi', signedAt: '2026-03-05T01:10:01Z' };

test('the signatures of a note are the author’s, then the co-signer’s', () => {
  expect(signaturesOf(note)).toEqual([]);
  expect(signaturesOf({ ...note, signature, cosignature })).toEqual([signature, cosignature]);
});

test('the last signature is the later one, in whatever zone it is written', () => {
  expect(lastSignedAt(note)).toBeUndefined();
  expect(lastSignedAt({ ...note, cosignature })).toBe(cosignature.signedAt);
  expect(lastSignedAt({ ...note, signature, cosignature })).toBe(cosignature.signedAt);
  expect(lastSignedAt({ ...note, signature: cosignature, cosignature: signature })).toBe(
    cosignature.signedAt,
  );
});

test('a signature whose time is not recorded is no last signature, and is found by its path', () => {
  const undated = { providerId: 'ms-adeyemi' };
  expect(lastSignedAt({ ...note, signature: undated })).toBeUndefined();
  expect(lastSignedAt({ ...note, signature, cosignature: undated })).toBe(signature.signedAt);
  for (const field of ['signature', 'cosignature'] as const) {
    const signed = { ...note, signature, cosignature, [field]: undated };
    expect(pathOfUndated(signed, signaturesOf(signed))).toBe(`/note/${field}/signedAt`);
  }
});
