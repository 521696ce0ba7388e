import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Each public function is an entry, so that what only others need stands in files of its own:
// a bundler then leaves those files out (`sideEffects: false`).
const functions = {
  'validate-group-session': 'src/validation/validate-group-session.ts',
  'check-group-session': 'src/validation/check-group-session.ts',
  'session-parts': 'src/validation/session-parts.ts',
  'prepare-session': 'src/validation/prepare-session.ts',
  'build-per-patient-claims': 'src/billing/build-per-patient-claims.ts',
  'detect-unbundling': 'src/unbundling/detect-unbundling.ts',
  'score-note-individuality': 'src/individuality/score-note-individuality.ts',
  'reconcile-group-claims': 'src/reconcile/reconcile-group-claims.ts',
  'find-cloned-notes': 'src/individuality/find-cloned-notes.ts',
  fingerprint: 'src/individuality/fingerprint.ts',
  'prepare-notes': 'src/individuality/prepare-notes.ts',
  'compare-reports': 'src/finding/compare-reports.ts',
  'void-claim': 'src/claim/void-claim.ts',
  'prepare-options': 'src/billing/prepare-options.ts',
  'compose-note': 'src/note/compose-note.ts',
  'read-frame': 'src/note-reading/read-frame.ts',
  'read-note': 'src/note-reading/read-note-text.ts',
  'estimate-reimbursement': 'src/payment/estimate-reimbursement.ts',
  explain: 'src/rule-book/explain.ts',
  'list-rules': 'src/rule-book/list-rules.ts',
  note: 'src/individuality/note.ts',
  'payer-policy-schema': 'src/reference/payer-policy.ts',
  'group-session': 'src/record/group-session.ts',
  'read-group-session': 'src/record/read-group-session.ts',
  'billed-service': 'src/unbundling/billed-service.ts',
  'input-error': 'src/input/input-error.ts',
};

const doors = {
  index: 'src/index.ts',
  fhir: 'src/standards/fhir/index.ts',
  x12: 'src/standards/x12/index.ts',
  remittance: 'src/standards/x12/remittance.ts',
  rows: 'src/rows/index.ts',
  clinic: 'src/clinic/index.ts',
  cms1500: 'src/standards/cms1500/index.ts',
  report: 'src/report/index.ts',
  reference: 'src/reference/index.ts',
  payers: 'src/payers/index.ts',
};

// tsup 8 hands the TypeScript compiler an option that TypeScript 6 calls deprecated.
const dts = { entry: doors, compilerOptions: { ignoreDeprecations: '6.0' } };

// zod keeps its settings in a global. The single file, which may be alone on a page, keeps them to itself.
const noOtherGlobal: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'no other global',
  setup: ({ onLoad }) =>
    onLoad({ filter: /zod[\\/]v4[\\/]core[\\/]core\.js$/ }, ({ path }) => ({
      contents: `const own = {};\n${readFileSync(path, 'utf8').replaceAll('globalThis', 'own')}`,
    })),
};

// Minified code keeps no license. The single file contains the code of others, so it ends with their notices.
const licenseOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => /^licen[cs]e/i.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').trim())
    .join('\n\n');

const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const notices = [
  `${name}\n\n${licenseOf('.')}`,
  ...Object.keys(dependencies).map((of) => `${of}\n\n${licenseOf(`node_modules/${of}`)}`),
].join('\n\n---\n\n');

export default defineConfig([
  {
    entry: { ...doors, ...functions },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    clean: true,
    splitting: true,
    treeshake: true,
    dts,
    onSuccess: async () => {
      rmSync('schemas', { recursive: true, force: true });
      cpSync('docs/schemas', 'schemas', {
        recursive: true,
        filter: (path) => !path.endsWith('.md'),
      });
    },
  },
  {
    entry: { 'group-therapy-billing': 'src/index.ts' },
    format: ['iife'],
    globalName: 'groupTherapyBilling',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    noExternal: [/.*/],
    esbuildPlugins: [noOtherGlobal],
    footer: { js: `/*!\n${notices}\n*/` },
    outExtension: () => ({ js: '.iife.js' }),
  },
]);
