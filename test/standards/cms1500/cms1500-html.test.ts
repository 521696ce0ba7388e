import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/report/index.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { cms1500Html, toCms1500 } from '../../../src/standards/cms1500/index.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { issuesOf } from '../issues-of.js';
import { dependentClaim, dependentContext, paperClaim, paperContext } from './paper-claim.js';

describe('the page', () => {
  test('prints each text and checks each checkbox at its position', () => {
    const page = cms1500Html(toCms1500(paperClaim, paperContext));
    // Item 2: line 10, column 1. Item 6, self: line 12, column 33.
    expect(page).toContain(
      '<span class="t" style="left:0.3in;top:1.5in;width:2.8in">VANCE JR, TEODORA, R</span>',
    );
    expect(page).toContain('<span class="x" style="left:3.5in;top:1.8333in;width:0.1in">X</span>');
    expect(page).toContain('<span class="t right" style="left:5.2in;top:7.1667in');
    expect(page.match(/<section/g)).toHaveLength(1);
    expect(page).not.toContain('class="g"');
    expect(cms1500Html(toCms1500(paperClaim, paperContext), { guides: true })).toContain(
      'class="g"',
    );
    expect(
      cms1500Html(toCms1500(paperClaim, paperContext), { shift: { right: -0.05, down: 0.1 } }),
    ).toContain('translate(-0.05in,0.1in)');
  });

  test('escapes the text of every item', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const page = cms1500Html([{ page: 1, pages: 1, items: { '2': `<b>${text}"'&` } }]);
        const inner = /<span class="t"[^>]*>([\s\S]*?)<\/span>/.exec(page)?.[1] ?? '';
        expect(inner).not.toMatch(/[<>"']/);
        const back = inner
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        expect(back).toBe(`<b>${text}"'&`);
      }),
      { seed: 1500 },
    );
  });

  test('may load nothing and run nothing, like the audit page', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
    const audit = toHtml(validateGroupSession(smallProcessGroup));
    const ofPage = policy.exec(cms1500Html(toCms1500(paperClaim, paperContext)))?.[1];
    expect(ofPage).toContain("default-src 'none'");
    expect(ofPage).toBe(policy.exec(audit)?.[1]);
  });

  test('has the same bytes whatever the order of the keys', () => {
    const forms = toCms1500(paperClaim, paperContext);
    const turned = forms.map(({ items, pages, page }) => ({
      items: Object.fromEntries(Object.entries(items).reverse()),
      pages,
      page,
    }));
    for (const guides of [false, true])
      expect(cms1500Html(turned, { guides })).toBe(cms1500Html(forms, { guides }));
  });

  test('leaves out items that the form does not have', () => {
    const page = cms1500Html([
      { page: 1, pages: 1, items: { '99': 'NOWHERE', '6': 'COUSIN', constructor: 'x' } },
    ]);
    expect(page).not.toMatch(/NOWHERE|COUSIN/);
  });

  test('rejects anything but a sheet', () => {
    expect(issuesOf(() => cms1500Html([{ page: 0 }] as never, { guides: 1 } as never))).toEqual([
      '/0/page range',
      '/0/pages missing',
      '/0/items missing',
      '/options/guides type',
    ]);
  });
});

const style = /(?<=<style>)[^<]*(?=<\/style>)/;

const sheets = () => cms1500Html(toCms1500(dependentClaim, dependentContext));

const guides = { guides: true, shift: { right: 0.1, down: -0.05 } };

test.each<[string, () => string]>([
  ['paper-claim-of-a-dependent.html', () => sheets().replace(style, '')],
  [
    'paper-claim-guides.html',
    () => cms1500Html(toCms1500(paperClaim, paperContext), guides).replace(style, ''),
  ],
  ['paper-claim.css', () => style.exec(sheets())?.[0] ?? ''],
])('%s is unchanged', async (name, text) => {
  await expect(text()).toMatchFileSnapshot(`../documents/${name}`);
});
