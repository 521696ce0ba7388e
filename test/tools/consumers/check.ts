// npm run consumers: packs the built library, installs it as a caller does, and compiles a caller's file
// against it without skipLibCheck, by every compiler that is promised and in every way of resolving modules.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const compilers = resolve('test/tools/consumers/node_modules');
const folder = resolve('temp/consumer');

const installed = (): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/package.json`,
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  copyFileSync('test/tools/consumers/consumer.ts', `${folder}/consumer.ts`);
  const npm = (...words: string[]) =>
    execFileSync('npm', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  npm('pack', resolve('.'), '--ignore-scripts', '--silent');
  const [tarball = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  npm('install', `./${tarball}`, '--ignore-scripts', '--prefer-offline', '--silent');
};

const ways = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

/** What the compiler says, or an empty text. */
const saidBy = (compiler: string, way: (typeof ways)[number]): string => {
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      compilerOptions: {
        ...way,
        target: 'es2022',
        // Callers have one or the other: zod's declarations name URL.
        lib: ['es2022', 'dom'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
      },
      files: ['consumer.ts'],
    }),
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${compilers}/${compiler}/bin/tsc`, '-p', folder],
    { encoding: 'utf8' },
  );
  return status === 0 ? '' : stdout.trim() || `status ${status}`;
};

if (!existsSync(compilers)) {
  console.log('Skipped: no compilers here (npm run consumers:install).');
  process.exit(0);
}
installed();
for (const compiler of readdirSync(compilers).filter((name) => name.startsWith('typescript-')))
  for (const way of ways) {
    const said = saidBy(compiler, way);
    console.log(`${compiler} ${way.moduleResolution}: ${said === '' ? 'clean' : `\n${said}`}`);
    if (said !== '') process.exitCode = 1;
  }
