import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileOfExport, specifier } from './find-export.js';
import {
  areaOf,
  constantOf,
  exampleFile,
  type NewRule,
  ruleFile,
  testFile,
  unwritten,
} from './templates.js';

const edited = (file: string, edit: (text: string) => string): string => {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file} has no line to which a rule can be added.`);
  writeFileSync(file, after);
  return file;
};

const added = (file: string, text: string): string => {
  if (existsSync(file)) throw new Error(`${file} exists already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

// Imports and entries are put in order by the formatter.
const withImport = (text: string, line: string): string =>
  text.replace(/^import /m, `${line}\nimport `);

const policyFieldAdded = (field: string): string[] => [
  edited(fileOfExport('PayerPolicy'), (text) =>
    text.replace(
      /(export interface PayerPolicy \{[\s\S]*?)\n\}/,
      `$1\n  /** ${unwritten}: what the payer requires. */\n  ${field}?: number;\n}`,
    ),
  ),
  edited(fileOfExport('payerPolicySchema'), (text) =>
    text.replace(
      /(export const payerPolicySchema[\s\S]*?)(\n *\}\)(?:;|\n *\.))/,
      `$1\n${field}: z.exactOptional(positive),$2`,
    ),
  ),
];

/** The rule of an ID `area/topic`, for the version that package.json names. */
export const newRule = (id: string, policyField?: string): NewRule => {
  const [, area = '', topic = ''] = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  if (policyField !== undefined && !/^[a-z][A-Za-z]*$/.test(policyField))
    throw new Error(`${policyField} is not the name of a field.`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return { id, area, topic, version, ...(policyField === undefined ? {} : { policyField }) };
};

/** Writes the files of a rule, its examples and its test, and adds the rule to every list. Returns the files. */
export const makeRule = (rule: NewRule): string[] => {
  const { id, area, topic, policyField } = rule;
  const { list } = areaOf(rule);
  const registry = fileOfExport(list);
  const [file, example] = [`src/${area}/rules/${topic}.ts`, `src/rule-book/examples/${id}.ts`];
  const test = `test/${area}/rules/${topic}.test.ts`;
  return [
    added(file, ruleFile(file, rule)),
    added(example, exampleFile(example, rule)),
    added(test, testFile(test, rule, example)),
    ...(policyField === undefined ? [] : policyFieldAdded(policyField)),
    edited(fileOfExport('ruleIds'), (text) =>
      text.replace(new RegExp(`((?:  '${area}/[^\\n]*\\n)+)`), `$1  '${id}',\n`),
    ),
    edited(registry, (text) =>
      withImport(
        text,
        `import { ${constantOf(topic)} } from '${specifier(registry, file)}';`,
      ).replace(
        new RegExp(`(const ${list}\\b[^=]*= \\[)([^\\]]*?),?\\s*\\]`),
        `$1$2, ${constantOf(topic)}]`,
      ),
    ),
    edited('src/rule-book/examples.ts', (text) =>
      text.replace(/^export /m, `export * as '${id}' from './examples/${id}.js';\nexport `),
    ),
  ];
};
