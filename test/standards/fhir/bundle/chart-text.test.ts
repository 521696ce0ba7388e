import fc from 'fast-check';
import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { change } from '../../../../src/rule-book/change.js';
import { base64Text } from '../../../../src/standards/fhir/bundle/chart-text.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { runs } from '../../../whole/long-runs.js';
import { type AnyResource, documentReference, noteOf } from './chart-resources.js';
import { data, documentNote, holding, text } from './document-notes.js';

const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes as string).toString('base64');

describe('text behind base64', () => {
  test('is what the platform decodes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = base64(text);
        expect(base64Text(encoded)).toBe(
          Buffer.from(encoded, 'base64')
            .toString()
            .replace(/^\uFEFF/, ''),
        );
      }),
      { seed: 64, numRuns: 500 },
    );
  });

  test('agrees with the platform on which bytes are UTF-8', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const decoded = (bytes: Uint8Array) => {
      try {
        return strict.decode(bytes);
      } catch {
        return undefined;
      }
    };
    const byte = fc.oneof(
      fc.nat(255),
      fc.constantFrom(0xc0, 0xe0, 0xed, 0xf0, 0xf4, 0xa0, 0x80, 0xbf),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (bytes) => {
        expect(base64Text(base64(Uint8Array.from(bytes)))).toBe(decoded(Uint8Array.from(bytes)));
      }),
      { seed: 65, numRuns: runs(400, 10_000) },
    );
  });

  test.each(['%', 'A', 'QUJD=QQ', 'QUJ*', 'gICA'])('rejects %s', (text) => {
    expect(base64Text(text)).toBeUndefined();
  });

  test('may have line breaks', () => {
    expect(base64Text('R3JvdXAg\r\nbm90ZQ==\n')).toBe('Group note');
  });
});

describe('UTF-8 behind base64', () => {
  const read = (...bytes: number[]) => base64Text(Buffer.from(bytes).toString('base64'));

  test.each([
    [[0x41], 'A'],
    [[0x7f], '\u007f'],
    [[0xc2, 0x80], '\u0080'],
    [[0xdf, 0xbf], '\u07ff'],
    [[0xe0, 0xa0, 0x80], '\u0800'],
    [[0xed, 0x9f, 0xbf], '\ud7ff'],
    [[0xee, 0x80, 0x80], '\ue000'],
    [[0xef, 0xbf, 0xbd], '\ufffd'],
    [[0xf0, 0x90, 0x80, 0x80], '\u{10000}'],
    [[0xf4, 0x8f, 0xbf, 0xbf], '\u{10ffff}'],
    [[0xef, 0xbb, 0xbf, 0x41], 'A'],
    [[0x41, 0xef, 0xbb, 0xbf], 'A\ufeff'],
  ])('decodes %j as %j', (bytes, text) => {
    expect(read(...bytes)).toBe(text);
  });

  test.each([
    [[0x80]],
    [[0xbf]],
    [[0xc0, 0x80]],
    [[0xc1, 0xbf]],
    [[0xc2]],
    [[0xc2, 0x41]],
    [[0xc2, 0xc0]],
    [[0xe0, 0x80, 0x80]],
    [[0xe0, 0x9f, 0xbf]],
    [[0xed, 0xa0, 0x80]],
    [[0xed, 0xbf, 0xbf]],
    [[0xe1, 0x80]],
    [[0xf0, 0x8f, 0xbf, 0xbf]],
    [[0xf4, 0x90, 0x80, 0x80]],
    [[0xf5, 0x80, 0x80, 0x80]],
    [[0xff]],
  ])('rejects %j', (bytes) => {
    expect(read(...bytes)).toBeUndefined();
  });

  test('allows whitespace, but no other characters', () => {
    expect(base64Text('SGVs\r\n  bG8=')).toBe('Hello');
    expect(base64Text('')).toBe('');
    for (const text of ['SGVsbG8*', '-_', 'S', 'SGVs=bG8='])
      expect(base64Text(text)).toBeUndefined();
  });
});

describe('a document', () => {
  const words = base64('<p>Walked out</p>');

  test.each([
    ['text/plain', '<p>Walked out</p>'],
    ['text/plain; charset=utf-8', '<p>Walked out</p>'],
    ['TEXT/PLAIN;charset="US-ASCII" ', '<p>Walked out</p>'],
    ['text/plain ;  charset=utf-8', '<p>Walked out</p>'],
    ['text/plain; charset=latin1', undefined],
    ['text/plain; charset=utf-8; x', undefined],
    ['x text/plain', undefined],
    ['text/plainest', undefined],
    ['text/html', 'Walked out'],
    ['text/html;charset=UTF-8', 'Walked out'],
    ['text/html ; charset="utf-8" ', 'Walked out'],
    ['application/xhtml+xml', 'Walked out'],
    ['text/html; charset=latin1', undefined],
    ['text/html5', undefined],
    ['x/text/html', undefined],
    ['application/pdf', undefined],
    [undefined, undefined],
  ])('of the type %s has the text %s', (contentType, text) => {
    const attachment = { data: words, ...(contentType === undefined ? {} : { contentType }) };
    expect(noteOf(documentReference('d', [attachment]))?.text).toBe(text);
  });

  test('has the text of its first readable attachment', () => {
    const pdf = { contentType: 'application/pdf', data: words };
    const plain = (text: string) => ({ contentType: 'text/plain', data: base64(text) });
    expect(noteOf(documentReference('d', [pdf, plain('first'), plain('second')]))?.text).toBe(
      'first',
    );
    expect(
      noteOf(documentReference('d', [{ contentType: 'text/plain', data: '*' }, plain('second')]))
        ?.text,
    ).toBe('second');
    expect(noteOf(documentReference('d', [{ contentType: 'text/plain' }]))?.text).toBeUndefined();
    expect(
      noteOf(documentReference('d', [], { content: [{}, { attachment: plain('x') }] }))?.text,
    ).toBe('x');
    expect(noteOf(documentReference('d', [], { content: undefined }))?.text).toBeUndefined();
  });

  test('may refer to a Binary, which may have the content type', () => {
    const binary = (contentType?: string): AnyResource => ({
      resourceType: 'Binary',
      id: 'w',
      data: base64('Words.'),
      ...(contentType === undefined ? {} : { contentType }),
    });
    const url = 'Binary/w';
    expect(noteOf(documentReference('d', [{ url }]), binary('text/plain'))?.text).toBe('Words.');
    expect(
      noteOf(documentReference('d', [{ url, contentType: 'text/plain' }]), binary())?.text,
    ).toBe('Words.');
    expect(
      noteOf(
        documentReference('d', [{ url, contentType: 'application/pdf' }]),
        binary('text/plain'),
      )?.text,
    ).toBeUndefined();
    expect(noteOf(documentReference('d', [{ url }]), binary())?.text).toBeUndefined();
    expect(
      noteOf(
        documentReference('d', [{ url, contentType: 'text/plain', data: base64('Own.') }]),
        binary('text/plain'),
      )?.text,
    ).toBe('Own.');
    expect(
      noteOf(documentReference('d', [{ url: 'Binary/none', contentType: 'text/plain' }]))?.text,
    ).toBeUndefined();
  });
});

test('the text of a documentNote may be HTML, or in a Binary of the bundle', () => {
  const html = change(documentNote, {
    '/content': [
      {
        attachment: { contentType: 'text/html', data: data('<p>Sat &amp; left</p><p>Again</p>') },
      },
    ],
  });
  const noteOf = (...resources: FhirResource[]) =>
    fromFhirBundle(holding(...resources)).session.members?.[0]?.note?.text;
  expect(noteOf(html)).toBe('Sat & left\nAgain');
  const pointing = change(documentNote, {
    '/content': [{ attachment: { url: 'https://ehr.example/fhir/Binary/words' } }],
  });
  const binary: FhirResource = {
    resourceType: 'Binary',
    id: 'words',
    contentType: 'text/plain',
    data: data(text),
  };
  expect(noteOf(pointing, binary)).toBe(text);
  expect(noteOf(pointing)).toBeUndefined();
});
