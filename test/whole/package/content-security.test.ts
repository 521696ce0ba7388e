import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { openBrowser, type Page } from '../../tools/browser/chromium.js';

const opened = await openBrowser();
const browser = typeof opened === 'string' ? undefined : opened;
if (typeof opened === 'string') console.warn(opened);

const address = 'https://strict.test';
const page = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<script src="/watch.js"></script><script src="/library.js"></script>`;

const watch = `globalThis.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
globalThis.tryFunction = () => { try { return new Function('return 1')(); } catch { return 'refused'; } };
// Playwright's evaluate bypasses the policy for synchronous calls; a timer makes the policy apply.
globalThis.later = (call) => new Promise((done) => setTimeout(() => done(call())));`;

const library = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'groupTherapyBilling',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

const openPage = async (): Promise<Page | undefined> => {
  const context = await browser?.newContext({ viewport: { width: 800, height: 600 } });
  const opening = await context?.newPage();
  const answers: Record<string, [string, string]> = {
    page: ['text/html; charset=utf-8', page],
    'watch.js': ['text/javascript', watch],
    'library.js': ['text/javascript; charset=utf-8', await library()],
  };
  for (const [name, [contentType, body]] of Object.entries(answers))
    await opening?.route(`${address}/${name}`, (route) => route.fulfill({ contentType, body }));
  await opening?.goto(`${address}/page`);
  return opening;
};

describe.skipIf(!browser)('under the content security policy script-src self', () => {
  let strict: Page | undefined;
  beforeAll(async () => {
    strict = await openPage();
  });
  afterAll(async () => {
    await browser?.close();
  });
  const ask = <Answer>(script: string) => strict?.evaluate<Answer>(`later(() => ${script})`);

  test('the library loads, returns the same answer, and causes no policy violation', async () => {
    const session = JSON.stringify(smallProcessGroup);
    const answer = await ask(`groupTherapyBilling.validateGroupSession(${session})`);
    expect(answer).toEqual(validateGroupSession(smallProcessGroup));
    expect(await ask('violations')).toEqual([]);
  });

  test('bad input is rejected without a policy violation', async () => {
    const script =
      '{ try { groupTherapyBilling.validateGroupSession({}); } catch (error) { return error.name; } }';
    expect(await ask(script)).toBe('InputError');
    expect(await ask('violations')).toEqual([]);
  });

  // Runs last because it causes a violation, which proves that the tests above can fail.
  test('the policy is enforced', async () => {
    expect(await ask('tryFunction()')).toBe('refused');
    expect(await ask('violations')).toEqual(['script-src']);
  });
});
