import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as ApiExtractor from '@microsoft/api-extractor';

const { Extractor, ExtractorConfig }: typeof ApiExtractor = createRequire(resolve('package.json'))(
  '@microsoft/api-extractor',
);

const page = 'docs/group-therapy-billing.api.md';
const folder = resolve('temp/api');
const entryPoints = [
  'index',
  'fhir',
  'x12',
  'remittance',
  'rows',
  'clinic',
  'cms1500',
  'report',
  'reference',
  'payers',
];

// A type of the main entry point is exported there only. Lower-case lists are in declarations only for the union type
// of their entries. The rest are parts of exported interfaces, or of internal constructors, that no caller has to name.
const exportedByMain = /export (?:type|interface|class|const) (\w+)/g;
const unnamed =
  /^(?:[a-z]\w*|RuleBasis|ReadOptions|PartWork|BundleReading|ReportWithFindings|IgnoredElement)$/;

const none = { logLevel: 'none' as ApiExtractor.ExtractorLogLevel };
const error = { logLevel: 'error' as ApiExtractor.ExtractorLogLevel };

const forgotten = new Map<string, string>();
const failures: string[] = [];

const reportOf = (entryPoint: string): string => {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: resolve('test/tools/release/api-report.ts'),
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(`dist/${entryPoint}.d.ts`),
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
          include: [resolve(`dist/${entryPoint}.d.ts`)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${entryPoint}.api.md`,
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
        forgotten.set(`${entryPoint} ${symbol}`, symbol);
        message.logLevel = none.logLevel;
      } else if (message.logLevel === 'error') failures.push(`${entryPoint}: ${message.text}`);
    },
  });
  if (!succeeded) failures.push(`${entryPoint}: API Extractor failed.`);
  const text = readFileSync(`${folder}/${entryPoint}.api.md`, 'utf8').replaceAll('\r\n', '\n');
  return text.replace(/^[\s\S]*?```ts\n/, '```ts\n').trim();
};

const name = (entryPoint: string): string =>
  entryPoint === 'index' ? 'group-therapy-billing' : `group-therapy-billing/${entryPoint}`;

const pageOf = (): string => `# The public API

Everything that the package exports, one entry point after another, as its type declarations say it. \`npm run package\`
fails when this page and the built package differ; \`npm run package -- api --write\` writes the page again, so that a
change to the API is seen in review.

${entryPoints.map((entryPoint) => `## ${name(entryPoint)}\n\n${reportOf(entryPoint)}`).join('\n\n')}
`;

/** Compares the API of the built package with its page, or writes the page. */
export const checkApi = (write: boolean): string[] => {
  mkdirSync(folder, { recursive: true });
  const surface = pageOf();
  const known = new Set([...surface.matchAll(exportedByMain)].map(([, symbol]) => symbol));
  const faults = [...forgotten]
    .filter(([, symbol]) => !known.has(symbol) && !unnamed.test(symbol))
    .map(([at]) => `${at}: no entry point exports this type, and an exported type uses it.`);
  if (write) writeFileSync(page, surface);
  else if (readFileSync(page, 'utf8') !== surface)
    faults.push(`${page} is not the API of the built package: npm run package -- api --write`);
  return [...failures, ...faults];
};
