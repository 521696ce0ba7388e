import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as main from '../../../src/index.js';
import * as reference from '../../../src/reference/index.js';
import * as report from '../../../src/report/index.js';
import { listRules } from '../../../src/rule-book/list-rules.js';
import * as cms1500 from '../../../src/standards/cms1500/index.js';
import * as fhir from '../../../src/standards/fhir/index.js';
import * as x12 from '../../../src/standards/x12/index.js';
import * as remittance from '../../../src/standards/x12/remittance.js';
import type { Artefacts } from './artefacts.js';
import { compare } from './compare.js';
import type { Engine } from './engines/engine.js';
import { generatedCases } from './generated-cases.js';
import { type RuleExamples, ruleCases } from './rule-cases.js';
import { seeded } from './seeded.js';
import { sha256 } from './sha-256.js';

const library = { main, fhir, x12, remittance, cms1500, report, reference };
const artefacts: Artefacts = {
  byForm: { ESM: '', CommonJS: '', IIFE: '' },
  bare: { module: '', script: '' },
};

describe('the SHA-256 for bare engines', () => {
  test('matches the one of Node', () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])
      expect(sha256('a'.repeat(length))).toBe(digest('a'.repeat(length)));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => sha256(text) === digest(text),
      ),
      { seed: 6, numRuns: 300 },
    );
    expect(sha256('\ud800')).toBe(digest('\ud800'));
  });
});

describe('the cases', () => {
  test('are the same for the same seed and differ between seeds', () => {
    const drawn = (seed: number) => Array.from({ length: 50 }, () => seeded(seed).below(1000));
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  test('include every rule and have unique names', () => {
    const files = import.meta.glob<RuleExamples[string]>('../../../src/rule-book/examples/*/*.ts', {
      eager: true,
    });
    const examples = Object.fromEntries(
      Object.entries(files).map(([file, content]) => [
        file.replace('../../../src/rule-book/examples/', '').replace('.ts', ''),
        content,
      ]),
    );
    const names = [...ruleCases(library, examples), ...generatedCases(library, 0)].map(
      ({ name }) => name,
    );
    expect(new Set(names).size).toBe(names.length);
    for (const { id } of listRules())
      expect(names).toEqual(expect.arrayContaining([`rule/${id}/passes`, `rule/${id}/fails`]));
  });

  test('include claims, files, copied notes, pairs and malformed input', () => {
    const reached = new Set<string>();
    for (let number = 0; number < 30; number += 1)
      for (const { name, ask } of generatedCases(library, number)) {
        const question = name.split('/')[2] ?? '';
        try {
          const answer = JSON.stringify(ask());
          if (/"claimId"|"cloned"|"pairs":\[\{|"resourceType":"Claim"|ISA\*/.test(answer))
            reached.add(question);
        } catch {
          reached.add(`refused ${question}`);
        }
      }
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'claims',
        'FHIR claims',
        '837P',
        'notes',
        'day',
        'refused malformed',
      ]),
    );
  });
});

describe('the comparison', () => {
  const reference = ['aa rule-book', 'bb rule/x/passes', 'cc scene/a', 'dd set/0/y', 'ee set/1/y'];
  const engineThat = (says: (lines: string[]) => string[], mostSets = 2): Engine => ({
    name: 'made up',
    forms: ['ESM', 'IIFE'],
    mostSets,
    from: '',
    find: async () => ({
      version: '1',
      run: async (form, _, sets) => {
        const own = reference.filter((line) => !line.includes(' set/1') || sets > 1);
        return says(form === 'ESM' ? own : reference.slice(0, 2));
      },
    }),
  });
  const different = async (engine: Engine) =>
    (await compare(engine, artefacts, reference, 2, () => 0))?.forms.map((form) => form.different);

  test('reports nothing for equal lines or for an engine that runs fewer sets', async () => {
    expect(await different(engineThat((lines) => lines))).toEqual([[], []]);
    expect(await different(engineThat((lines) => lines, 1))).toEqual([[], []]);
  });

  test('names different, missing and additional cases', async () => {
    const other = engineThat((lines) => lines.map((line) => line.replace('dd', '00')));
    expect(await different(other)).toEqual([['set/0/y'], []]);
    expect(await different(engineThat((lines) => lines.slice(1)))).toEqual([
      ['rule-book'],
      ['rule-book'],
    ]);
    expect(await different(engineThat((lines) => [...lines, 'ff set/9/z']))).toEqual([
      ['set/9/z'],
      ['set/9/z'],
    ]);
  });

  test('skips a missing engine', async () => {
    const missing = { ...engineThat((lines) => lines), find: async () => undefined };
    expect(await compare(missing, artefacts, reference, 2, () => 0)).toBeUndefined();
  });
});
