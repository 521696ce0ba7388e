import { defineConfig } from 'tsup';

const functions = {
  'validate-group-session': 'src/validation/validate-group-session.ts',
  'build-per-patient-claims': 'src/claim/build-per-patient-claims.ts',
  'detect-unbundling': 'src/unbundling/detect-unbundling.ts',
  'score-note-individuality': 'src/individuality/score-note-individuality.ts',
};

const doors = {
  index: 'src/index.ts',
  fhir: 'src/standards/fhir/index.ts',
  x12: 'src/standards/x12-837p/index.ts',
  cms1500: 'src/standards/cms1500/index.ts',
  report: 'src/report/index.ts',
  reference: 'src/reference/index.ts',
};

// tsup 8 hands the TypeScript compiler an option that TypeScript 6 calls deprecated.
const dts = { entry: doors, compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    entry: { ...doors, ...functions },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    clean: true,
    sourcemap: true,
    splitting: true,
    treeshake: true,
    dts,
  },
  {
    entry: { 'group-therapy-billing': 'src/index.ts' },
    format: ['iife'],
    globalName: 'groupTherapyBilling',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    noExternal: [/.*/],
    outExtension: () => ({ js: '.iife.js' }),
  },
]);
