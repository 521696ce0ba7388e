import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { areas } from './areas.js';
import { constantOf, exampleFile, ruleFile } from './templates.js';

const edited = (file: string, edit: (text: string) => string): string => {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file} is not in the form in which a rule can be added.`);
  writeFileSync(file, after);
  return file;
};

// Imports are put in order by the formatter.
const withImport = (text: string, line: string): string =>
  text.replace(/^import /m, `${line}\nimport `);

const added = (file: string, text: string): string => {
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  writeFileSync(file, text);
  return file;
};

/**
 * Makes the file of a rule and its examples, and enters both where rules are listed.
 *
 * @param id `area/topic`.
 * @returns The files that were made or changed.
 */
export const makeRule = (id: string): string[] => {
  const [, areaName = '', topic = ''] =
    /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  const area = areas[areaName];
  if (!area)
    throw new Error(`Name the rule area/topic; the areas are ${Object.keys(areas).join(', ')}.`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const constant = constantOf(topic);
  const { file, list } = area.registry;
  return [
    added(`src/${area.room}/rules/${topic}.ts`, ruleFile(id, topic, version, area)),
    added(`src/rule-book/examples/${id}.ts`, exampleFile(area)),
    edited('src/finding/rule-ids.ts', (text) =>
      text.replace(new RegExp(`((?:  '${areaName}/[^\\n]*\\n)+)`), `$1  '${id}',\n`),
    ),
    edited(`src/${area.room}/${file}`, (text) =>
      withImport(text, `import { ${constant} } from '../../new-rule/rules/${topic}.js';`).replace(
        new RegExp(`(const ${list}\\b[^=]*= \\[)([^\\]]*?),?\\s*\\]`),
        `$1$2, ${constant}]`,
      ),
    ),
    // Exports are put in order by the formatter.
    edited('src/rule-book/examples.ts', (text) =>
      text.replace(/^export /m, `export * as '${id}' from './examples/${id}.js';\nexport `),
    ),
  ];
};
