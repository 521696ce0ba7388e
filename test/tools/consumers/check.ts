// npm run consumers: packs the built library, installs it like a caller, and compiles a caller's files against it
// without skipLibCheck and without esModuleInterop, with every supported compiler and each way of resolving modules:
// once without @types/fhir, and once with it.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { skipped } from '../skipped.js';

const compilers = resolve('test/tools/consumers/node_modules');
const folder = resolve('temp/consumer');

const npm = (...words: string[]): Buffer =>
  execFileSync('npm', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

const install = (what: string): Buffer =>
  npm('install', what, '--ignore-scripts', '--prefer-offline', '--silent');

const installPackage = (): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/package.json`,
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  for (const file of ['consumer.ts', 'fhir-consumer.ts'])
    copyFileSync(`test/tools/consumers/${file}`, `${folder}/${file}`);
  npm('pack', resolve('.'), '--ignore-scripts', '--silent');
  const [tarball = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  install(`./${tarball}`);
};

const resolutions = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

/** The errors of a compiler, or an empty text. */
const errorsOf = (
  compiler: string,
  resolution: (typeof resolutions)[number],
  files: readonly string[],
): string => {
  // From TypeScript 6 on, esModuleInterop cannot be turned off.
  const canTurnOff = compiler.startsWith('typescript-5');
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      compilerOptions: {
        ...resolution,
        target: 'es2022',
        // The declarations of zod use URL, which callers get from this file or from Node.
        lib: ['es2022', 'dom'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
        ...(canTurnOff ? { esModuleInterop: false } : {}),
      },
      files,
    }),
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${compilers}/${compiler}/bin/tsc`, '-p', folder],
    { encoding: 'utf8' },
  );
  if (status === 0) return '';
  // With node16, TypeScript 5 reads the CommonJS declarations of zod, which need esModuleInterop.
  const errors = stdout.split('\n').filter((line) => !/node_modules\/zod\/v4\/locales/.test(line));
  return canTurnOff && stdout.includes('zod')
    ? errors.join('\n').trim()
    : stdout.trim() || `status ${status}`;
};

const compile = (title: string, files: readonly string[]): void => {
  for (const compiler of readdirSync(compilers).filter((name) => name.startsWith('typescript-')))
    for (const resolution of resolutions) {
      const errors = errorsOf(compiler, resolution, files);
      console.log(
        `${compiler}, ${resolution.moduleResolution}, ${title}: ${errors === '' ? 'clean' : `\n${errors}`}`,
      );
      if (errors !== '') process.exitCode = 1;
    }
};

if (!existsSync(compilers)) skipped('the types of callers', 'npm run extras -- consumers');
else {
  installPackage();
  compile('without @types/fhir', ['consumer.ts']);
  install('@types/fhir@0.0.41');
  compile('with @types/fhir', ['consumer.ts', 'fhir-consumer.ts']);
}
