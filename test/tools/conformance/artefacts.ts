import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The module formats of the built package. */
export type Form = 'ESM' | 'CommonJS' | 'IIFE';

/** The files that engines run, by form; the bare files use no modules or globals of the host. */
export interface Artefacts {
  byForm: Record<Form, string>;
  bare: { module: string; script: string };
}

const folder = resolve('temp/conformance');
const here = resolve('test/tools/conformance');

const ruleFiles = (): string[] =>
  readdirSync('src/rule-book/examples').flatMap((area) =>
    readdirSync(join('src/rule-book/examples', area))
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => `${area}/${file.replace('.ts', '')}`),
  );

const inputsModule = (): string => {
  const rules = ruleFiles();
  const scenes = readdirSync('examples/data').filter((file) => file !== 'clinic.json');
  return `
${rules.map((id, at) => `import * as rule${at} from './src/rule-book/examples/${id}.js';`).join('\n')}
${scenes.map((file, at) => `import scene${at} from './examples/data/${file}';`).join('\n')}
import clinic from './examples/data/clinic.json';
export const inputs = {
  examples: { ${rules.map((id, at) => `'${id}': rule${at}`).join(', ')} },
  files: { clinic, scenes: { ${scenes.map((file, at) => `'${file}': scene${at}`).join(', ')} } },
};`;
};

// The examples of all rules and the files of the demo, collected here so that no list has to be maintained.
const inputs: Plugin = {
  name: 'conformance inputs',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^conformance:inputs$/ }, ({ path }) => ({ path, namespace: 'inputs' }));
    onLoad({ filter: /.*/, namespace: 'inputs' }, () => ({
      contents: inputsModule(),
      resolveDir: resolve('.'),
    }));
  },
};

const imports = `
import * as main from 'group-therapy-billing';
import * as fhir from 'group-therapy-billing/fhir';
import * as x12 from 'group-therapy-billing/x12';
import * as remittance from 'group-therapy-billing/remittance';
import * as cms1500 from 'group-therapy-billing/cms1500';
import * as report from 'group-therapy-billing/report';
import * as reference from 'group-therapy-billing/reference';
const library = { main, fhir, x12, remittance, cms1500, report, reference };`;
const runner = `import { inputs } from 'conformance:inputs'; import { conform, conformRules } from './conform.js';`;
const say = (lines: string): string => `console.log(${lines}.join('\\n'));`;

const bundled = async (name: string, contents: string, options: BuildOptions): Promise<string> => {
  const outfile = join(folder, name);
  await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    outfile,
    bundle: true,
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    // Without this, the paths of test/tsconfig.json would replace the built package with the sources.
    tsconfigRaw: {},
    plugins: [inputs],
    ...options,
  });
  return outfile;
};

const external = ['group-therapy-billing', 'group-therapy-billing/*'];
const hostSets = 'Number(process.argv[2])';
const iife = (): string => readFileSync('dist/group-therapy-billing.iife.js', 'utf8');

/** Bundles the runner for every form of the built package. Run `npm run build` first. */
export const makeArtefacts = async (): Promise<Artefacts> => ({
  byForm: {
    ESM: await bundled(
      'runner.mjs',
      `${imports} ${runner} ${say(`conform(library, inputs, ${hostSets})`)}`,
      { format: 'esm', external },
    ),
    CommonJS: await bundled(
      'runner.cjs',
      `import * as main from 'group-therapy-billing'; import * as remittance from 'group-therapy-billing/remittance'; ${runner} ${say('conformRules({ main, remittance }, inputs)')}`,
      { format: 'cjs', external },
    ),
    IIFE: await bundled(
      'iife.cjs',
      `${runner} ${say('conformRules({ main: groupTherapyBilling }, inputs)')}`,
      { format: 'iife', banner: { js: iife() } },
    ),
  },
  bare: {
    module: await bundled(
      'bare.mjs',
      `${imports} ${runner} export const lines = (sets) => conform(library, inputs, sets).join('\\n');`,
      { format: 'esm' },
    ),
    script: await bundled(
      'bare.js',
      `${runner} export const lines = () => conformRules({ main: groupTherapyBilling }, inputs).join('\\n');`,
      { format: 'iife', globalName: 'conformance', banner: { js: iife() } },
    ),
  },
});
