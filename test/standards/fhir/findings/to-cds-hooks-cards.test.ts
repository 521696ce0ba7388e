import { describe, expect, test } from 'vitest';
import { toCdsHooksCards } from '../../../../src/standards/fhir/index.js';
import { version } from '../../../../src/version.js';
import { madeUpKey } from '../../../finding/made-up.js';
import { session } from '../../../report/sample-reports.js';
import { accepted, findings, report, withFinding } from './faulty-report.js';

describe('CDS Hooks cards', () => {
  test('are one for each finding, with the message, the remedy and the sources', () => {
    const cards = toCdsHooksCards(report);
    expect(cards).toHaveLength(findings.length);
    const [card] = toCdsHooksCards(
      withFinding({ citations: [{ title: 'A manual', url: 'https://manual.example/3' }] }),
    );
    expect(card).toEqual({
      summary: 'The note has no signature.',
      detail: [
        'The note has no signature.',
        '**What to do:** Sign it.',
        '**Why:**\n\n- [A manual](<https://manual.example/3>)',
        'Rule note/signature',
      ].join('\n\n'),
      indicator: 'critical',
      source: { label: 'A manual', url: 'https://manual.example/3' },
      links: [
        {
          label: 'Rule note/signature',
          url: `https://unpkg.com/group-therapy-billing@${version}/docs/rules/note/signature.md`,
          type: 'absolute',
        },
      ],
      extension: { 'urn:group-therapy-billing:key': madeUpKey('note/signature#unsigned') },
    });
  });

  test('offer a decision on an open review, and only there', () => {
    const reasonsOf = (changes: Parameters<typeof withFinding>[0]) =>
      toCdsHooksCards(withFinding(changes))[0]?.overrideReasons?.map(({ code }) => code);
    expect(reasonsOf({ outcome: 'review' })).toEqual(['accept', 'reject']);
    expect(reasonsOf({ outcome: 'fail' })).toBeUndefined();
    expect(reasonsOf({ outcome: 'review', decided: accepted })).toBeUndefined();
  });

  test('show an accepted review as information', () => {
    const [card] = toCdsHooksCards(withFinding({ outcome: 'review', decided: accepted }));
    expect(card?.indicator).toBe('info');
    expect(JSON.stringify(card)).not.toContain(accepted.why);
  });

  test.each([
    ['fail', 'critical'],
    ['review', 'warning'],
    ['no-data', 'warning'],
    ['advice', 'info'],
  ] as const)('show %s as %s', (outcome, indicator) => {
    expect(toCdsHooksCards(withFinding({ outcome }))[0]?.indicator).toBe(indicator);
  });

  test('have a summary of fewer than 140 characters, cut after a sentence, a clause, or a word', () => {
    const summary = (message: string) =>
      toCdsHooksCards(withFinding({ message }))[0]?.summary ?? '';
    expect(summary('x'.repeat(139))).toBe('x'.repeat(139));
    expect(summary('x'.repeat(140))).toBe(`${'x'.repeat(138)}…`);
    expect(summary(`${'word '.repeat(27)}overlong`)).toBe(`${'word '.repeat(26)}word…`);
    expect(summary(`First one. W${'word '.repeat(27)}`)).toBe('First one.');
    expect(summary(`First, ${'word '.repeat(27)}`)).toBe('First…');
    expect(summary(`${'x'.repeat(137)}👍👍👍`)).toBe(`${'x'.repeat(137)}…`);
  });

  test('escape markup in the IDs of the caller', () => {
    const [card] = toCdsHooksCards(
      withFinding({ message: 'Patient [a](http://b)\n\n# <img> *c* has none.', citations: [] }),
    );
    expect(card?.summary).toBe('Patient [a](http://b) # <img> *c* has none.');
    expect(card?.detail).toContain('Patient \\[a\\]\\(http://b\\) \\# \\<img\\> \\*c\\* has none.');
  });
});

test('cards.json is unchanged', async () => {
  const text = `${JSON.stringify(toCdsHooksCards(session), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../documents/cards.json');
});
