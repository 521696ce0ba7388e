// One step only: every answer is what it was before the rooms were rearranged, texts aside.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as main from '../../src/index.js';
import * as reference from '../../src/reference/index.js';
import * as report from '../../src/report/index.js';
import * as cms1500 from '../../src/standards/cms1500/index.js';
import * as fhir from '../../src/standards/fhir/index.js';
import * as x12 from '../../src/standards/x12/index.js';
import type { RuleExamples } from '../tools/conformance/rule-cases.js';
import { answers } from './answers-without-texts.js';

const files = import.meta.glob<RuleExamples[string]>('../../src/rule-book/examples/*/*.ts', {
  eager: true,
});
const examples: RuleExamples = Object.fromEntries(
  Object.entries(files)
    .map(([file, example]): [string, RuleExamples[string]] => [
      file.replace('../../src/rule-book/examples/', '').replace('.ts', ''),
      example,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
const json = (file: string) => JSON.parse(readFileSync(`examples/data/${file}`, 'utf8'));
const scenes = readdirSync('examples/data')
  .filter((file) => file !== 'clinic.json')
  .sort()
  .map((file) => [file, json(file)]);

const before = readFileSync('test/whole/same-answers.txt', 'utf8').trimEnd().split('\n');

test('every answer is what it was, texts aside', { timeout: 1_800_000 }, () => {
  const library = { main, fhir, x12, cms1500, report, reference };
  const scenesByFile = { clinic: json('clinic.json'), scenes: Object.fromEntries(scenes) };
  const sets = Number(process.env['SETS'] ?? 5000);
  const found = answers(library, examples, scenesByFile, sets);
  const known = new Set(found);
  const asked = before.filter((line) => !/ from \d+ /.test(line) || batchOf(line) + 100 <= sets);
  expect(asked.filter((line) => !known.has(line))).toEqual([]);
  expect(asked.length).toBe(found.length);
});

const batchOf = (line: string): number => Number(/ from (\d+) /.exec(line)?.[1]);
