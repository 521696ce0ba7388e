import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Text, narrativeText } from '../../../src/standards/fhir/bundle/chart-text.js';
import { xhtml } from './bundle-of.js';

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
      { seed: 65, numRuns: 3000 },
    );
  });

  test.each(['%', 'A', 'QUJD=QQ', 'QUJ*', 'gICA'])('%s is none', (text) => {
    expect(base64Text(text)).toBeUndefined();
  });

  test('may be broken into lines', () => {
    expect(base64Text('R3JvdXAg\r\nbm90ZQ==\n')).toBe('Group note');
  });
});

describe('words of a narrative', () => {
  test.each([
    ['<div>One <b>bold</b> word</div>', 'One bold word'],
    ['<div><p>First</p><p>Second<br/>Third</p></div>', 'First\nSecond\nThird'],
    [
      '<div>Tom &amp; Ada &lt;3 &#8217; &#x2014; &nbsp; &unknown; &#0;</div>',
      'Tom & Ada <3 ’ — &unknown; &#0;',
    ],
    ['<div>  many\n   spaces  </div>', 'many spaces'],
    ['<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>', 'A B\nC'],
    ['<div>said <!-- <p>never</p> --> this</div>', 'said this'],
    ['<div class="a > b">open</div>', 'b">open'],
    ['', ''],
  ])('%s', (markup, words) => {
    expect(narrativeText(markup)).toBe(words);
  });

  test('come back from an EHR that escapes them', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/[\s\p{C}\u00a0]+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        expect(narrativeText(xhtml(lines.join('\n')))).toBe(lines.join('\n'));
      }),
      { seed: 66, numRuns: 500 },
    );
  });

  test.each([
    ['<', '<'.repeat(100_000)],
    ['<!--', ''],
    ['<p', '<p'.repeat(100_000)],
    ['&#', '&#'.repeat(100_000)],
    ['&amp', '&amp'.repeat(100_000)],
    ['</', '</'.repeat(100_000)],
    [' ', ''],
  ])('are found in a hundred thousand of %j', (hostile, words) => {
    expect(narrativeText(hostile.repeat(100_000)) === words).toBe(true);
  });
});
