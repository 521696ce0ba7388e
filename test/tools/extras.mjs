// npm run extras -- NAME …: installs what one example or tool requires and the rest of this project does not.
// The names are below; `all` installs everything. This file imports no packages because it runs before `npm install`.
import { spawnSync } from 'node:child_process';

const quiet = ['--no-audit', '--no-fund', '--fetch-retries=1'];
const locked = (folder, ...more) => ['npm', 'ci', '--prefix', folder, ...quiet, ...more];
const example = (name) => [
  'npm',
  'install',
  '--prefix',
  `examples/${name}`,
  '--omit=dev',
  '--no-package-lock',
  ...quiet,
];
const server = 'PATH=$PATH:/usr/sbin command -v nats-server';

/** The commands of each extra, in order. */
const extras = {
  http: [example('http-service')],
  nats: [
    example('nats-jetstream'),
    ['sh', '-c', `${server} || (apt-get update && apt-get install -y nats-server)`],
  ],
  sql: [example('sql-engines')],
  'ehr-database': [example('ehr-database')],
  beam: [example('beam')],
  files: [example('claim-files')],
  browser: [locked('test/tools/browser', '--omit=optional')],
  engines: [locked('test/tools/engines')],
  consumers: [locked('test/tools/consumers')],
};

const names = Object.keys(extras);
const asked = process.argv.slice(2);
const wanted = asked.includes('all') ? names : asked;
if (wanted.length === 0 || wanted.some((name) => !names.includes(name))) {
  console.error(`Name what to install: npm run extras -- ${names.join('|')}|all`);
  process.exit(1);
}

const installed = (name) =>
  extras[name].every(([command, ...words]) => {
    console.log(`\n${name}: ${command} ${words.join(' ')}`);
    return spawnSync(command, words, { stdio: 'inherit' }).status === 0;
  });

const failed = wanted.filter((name) => !installed(name));
if (failed.length > 0) {
  console.error(
    `\nNot installed: ${failed.join(', ')}. Tests and tools that need them are skipped.`,
  );
  process.exitCode = 1;
}
