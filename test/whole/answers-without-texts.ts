// One step only: what every public function answers, texts aside, so that the rooms can be
// rearranged and the words rewritten while no answer changes.
import { generatedCases } from '../tools/conformance/generated-cases.js';
import type { Library } from '../tools/conformance/library.js';
import { type RuleExamples, ruleCases } from '../tools/conformance/rule-cases.js';
import { type SceneFiles, sceneCases } from '../tools/conformance/scene-cases.js';
import { sha256 } from '../tools/conformance/sha-256.js';

const texts = new Set([
  ...['message', 'remedy', 'title', 'description', 'why', 'locator', 'text', 'div', 'display'],
  ...['diagnostics', 'detail', 'summary', 'label', 'notes', 'meaning', 'lookedFor', 'neededFor'],
]);

const withoutTexts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !(texts.has(key) && typeof part === 'string'))
      .map(([key, part]) => [key, withoutTexts(part)]),
  );
};

const rendered = /\/(page|markdown|explained|composed)$/;

const said = (ask: () => unknown): string => {
  try {
    return JSON.stringify(withoutTexts(ask()));
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError' && 'issues' in error)
      return JSON.stringify({ issues: withoutTexts(error.issues) });
    throw error;
  }
};

/** A line for each answer of the rule examples and scenes, and one for each hundred generated inputs of a function. */
export const answers = (
  library: Library,
  examples: RuleExamples,
  files: SceneFiles,
  sets: number,
): string[] => {
  const fixed = [...ruleCases(library.main, examples), ...sceneCases(library, files)]
    .filter(({ name }) => !rendered.test(name))
    .map(({ name, ask }) => `${name} ${sha256(said(ask))}`);
  const batches = new Map<string, string[]>();
  for (let set = 0; set < sets; set += 1)
    for (const { name, ask } of generatedCases(library, set)) {
      if (rendered.test(name)) continue;
      const batch = `${name.slice(name.lastIndexOf('/') + 1)} from ${set - (set % 100)}`;
      const known = batches.get(batch);
      const answer = sha256(said(ask));
      if (known) known.push(answer);
      else batches.set(batch, [answer]);
    }
  return [
    ...fixed,
    ...[...batches].map(([batch, parts]) => `${batch} ${sha256(parts.join('\n'))}`),
  ];
};
