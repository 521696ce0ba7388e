import { type Area, areas, policyAreas } from './areas.js';
import { importsFor, specifier } from './find-export.js';

/** The placeholder for everything that the author of a rule has to write. */
export const unwritten = 'write-me';

/** A rule to create. */
export interface NewRule {
  readonly id: string;
  readonly area: string;
  readonly topic: string;
  readonly version: string;
  /** The new field of a payer policy that the rule checks. */
  readonly policyField?: string;
}

/** The name of the constant: `group-size` becomes `groupSize`. */
export const constantOf = (topic: string): string =>
  topic.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The area of a rule; a rule that checks a policy field is in another list and has another subject. */
export const areaOf = ({ area, policyField }: NewRule): Area => {
  const known = areas[area];
  if (!known)
    throw new Error(`Name the rule area/topic; the areas are ${Object.keys(areas).join(', ')}.`);
  if (policyField === undefined) return known;
  const byPolicy = policyAreas[area];
  if (!byPolicy)
    throw new Error(
      `Policy fields are checked in the areas ${Object.keys(policyAreas).join(', ')}.`,
    );
  return { ...known, ...byPolicy };
};

const plainCheck = ({ id }: Area): string => `
    return ${id.startsWith('[') ? `${id}.includes('${unwritten}')` : `${id} === '${unwritten}'`}
      ? { reason: 'unwritten', params: { params: 'figures' } }
      : 'pass';`;

const policyCheck = (field: string): string => `
    if (policy?.${field} === undefined) return 'not-applicable';
    const { ${field}: limit, citations } = policy;
    // ${unwritten}: compare the limit with what was recorded.
    return limit > 1 ? 'pass' : { reason: 'unwritten', params: { params: limit }, citations };`;

/** A rule that works but reports only a placeholder. */
export const ruleFile = (file: string, rule: NewRule): string => {
  const area = areaOf(rule);
  const subject = area.subject ? `: ${area.subject}` : '';
  const sources = `import * as cite from '${specifier(file, 'src/reference/sources.ts')}';\n`;
  return `${importsFor(file, [area.define])}${sources}${importsFor(file, area.subject ? [area.subject] : [], true)}
/** ${unwritten}: why the rule exists, in one sentence. */
export const ${constantOf(rule.topic)} = ${area.define}({
  id: '${rule.id}',
  title: '${unwritten}: the good state, in a sentence.',
  description: '${unwritten}: why it matters, for a biller and a clinician.',
  citations: [cite.library('${unwritten}: the place in the source')],
  since: '${rule.version}',
  looksAt: '${rule.policyField ? '' : area.looksAt}',
  deciders: ['compliance'],
  reasons: {
    unwritten: {
      outcome: 'review',
      message: '${unwritten}: what was found, with its {params}.',
      remedy: '${unwritten}: what to do, as an instruction.',
    },
  },
  check(${area.parameter}${subject}) {${rule.policyField ? policyCheck(rule.policyField) : plainCheck(area)}
  },
});
`;
};

const plainExample = (file: string, { example, changes }: Area): string => `${importsFor(file, [
  'but',
  example.call,
  ...example.records,
])}
/** ${unwritten}: just inside the boundary. */
export const passes = ${example.call}(${example.records.join(', ')});

/** ${unwritten}: the one thing that is different. */
export const fails = but(passes, { '${changes}': '${unwritten}' });
`;

const policyExample = (file: string, field: string, { example }: Area): string => {
  const records = ['smallProcessGroup', 'harborHealth', ...example.records.slice(1)];
  const policy = `payers: [{ ...harborHealth, ${field}: 2 }]`;
  const [second, key] =
    example.call === 'claiming'
      ? [`{ ...clinicBilling, ${policy} }`, 'billing']
      : [`{ individuality: false, ${policy} }`, 'options'];
  return `${importsFor(file, ['but', example.call, ...records])}
/** ${unwritten}: just inside the boundary. */
export const passes = ${example.call}(smallProcessGroup, ${second});

/** ${unwritten}: the one thing that is different. */
export const fails = but(passes, { '/${key}/payers/0/${field}': 1 });
`;
};

/** The examples of a rule: on the boundary, and the same with one thing changed. */
export const exampleFile = (file: string, rule: NewRule): string =>
  rule.policyField
    ? policyExample(file, rule.policyField, areaOf(rule))
    : plainExample(file, areaOf(rule));

/** The test of a rule, for what its examples do not show. */
export const testFile = (file: string, rule: NewRule, example: string): string =>
  `import { expect, test } from 'vitest';
import { fails, passes } from '${specifier(file, example)}';
import { findingsOf } from '${specifier(file, 'test/rule-book/example-findings.ts')}';

const reasonsOf = (call: Parameters<typeof findingsOf>[0]): string[] =>
  findingsOf(call)
    .filter((finding) => finding.rule === '${rule.id}')
    .map(({ reason }) => reason);

test('${unwritten}: a boundary that the examples do not show, from both sides', () => {
  expect(reasonsOf(passes)).toEqual([]);
  expect(new Set(reasonsOf(fails))).toEqual(new Set(['unwritten']));
});
`;
