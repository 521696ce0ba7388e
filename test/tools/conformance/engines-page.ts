import type { EngineResult, FormResult } from './compare.js';

const number = (value: number): string => value.toLocaleString('en-US');

const cell = ({ cases, sets, different }: FormResult): string =>
  different.length > 0
    ? `${different.length} of ${number(cases)} differ`
    : `${number(cases)} the same${sets > 0 ? ` (${number(sets)} sets)` : ''}`;

const row = ({ name, version, forms }: EngineResult): string => {
  const of = (form: FormResult['form']): string => {
    const result = forms.find((one) => one.form === form);
    return result ? cell(result) : '–';
  };
  return `| ${name} | ${version} | ${of('ESM')} | ${of('CommonJS')} | ${of('IIFE')} |`;
};

/** Renders docs/engines.md. */
export const enginesPage = (
  results: readonly EngineResult[],
  skipped: readonly string[],
  { date, digest, version }: { date: string; digest: string; version: string },
): string => `# The same bytes on every engine

Each engine runs the built package on the same cases: every example of every rule, the scenes of the demo, and sets
generated from seeds. A set has a session, its claims, its claim file in four formats, the report as a page, payment, a day
of services, a FHIR bundle, malformed input and a group's notes. CommonJS and the single-file IIFE run the rule examples. A
case is the same if the SHA-256 of its answer, as UTF-8 text, equals that of the Node that runs the comparison. A single
difference fails the run.

Run on ${date} with version ${version}. The digest of all answers was \`${digest}\`.

| Engine | Version | ESM | CommonJS | IIFE |
| --- | --- | --- | --- | --- |
${results.map(row).join('\n')}
${skipped.length > 0 ? `\nNot run, because not installed: ${skipped.join(', ')}.\n` : ''}
Bun runs JavaScriptCore and Chromium runs V8. QuickJS runs without \`console\`, \`process\`, \`URL\`, \`Intl\` or
\`TextEncoder\`. Two things may differ between engines: sessions with \`timeZone\`, because time zone rules belong to the
engine, and characters newer than Unicode 15.

\`npm run conformance\` repeats this with 2,000 sets, and \`npm run conformance -- 200\` with fewer.
\`npm run extras -- engines browser\` installs the engines. With a date, \`npm run conformance -- 2000 2026-11-23\` also
writes this page.
`;
