// npm run api: holds the public surface of the built package against docs/group-therapy-billing.api.md.
// npm run api -- --write: takes the new surface over.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as ApiExtractor from '@microsoft/api-extractor';

const { Extractor, ExtractorConfig }: typeof ApiExtractor = createRequire(resolve('package.json'))(
  '@microsoft/api-extractor',
);

const page = 'docs/group-therapy-billing.api.md';
const folder = resolve('temp/api');
const doors = ['index', 'fhir', 'x12', 'cms1500', 'report', 'reference'];

// Types of the main door are named there and nowhere twice. Lists stand in declarations only for the type of
// their words. The rest are the parts of exported interfaces that nobody has to name.
const exportedByMain = /export (?:type|interface|class|const) (\w+)/g;
const unnamed = /^(?:[a-z]\w*|RuleBasis|BundleReading|Finds|WithOrWithout)$/;

const none = { logLevel: 'none' as ApiExtractor.ExtractorLogLevel };
const error = { logLevel: 'error' as ApiExtractor.ExtractorLogLevel };

const forgotten = new Map<string, string>();

const reportOf = (door: string): string => {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: resolve('test/tools/package/api-report.ts'),
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(`dist/${door}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'nodenext',
            moduleResolution: 'nodenext',
            lib: ['es2023', 'dom'],
            strict: true,
            types: [],
          },
          include: [resolve(`dist/${door}.d.ts`)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${door}.api.md`,
        reportFolder: folder,
        reportTempFolder: folder,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: error },
        extractorMessageReporting: {
          default: error,
          'ae-missing-release-tag': none,
          'ae-undocumented': none,
          'ae-unresolved-link': none,
        },
        tsdocMessageReporting: { default: none },
      },
    },
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      const [, symbol] = /symbol "(\w+)" needs to be exported/.exec(message.text) ?? [];
      if (symbol) {
        forgotten.set(`${door} ${symbol}`, symbol);
        message.logLevel = none.logLevel;
      } else if (message.logLevel === 'error') console.error(`${door}: ${message.text}`);
    },
  });
  if (!succeeded) process.exitCode = 1;
  const text = readFileSync(`${folder}/${door}.api.md`, 'utf8').replaceAll('\r\n', '\n');
  return text.replace(/^[\s\S]*?```ts\n/, '```ts\n').trim();
};

mkdirSync(folder, { recursive: true });
const name = (door: string): string =>
  door === 'index' ? 'group-therapy-billing' : `group-therapy-billing/${door}`;
const surface = `# The public surface

Everything that the package exports, door by door, as its type declarations say it. \`npm run api\` fails when this page and
the built package differ; \`npm run api -- --write\` takes the new surface over, and the change is then seen in review.

${doors.map((door) => `## ${name(door)}\n\n${reportOf(door)}`).join('\n\n')}
`;

const known = new Set([...surface.matchAll(exportedByMain)].map(([, symbol]) => symbol));
for (const [place, symbol] of forgotten)
  if (!known.has(symbol) && !unnamed.test(symbol)) {
    console.error(`${place}: a type that an exported one uses is exported by no door.`);
    process.exitCode = 1;
  }

if (process.argv.includes('--write')) writeFileSync(page, surface);
else if (readFileSync(page, 'utf8') !== surface) {
  console.error(`${page} is not the surface of the built package: npm run api -- --write`);
  process.exitCode = 1;
}
