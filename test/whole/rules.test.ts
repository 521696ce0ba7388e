import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../src/finding/rule-ids.js';
import { groupedByEach, inOrder } from '../../src/input/lists.js';
import { listRules } from '../../src/rule-book/list-rules.js';
import type { RuleExample } from '../../src/rule-book/rule-entry.js';
import { findingsOf } from '../rule-book/example-findings.js';
import { ruleIndexPage, rulePage } from '../rule-book/rule-page.js';

type ExampleFile = {
  passes: RuleExample;
  fails: RuleExample;
  also?: Record<string, RuleExample>;
};

const files = import.meta.glob<ExampleFile>('../../src/rule-book/examples/*/*.ts', { eager: true });

describe.each(listRules())('$id', (rule) => {
  const topic = rule.id.slice(rule.area.length + 1);
  const file = files[`../../src/rule-book/examples/${rule.id}.ts`];
  const ownFindings = (example: RuleExample) =>
    findingsOf(example).filter((finding) => finding.rule === rule.id);

  test('is in a file with its own name', () => {
    expect(existsSync(`src/${rule.area}/rules/${topic}.ts`)).toBe(true);
    expect(file).toBeDefined();
  });

  test('cites a source', () => {
    expect(rule.citations.length).toBeGreaterThan(0);
    for (const { title, asOf } of rule.citations) {
      expect(title).not.toBe('');
      expect(asOf).toMatch(/^\d{4}-\d{2}/);
    }
  });

  test('reports nothing for its passing example', () => {
    expect(ownFindings(rule.example.passes)).toEqual([]);
  });

  test('reports a finding for its failing example', () => {
    const [first] = ownFindings(rule.example.fails);
    expect(first).toBeDefined();
  });

  test.each(Object.keys(rule.reasons))('has an example for the reason %s', (reason) => {
    const examples = [file?.fails, file?.also?.[reason]].filter((one) => one !== undefined);
    const found = examples.flatMap(ownFindings).filter((finding) => finding.reason === reason);
    expect(found.length, `findings with the reason ${reason}`).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.outcome).toBe(rule.reasons[reason]?.outcome);
      expect(`${finding.message} ${finding.remedy}`, 'every parameter is filled in').not.toMatch(
        /[{}]/,
      );
      expect(finding.path).toMatch(/^\//);
      expect(finding.citations.length).toBeGreaterThan(0);
    }
  });

  test('has an up-to-date page', async () => {
    await expect(rulePage(rule)).toMatchFileSnapshot(`../../docs/rules/${rule.id}.md`);
  });
});

test('every file in a rules folder is in the rule book', () => {
  const areas = readdirSync('src').filter((area) => existsSync(`src/${area}/rules`));
  const found = areas.flatMap((area) =>
    readdirSync(`src/${area}/rules`).map((name) => `${area}/${name.replace('.ts', '')}`),
  );
  expect(found.sort()).toEqual(
    listRules()
      .map(({ id }) => id)
      .sort(),
  );
});

test('the rule book lists each rule ID once', () => {
  const ids = listRules().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(ruleIds.filter((id) => ids.includes(id)));
});

test('the list of reasons that settings can name is up to date', async () => {
  const reasons = listRules().flatMap(({ id, reasons }) =>
    Object.keys(reasons).map((reason) => `  '${id}#${reason}',\n`),
  );
  await expect(`// Generated from the rules: npm test -- test/whole/rules.test.ts -u

/** Every reason of every rule, as settings name it: \`rule#reason\`. */
export const ruleReasons = [
${reasons.join('')}] as const;

/** A reason of a rule, as settings name it. */
export type RuleReason = (typeof ruleReasons)[number];
`).toMatchFileSnapshot('../../src/finding/rule-reasons.ts');
});

test('the list of who decides the reviews of each rule is up to date', async () => {
  const deciders = listRules().map(
    ({ id, deciders: roles }) => `  '${id}': [${roles.map((role) => `'${role}'`).join(', ')}],\n`,
  );
  await expect(`// Generated from the rules: npm test -- test/whole/rules.test.ts -u

import type { DeciderRole } from './decision.js';
import type { RuleId } from './rule-ids.js';

/** Who may decide the reviews of each rule. */
export const ruleDeciders: Readonly<Record<RuleId, readonly DeciderRole[]>> = {
${deciders.join('')}};
`).toMatchFileSnapshot('../../src/finding/rule-deciders.ts');
});

/** The likely denials of the rules and of their reasons, with the rules that have them. */
const denials = (): string[] => {
  const rulesByCodes = groupedByEach(
    listRules(),
    ({ likelyDenial, reasons }) =>
      new Set(
        [likelyDenial, ...Object.values(reasons).map((reason) => reason.likelyDenial)].flatMap(
          (denial) =>
            denial
              ? [`carc: '${denial.carc}', ${denial.rarc ? `rarc: '${denial.rarc}', ` : ''}`]
              : [],
        ),
      ),
  );
  return [...rulesByCodes]
    .sort(([a], [b]) => inOrder(a, b))
    .map(
      ([codes, rules]) =>
        `  { ${codes}rules: [${rules.map(({ id }) => `'${id}'`).join(', ')}] },\n`,
    );
};

test('the list of likely denials, by which remittances are explained, is up to date', async () => {
  await expect(`// Generated from the rules: npm test -- test/whole/rules.test.ts -u

import type { RuleId } from '../finding/rule-ids.js';

/** A likely denial, and the rules that have it. */
export interface RulesOfDenial {
  readonly carc: string;
  readonly rarc?: string;
  readonly rules: readonly RuleId[];
}

/** Every likely denial of a rule or reason. */
// biome-ignore format: generated
export const rulesByDenial: readonly RulesOfDenial[] = [
${denials().join('')}];
`).toMatchFileSnapshot('../../src/remittance/rules-by-denial.ts');
});

test('the page that lists every rule is up to date', async () => {
  await expect(ruleIndexPage(listRules())).toMatchFileSnapshot('../../docs/rules/README.md');
});
