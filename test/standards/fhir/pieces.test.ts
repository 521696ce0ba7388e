import { describe, expect, test } from 'vitest';
import {
  isAbsolute,
  isOnServer as isServed,
  lastPart,
  serverOf,
  typeAndId,
  withoutVersion,
} from '../../../src/standards/fhir/bundle/bundle-index.js';
import { base64Text, narrativeText } from '../../../src/standards/fhir/bundle/chart-text.js';
import {
  codesOf,
  dayOf,
  type ExtensionData,
  extensionsOf,
  extensionFlag as flagOf,
  personName as readName,
  nameSuffix as readSuffix,
  extensionText as textOf,
  daysOf as windowOf,
  conceptText as wordsOf,
} from '../../../src/standards/fhir/bundle/data-types.js';
import {
  sectionTexts as boxesOf,
  sectionEntries as entriesOf,
} from '../../../src/standards/fhir/bundle/note-content.js';
import { authorizationOf } from '../../../src/standards/fhir/bundle/read-coverage.js';
import {
  modifierSystem,
  own,
  procedureSystem,
  systems,
} from '../../../src/standards/fhir/systems.js';

describe('an address', () => {
  test.each([
    ['https://ehr.example/fhir/Patient/23', true, true],
    ['http://ehr.example/Patient/23', true, true],
    ['urn:uuid:0b4c', true, false],
    ['a+b.c-1:x', true, false],
    ['Patient/23', false, false],
    ['/Patient/https://x', false, false],
    ['1https://x', false, false],
    ['+x:y', false, false],
    ['xhttps://x', true, false],
  ])('%s stands on its own: %s, on a server: %s', (url, absolute, served) => {
    expect(isAbsolute(url)).toBe(absolute);
    expect(isServed(url)).toBe(served);
  });

  test('has a server, a type and an id', () => {
    expect(serverOf('https://ehr.example/fhir/Patient/23')).toBe('https://ehr.example/fhir/');
    expect(serverOf('urn:uuid:0b4c')).toBeUndefined();
    expect(serverOf(undefined)).toBeUndefined();
    expect(isServed(undefined)).toBe(false);
    expect(typeAndId('https://ehr.example/fhir/Patient/23')).toBe('Patient/23');
    expect(lastPart('https://ehr.example/fhir/Patient/23')).toBe('23');
    expect(lastPart('urn:uuid:0b4c')).toBe('0b4c');
    expect(lastPart('23')).toBe('23');
    expect(lastPart('Patient/')).toBe('Patient/');
    expect(withoutVersion('Patient/23/_history/5')).toBe('Patient/23');
    expect(withoutVersion('Patient/23')).toBe('Patient/23');
  });
});

describe('days', () => {
  test('are those of dates and times, and not of months', () => {
    expect(
      ['2026-03-04', '2026-03-04T10:00:00Z', '2026-03', '2026-02-30', undefined].map(dayOf),
    ).toEqual(['2026-03-04', '2026-03-04', undefined, undefined, undefined]);
  });

  test('of a period are a window, where each end that is given is a day', () => {
    expect(windowOf(undefined)).toEqual({ from: '0000-01-01' });
    expect(windowOf({ start: '2026-03-04' })).toEqual({ from: '2026-03-04' });
    expect(windowOf({ end: '2026-03-04T10:00:00Z' })).toEqual({
      from: '0000-01-01',
      to: '2026-03-04',
    });
    expect(windowOf({ start: '2026', end: '2026-03-04' })).toBeUndefined();
    expect(windowOf({ start: '2026-03-04', end: '2026' })).toBeUndefined();
  });
});

describe('a name', () => {
  test('is the official one, or the usual, or the first that is not old', () => {
    const name = (use: string | undefined, family: string) => ({
      family,
      given: ['Ana', null, 'Luz'],
      ...(use === undefined ? {} : { use }),
    });
    const read = (...names: object[]) => readName(names as Parameters<typeof readName>[0])?.family;
    expect(read(name('usual', 'u'), name('official', 'o'), name(undefined, 'x'))).toBe('o');
    expect(read(name(undefined, 'x'), name('usual', 'u'))).toBe('u');
    expect(read(name('temp', 't'), name(undefined, 'x'))).toBe('t');
    for (const use of ['old', 'maiden', 'nickname', 'anonymous'])
      expect(read(name(use, 'old'), name(undefined, 'x'))).toBe('x');
    expect(read(name('old', 'old'))).toBeUndefined();
    expect(readName(undefined)).toBeUndefined();
    expect(readName([{ family: 'Ferreira', given: ['Ana', null, 'Luz'] }])).toEqual({
      given: 'Ana Luz',
      family: 'Ferreira',
    });
  });

  test('has a given and a family name, and may have a nickname', () => {
    const whole = { family: 'Ferreira', given: ['Ana'] };
    expect(readName([{ ...whole, family: '' }])).toBeUndefined();
    expect(readName([{ family: 'Ferreira' }])).toBeUndefined();
    expect(readName([{ family: 'Ferreira', given: [null] }])).toBeUndefined();
    expect(readName([whole, { use: 'nickname', given: ['Nita', 'B'] }])).toEqual({
      given: 'Ana',
      family: 'Ferreira',
      preferred: 'Nita B',
    });
    expect(readName([whole, { use: 'nickname' }])).not.toHaveProperty('preferred');
  });

  test('has what stands behind it', () => {
    expect(readSuffix([{}, { suffix: [null] }, { suffix: ['LCSW', null, 'PhD'] }])).toBe(
      'LCSW, PhD',
    );
    expect(readSuffix([{ suffix: [] }])).toBeUndefined();
    expect(readSuffix(undefined)).toBeUndefined();
  });
});

describe('extensions and codes', () => {
  const extended = {
    extension: [
      { url: 'https://elsewhere.example/x', valueString: 'theirs' },
      { url: own('x'), valueString: 'a text' },
      { url: own('x'), valueCode: 'second' },
      { url: own('y'), valueCode: 'a-code', valueBoolean: false },
    ],
  };

  test('are this library’s own, by name, the first first', () => {
    expect(extensionsOf(extended, 'x')).toHaveLength(2);
    expect(extensionsOf({}, 'x')).toEqual([]);
    expect(textOf(extended, 'x')).toBe('a text');
    expect(textOf(extended, 'y')).toBe('a-code');
    expect(textOf(extended, 'z')).toBeUndefined();
    expect(flagOf(extended, 'y')).toBe(false);
    expect(flagOf(extended, 'z')).toBeUndefined();
  });

  test('are those of the systems asked for, each once', () => {
    const concepts = [
      undefined,
      {},
      {
        coding: [
          { system: 's', code: 'a' },
          { system: 't', code: 'b' },
          { code: 'c' },
          { system: 's' },
        ],
      },
      {
        coding: [
          { system: 's', code: 'a' },
          { system: 'u', code: 'd' },
        ],
      },
    ];
    expect(codesOf(concepts, 's')).toEqual(['a']);
    expect(codesOf(concepts, 's', 'u')).toEqual(['a', 'd']);
    expect(codesOf([], 's')).toEqual([]);
  });

  test('are told in words by the text, or what is displayed', () => {
    expect(wordsOf({ text: 'Text', coding: [{ display: 'Shown' }] })).toBe('Text');
    expect(wordsOf({ coding: [{ code: 'x' }, { display: 'Shown' }] })).toBe('Shown');
    expect(wordsOf({ coding: [{ code: 'x' }] })).toBeUndefined();
    expect(wordsOf({})).toBeUndefined();
    expect(wordsOf(undefined)).toBeUndefined();
  });

  test('of procedures and modifiers are of the AMA or of CMS', () => {
    expect(
      ['90853', '0362T', 'G0410', 'H0005', '123456', 'x90853', '9085'].map(procedureSystem),
    ).toEqual(
      ['cpt', 'cpt', 'hcpcs', 'hcpcs', 'hcpcs', 'hcpcs', 'hcpcs'].map((name) =>
        Reflect.get(systems, name),
      ),
    );
    expect(['59', '95', 'XE', 'H1', '595', '5'].map(modifierSystem)).toEqual(
      ['cpt', 'cpt', 'hcpcs', 'hcpcs', 'hcpcs', 'hcpcs'].map((name) => Reflect.get(systems, name)),
    );
  });

  test('have the addresses that HL7 gave them', () => {
    expect(systems).toMatchObject({
      cpt: 'http://www.ama-assn.org/go/cpt',
      hcpcs: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
      hcpcsWithTls: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
      icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
      npi: 'http://hl7.org/fhir/sid/us-npi',
      taxonomy: 'http://nucc.org/provider-taxonomy',
      selfPay: 'http://terminology.hl7.org/CodeSystem/coverage-selfpay',
    });
  });
});

describe('a payer’s leave', () => {
  const number = { url: 'number', valueString: 'AUTH' };
  const period = { url: 'period', valuePeriod: { start: '2026-01-01', end: '2026-06-30' } };
  const left = (valueInteger: number) => ({ url: 'sessions-left', valueInteger });
  const read = (...extension: object[]) =>
    authorizationOf({
      resource: {
        extension: [{ url: own('authorization'), extension: extension as ExtensionData[] }],
      },
    } as Parameters<typeof authorizationOf>[0]);
  const whole = { number: 'AUTH', from: '2026-01-01', to: '2026-06-30' };

  test('is read where its number and both days are told', () => {
    expect(read(number, period)).toEqual(whole);
    expect(read(number, period, left(0))).toEqual({ ...whole, sessionsLeft: 0 });
    expect(
      authorizationOf({ resource: {} } as Parameters<typeof authorizationOf>[0]),
    ).toBeUndefined();
  });

  test.each([
    ['no number', [period]],
    ['no period', [number]],
    ['no start', [number, { url: 'period', valuePeriod: { end: '2026-06-30' } }]],
    ['no end', [number, { url: 'period', valuePeriod: { start: '2026-01-01' } }]],
    ['an empty period', [number, { url: 'period' }]],
    ['fewer than no sessions', [number, period, left(-1)]],
    ['half a session', [number, period, left(0.5)]],
    ['nothing', []],
  ])('cannot be read with %s', (_, extension) => {
    expect(read(...extension)).toMatchObject({});
    expect(read(...extension)).not.toHaveProperty('number');
  });

  test('cannot be read where it has no parts', () => {
    const bare = authorizationOf({
      resource: { extension: [{ url: own('authorization') }] },
    } as Parameters<typeof authorizationOf>[0]);
    expect(bare).toBeDefined();
    expect(bare).not.toHaveProperty('number');
  });
});

describe('sections of a note', () => {
  const section = (title: string | undefined, div: string, more: object = {}) => ({
    ...(title === undefined ? {} : { title }),
    text: { div: `<div>${div}</div>` },
    ...more,
  });

  test.each([
    ['participation', 'participation'],
    ['Individual participation', 'participation'],
    [' Meaning ', 'meaning'],
    ['Clinical meaning', 'meaning'],
    ['Intervention', 'interventions'],
    ['INTERVENTIONS', 'interventions'],
    ['Response', 'response'],
    ['Progress', 'progress'],
    ['Plan', 'plan'],
    ['Group', 'frame'],
    ['Group session', 'frame'],
    ['Risk', 'risk'],
    ['Diagnosis-supported need', 'diagnosisNeed'],
    ['Anything else', 'text'],
    [undefined, 'text'],
  ])('with the title %s are %s', (title, box) => {
    expect(boxesOf([section(title, 'Words.')])).toEqual({ [box]: 'Words.' });
    expect(
      boxesOf([section(undefined, 'Words.', title === undefined ? {} : { code: { text: title } })]),
    ).toEqual({
      [box]: 'Words.',
    });
  });

  test.each([
    ['participation', 'participation'],
    ['meaning', 'meaning'],
    ['interventions', 'interventions'],
    ['response', 'response'],
    ['progress', 'progress'],
    ['plan', 'plan'],
    ['text', 'text'],
    ['frame', 'frame'],
    ['risk', 'risk'],
    ['diagnosis-need', 'diagnosisNeed'],
    ['unheard-of', 'text'],
  ])('with the code %s are %s, whatever their title', (code, box) => {
    const coding = [{ system: own('note-section'), code }];
    expect(boxesOf([section('Plan', 'Words.', { code: { coding } })])).toEqual({ [box]: 'Words.' });
  });

  test('inside a section are of its box, but for their own', () => {
    const inner = [section('Risk', 'None.'), section('Homework', 'Call.'), { title: 'Empty' }];
    expect(
      boxesOf([section('Plan', 'Go on.', { section: inner }), section('Plan', 'More.')]),
    ).toEqual({
      plan: 'Go on.\nCall.\nMore.',
      risk: 'None.',
    });
  });

  test('refer to what they and those inside them refer to', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((reference) => ({ reference }));
    if (!a || !b || !c) throw new Error('There are three.');
    expect(entriesOf([{ entry: [a], section: [{ entry: [b] }] }, {}, { entry: [c] }])).toEqual([
      a,
      b,
      c,
    ]);
  });
});

describe('a narrative', () => {
  test.each([
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['a<br/>b<hr>c', 'a\nb\nc'],
    ['<h1>a</h1>b<h6>c</h6>d<h7>e</h7>f', 'a\nb\nc\ndef'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<table><tr><td>a</td><td class="x">b</td><th>c</th></tr></table>', 'a b c'],
    ['<b>a</b>b <i> c</i>', 'ab c'],
    ['a   \n\t b', 'a b'],
    ['a<!-- gone <p> -->b', 'a b'],
    ['a<!-- never closed', 'a never closed'],
    ['&amp;&lt;&gt;&quot;&apos;', `&<>"'`],
    ['a&nbsp;b', 'a b'],
    ['&ndash;&mdash;&hellip;&lsquo;&rsquo;&ldquo;&rdquo;&bull;', '–—…‘’“”•'],
    ['&#65;&#x42;&#X43;&#xe9;', 'ABCé'],
    [
      '&#0;&#xD800;&#xDFFF;&#xD7FF;&#xE000;&#1114111;&#1114112;',
      '&#0;&#xD800;&#xDFFF;\ud7ff\ue000\u{10ffff}&#1114112;',
    ],
    ['&toString;&unknown;&;', '&toString;&unknown;&;'],
    ['1 < 2', '1 < 2'],
  ])('%j says %j', (xhtml, words) => {
    expect(narrativeText(xhtml)).toBe(words);
  });
});

describe('text behind base64', () => {
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
  ])('%j is %j', (bytes, text) => {
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
  ])('%j is none', (bytes) => {
    expect(read(...bytes)).toBeUndefined();
  });

  test('may be written in lines, and in nothing but base64', () => {
    expect(base64Text('SGVs\r\n  bG8=')).toBe('Hello');
    expect(base64Text('')).toBe('');
    for (const text of ['SGVsbG8*', '-_', 'S', 'SGVs=bG8='])
      expect(base64Text(text)).toBeUndefined();
  });
});
