// npm run docs: the site in docs/api: the API, guides, rules, reference, and schemas, with the playground.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { deadLinks } from './dead-links.js';

const site = 'docs/api';

const run = (command: string, ...words: string[]): void => {
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
};

rmSync(site, { recursive: true, force: true });
run('npx', 'typedoc', '--options', 'docs/typedoc.json');
for (const part of ['index.html', 'style'])
  cpSync(`docs/playground/${part}`, `${site}/playground/${part}`, { recursive: true });
run('node', 'docs/playground/build.mjs', `${site}/playground`, '../documents/');

const dead = deadLinks(site);
for (const { page, link } of dead) console.error(`${page}: ${link} leads nowhere.`);
if (dead.length > 0) process.exitCode = 1;
