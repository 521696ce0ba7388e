import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrativeText } from '../../../../src/standards/fhir/bundle/html-text.js';
import { runs } from '../../../whole/long-runs.js';
import { xhtml } from '../bundle-of.js';

describe('the text of a narrative', () => {
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
    ['<div class="a > b">open</div>', 'open'],
    ['', ''],
  ])('%s', (markup, words) => {
    expect(narrativeText(markup)).toBe(words);
  });

  test('is the text that an EHR escaped', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/[\s\p{C}\u00a0]+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        expect(narrativeText(xhtml(lines.join('\n')))).toBe(lines.join('\n'));
      }),
      { seed: 66, numRuns: runs(100, 5_000) },
    );
  });

  test.each([
    ['<', '<'.repeat(100_000)],
    ['<!--', ''],
    ['<p', '<p'.repeat(100_000)],
    ['&#', '&#'.repeat(100_000)],
    ['<p hidden>', ''],
    ['<p hidden></p>', ''],
    ['<a x="', '<a x="'.repeat(100_000)],
    ['<a x=\'"', `<a x='"`.repeat(100_000)],
    ['<script>', ''],
    ['<![CDATA[', ''],
    ['<!-->', ''],
    ['&amp', '&amp'.repeat(100_000)],
    ['</', '</'.repeat(100_000)],
    [' ', ''],
  ])('is found in a hundred thousand of %j', (hostile, words) => {
    expect(narrativeText(hostile.repeat(100_000)) === words).toBe(true);
  });
});

describe('the text of XHTML', () => {
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
  ])('of %j is %j', (xhtml, words) => {
    expect(narrativeText(xhtml)).toBe(words);
  });
});

describe('what HTML does not show is no part of the text', () => {
  const around = (markup: string) => narrativeText(`<p>Ada wept.</p>${markup}<p>She stayed.</p>`);
  const shown = 'Ada wept.\nShe stayed.';

  test.each([
    ['<title>Progress note - Ada - 90853</title>'],
    ['<style>p { color: red; margin: 0 }</style>'],
    ['<STYLE type="text/css">td > p { color: red }</STYLE >'],
    ['<script>if (1 < 2) print("<b>The group cheered.</b>");</script>'],
    ['<script>document.write("<script>")</script>'],
    ['<script><!-- print("The group cheered.") //--></script>'],
    ['<script src="print.js"/>'],
    ['<head><meta charset="utf-8"><title>Note</title><style>p{}</style></head>'],
    ['<template><p>Patient responded well.</p><template>x</template></template>'],
    ['<noscript>Turn on <b>scripts</b> to print this note.</noscript>'],
    ['<datalist><option value="wept">wept</option></datalist>'],
    ['<noframes>Your browser has no frames.</noframes>'],
    ['<!-- The group cheered. -->'],
    ['<!--[if mso]><xml><w:View>Normal</w:View></xml><![endif]-->'],
    ['<!-->'],
    ['<!DOCTYPE html>'],
    ['<?xml version="1.0"?>'],
    ['</ p>'],
    ['<p hidden>The group cheered.</p>'],
    ['<P HIDDEN="hidden">The group cheered.</P>'],
    ["<p class=a hidden=''>The group cheered.</p>"],
    ['<div hidden><div>The</div> <b>group</b></div>'],
    ['<div style="color: red; DISPLAY : none">The group cheered.</div>'],
    ['<input type="hidden" value="The group cheered.">'],
    ['<img alt="x" hidden>'],
    ['<div hidden/>'],
  ])('%s', (markup) => {
    expect(around(markup)).toBe(shown);
  });

  test.each([
    ['<p class="hidden">The group cheered.</p>'],
    ['<p title="hidden">The group cheered.</p>'],
    ["<p title='say hidden' data-hidden>The group cheered.</p>"],
    ['<p style="color: red">The group cheered.</p>'],
    ['<p style="x-display: none">The group cheered.</p>'],
    ['<details><summary>The group cheered.</summary></details>'],
    ['<![CDATA[The group cheered.]]>'],
    ['<![if !mso]>The group cheered.<![endif]>'],
    ['<p><o:p>The group cheered.</o:p></p>'],
    ['<section>The group cheered.</section>'],
  ])('but this is shown: %s', (markup) => {
    expect(around(markup)).toBe('Ada wept.\nThe group cheered.\nShe stayed.');
  });

  test.each([
    ['<style>Ada wept.', 'Ada wept.'],
    ['<p hidden>Ada <i>wept.</i>', 'Ada wept.'],
    ['<p hidden>Ada <p>wept.</p>', 'Ada\nwept.'],
    ['Ada <!-- wept.', 'Ada wept.'],
    ['Ada <![CDATA[wept.', 'Ada wept.'],
  ])('what is hidden without an end is kept: %s', (markup, words) => {
    expect(narrativeText(markup)).toBe(words);
  });
});

describe('markup is told from text', () => {
  test.each([
    ['<a title="x > y" href=\'>\'>Ada</a>', 'Ada'],
    ['<a title="never closed>Ada</a>', 'Ada'],
    ["<p it's>Ada</p> isn't", "Ada\nisn't"],
    ['<p title=a"b>Ada</p> "c"', 'Ada\n"c"'],
    ['rated it <5 and >3', 'rated it <5 and >3'],
    ['I <3 her & <b>him', 'I <3 her & him'],
    ['a <- b -> c', 'a <- b -> c'],
    ['<p', '<p'],
    ['a <', 'a <'],
    ['<![CDATA[1 < 2 &amp; <b>]]>', '1 < 2 &amp; <b>'],
  ])('%s', (markup, words) => {
    expect(narrativeText(markup)).toBe(words);
  });
});

test('lines of preformatted text are lines', () => {
  expect(narrativeText('<pre>Mood: low\n  Affect:   flat</pre>one\nline<pre/>\nmore')).toBe(
    'Mood: low\nAffect: flat\none line\nmore',
  );
});

test('letters may be written by name', () => {
  expect(narrativeText('Jos&eacute; Nu&ntilde;ez, 37&deg; &Aacute;&yuml;')).toBe(
    'José Nuñez, 37° Áÿ',
  );
});
