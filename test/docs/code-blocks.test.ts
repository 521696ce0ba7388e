import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const guides = readdirSync('docs/guides')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/guides/${name}`);

const codeOf = (page: string): string =>
  [...readFileSync(page, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)]
    .map(([, code]) => code)
    .join('\n');

const pages = ['README.md', ...guides].filter((page) => codeOf(page) !== '');

const fileOf = (page: string): string =>
  `examples/guides/${page.replace(/^.*\//, '').replace('.md', '.ts').toLowerCase()}`;

/** Turns `expression; //=> value` into an assertion that the expression equals the value. */
const checked = (code: string): string =>
  code.replace(
    /^(?:const (\w+) = )?(.+?);?\s*\/\/=> (.+)$/gm,
    (_, name: string | undefined, expression: string, value: string) =>
      `${name ? `const ${name} = ` : ''}globalThis.sameValue(${expression}, ${value});`,
  );

const run = async (code: string): Promise<number> => {
  let checks = 0;
  const sameValue = (actual: unknown, wanted: unknown): unknown => {
    checks += 1;
    expect(actual).toEqual(wanted);
    return actual;
  };
  Object.assign(globalThis, { sameValue });
  const folder = mkdtempSync(join(tmpdir(), 'code-blocks-'));
  const outfile = join(folder, 'program.mjs');
  await build({
    stdin: {
      contents: checked(code),
      resolveDir: resolve('examples/guides'),
      loader: 'ts',
    },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    alias: {
      'group-therapy-billing/fhir': resolve('src/standards/fhir/index.ts'),
      'group-therapy-billing/x12': resolve('src/standards/x12/index.ts'),
      'group-therapy-billing/remittance': resolve('src/standards/x12/remittance.ts'),
      'group-therapy-billing/rows': resolve('src/rows/index.ts'),
      'group-therapy-billing/clinic': resolve('src/clinic/index.ts'),
      'group-therapy-billing/cms1500': resolve('src/standards/cms1500/index.ts'),
      'group-therapy-billing/report': resolve('src/report/index.ts'),
      'group-therapy-billing/reference': resolve('src/reference/index.ts'),
      'group-therapy-billing/payers': resolve('src/payers/index.ts'),
      'group-therapy-billing': resolve('src/index.ts'),
    },
  });
  try {
    await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return checks;
};

describe.each(pages)('the code in %s', (page) => {
  test('is a file under examples/', () => {
    expect(existsSync(fileOf(page)), fileOf(page)).toBe(true);
    expect(codeOf(page)).toBe(readFileSync(fileOf(page), 'utf8'));
  });

  test('runs and produces every value shown', async () => {
    expect(await run(codeOf(page))).toBeGreaterThan(0);
  });
});

// That they run is tested above, with the rest of the page.
test('the first two examples of the README need nothing but the package', () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)];
  for (const [, code = ''] of blocks.slice(0, 2))
    expect([...code.matchAll(/from '([^']*)'/g)].map(([, name]) => name)).toEqual([
      'group-therapy-billing',
    ]);
});

test('every guide example appears in a guide', () => {
  const shown = pages.map(fileOf);
  const files = readdirSync('examples/guides')
    .map((name) => `examples/guides/${name}`)
    .filter((file) => !file.endsWith('evening.ts'));
  expect(files.filter((file) => !shown.includes(file))).toEqual([]);
});
