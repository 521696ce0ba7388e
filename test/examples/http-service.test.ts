import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { groupSessionSchema } from '../../src/index.js';
import { runs } from '../whole/long-runs.js';
import { type Answer, httpClient, load } from './http-client.js';
import {
  bundleProgram,
  type RunningService,
  startService,
  temporaryFolder,
} from './run-program.js';

const installed = existsSync('examples/http-service/node_modules/hono');
if (!installed) console.warn('Hono is not installed (npm run extras -- http installs it).');

const connections = 50;
/** Set LOAD=10000 for the full test. */
const requests = runs(200, 1000);

const sessionText = readFileSync('examples/data/copied-notes.json', 'utf8');
const servicesText = readFileSync('examples/data/same-hour-billed-twice.json', 'utf8');
const [, canary] = /(set the table for two out of habit)/.exec(sessionText) ?? [];
const secrets = [canary ?? '', 'Whitfield', 'P-70314', 'N-90551'];

describe.skipIf(!installed)('the HTTP service', () => {
  const { folder, remove } = temporaryFolder();
  let service: RunningService;
  let client: ReturnType<typeof httpClient>;

  beforeAll(async () => {
    const program = await bundleProgram('examples/http-service/src/main.ts', folder);
    service = await startService(program, folder, { BODY_SECONDS: '2' });
    client = httpClient(service.address, connections);
  });

  afterAll(async () => {
    client?.close();
    await service?.stop();
    remove();
  });

  const check = '/v1/sessions/check';
  const stillAnswers = async () => expect((await client.get('/health')).text).toBe('ok');

  test('describes its endpoints with the schemas that check their bodies', async () => {
    const document = JSON.parse((await client.get('/openapi.json')).text);
    expect(document.openapi).toBe('3.1.0');
    const { $schema: _, ...session } = z.toJSONSchema(groupSessionSchema, {
      io: 'input',
      unrepresentable: 'any',
    });
    const bodyOf = (path: string) =>
      document.paths[path].post.requestBody.content['application/json'].schema;
    expect(bodyOf(check)).toEqual(JSON.parse(JSON.stringify(session)));
    const { Report, Problem } = document.components.schemas;
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)];
    expect(new Set(references.map(([, to]) => to))).toEqual(
      new Set(['#/components/schemas/Report', '#/components/schemas/Problem']),
    );
    const bodies: Record<string, string> = {
      [check]: sessionText,
      '/v1/services/check': servicesText,
      '/v1/notes/check': '[{ "noteId": "1", "patientId": "a", "text": "Came late and said why." }]',
    };
    expect(Object.keys(document.paths)).toEqual(Object.keys(bodies));
    for (const [path, body] of Object.entries(bodies)) {
      const { status, text } = await client.post(path, body);
      expect(status, path).toBe(200);
      expect(Object.keys(JSON.parse(text))).toEqual(expect.arrayContaining(Report.required));
      const refused = JSON.parse((await client.post(path, '7')).text);
      expect(Object.keys(refused)).toEqual(expect.arrayContaining(Problem.required));
    }
  });

  test('gives the answers of the library', async () => {
    const { headers, text } = await client.post(check, sessionText);
    const report = JSON.parse(text);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(report.verdict).toBe('blocked');
    expect(report.individuality.clusters).toHaveLength(1);
    const day = JSON.parse((await client.post('/v1/services/check', servicesText)).text);
    expect(day.pairs[0].verdict).toBe('unbundled');
  });

  test.each<[string, string, string, number]>([
    ['broken JSON', `{ "sessionId": "${canary}`, 'application/json', 400],
    ['no body', '', 'application/json', 400],
    ['another shape', '{ "sessionId": 7 }', 'application/json', 422],
    ['another type', sessionText, 'text/plain', 415],
  ])('rejects %s', async (_, body, type, status) => {
    const answer = await client.post(check, body, type);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.text).not.toContain(canary);
  });

  test('reports every fault of a body with its path', async () => {
    const { text } = await client.post(check, '{ "sessionId": 7, "color": 1, "Whitfield": 1 }');
    const paths = JSON.parse(text).issues.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/sessionId', '/members', '/*']));
  });

  test('rejects other addresses', async () => {
    expect((await client.get(`/Whitfield?note=${canary?.replaceAll(' ', '+')}`)).status).toBe(404);
    expect((await client.get(check)).status).toBe(404);
  });

  const megabyte = Buffer.alloc(1024 * 1024, 'a');

  test.each(['declared', 'not declared'])(
    'rejects a body of 50 megabytes whose length is %s',
    async (way) => {
      const headers = {
        'content-type': 'application/json',
        ...(way === 'declared' ? { 'content-length': 50 * megabyte.length } : {}),
      };
      const answer = await new Promise<Answer | string>((settle) => {
        const sent = client.open(check, { method: 'POST', headers }, settle, (error) =>
          settle(String(error)),
        );
        let left = 50;
        const write = (): void => {
          while (left > 0) {
            left -= 1;
            if (!sent.write(megabyte)) {
              sent.once('drain', write);
              return;
            }
          }
          sent.end();
        };
        write();
      });
      expect(answer).toMatchObject({ status: 413 });
      await stillAnswers();
    },
  );

  test('does not let a cache keep a response', async () => {
    const answers = [
      await client.post(check, sessionText),
      await client.post(check, '{'),
      await client.post(check, '{}'),
      await client.get('/nowhere'),
      await client.get('/health'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 422, 404, 200]);
    for (const { headers } of answers) expect(headers['cache-control']).toBe('no-store');
  });

  const noteOf = (length: number) =>
    JSON.stringify([
      { noteId: '1', patientId: 'a', text: 'Said why. '.repeat(length).slice(0, length) },
    ]);

  test.each([
    [20_000, 200],
    [20_001, 413],
  ])('answers a note of %i characters with %i', async (length, status) => {
    const answer = await client.post('/v1/notes/check', noteOf(length));
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('Said why.');
  });

  test('caps a text wherever it is, and answers a body nested deeper than the stack', async () => {
    const session = JSON.parse(sessionText);
    session.members[1].note.progress = 'x'.repeat(20_001);
    expect((await client.post(check, JSON.stringify(session))).status).toBe(413);
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect((await client.post('/v1/notes/check', deep)).status).toBe(422);
  });

  test('answers others while a large body is checked', async () => {
    const words = (at: number) =>
      Array.from({ length: 3000 }, (_, place) => `w${(at * 7919 + place * 31) % 5000}`).join(' ');
    const large = Array.from({ length: 45 }, (_, at) => ({
      noteId: `${at}`,
      patientId: `${at}`,
      text: words(at),
    }));
    const body = JSON.stringify(large);
    // A service that is busy with the large body could answer only what overtakes it on the way, so three
    // answers in the meantime show that it is not. A fast machine may need more than one large body for that.
    let meanwhile = 0;
    while (meanwhile < 3) {
      let isChecked = false;
      const checked = client.post('/v1/notes/check', body).finally(() => {
        isChecked = true;
      });
      for (meanwhile = 0; !isChecked && meanwhile < 3; ) {
        await stillAnswers();
        expect((await client.post(check, sessionText)).status).toBe(200);
        if (!isChecked) meanwhile += 1;
      }
      expect((await checked).status).toBe(200);
    }
  });

  test('times out if the body does not arrive', async () => {
    const answer = await new Promise<Answer | string>((settle) => {
      const headers = { 'content-type': 'application/json', 'content-length': 1000 };
      client
        .open(check, { method: 'POST', headers }, settle, (error) => settle(String(error)))
        .write('{ "sessionId": "');
    });
    expect(answer).toMatchObject({ status: 408 });
    await stillAnswers();
  });

  test('keeps running after a caller disconnects', async () => {
    await new Promise<void>((disconnected) => {
      const headers = { 'content-type': 'application/json', 'content-length': 1000 };
      const sent = client.open(
        check,
        { method: 'POST', headers },
        () => disconnected(),
        () => disconnected(),
      );
      sent.write('{ "sessionId": "');
      setTimeout(() => sent.destroy(), 100);
    });
    await stillAnswers();
  });

  test(`answers ${requests} requests from ${connections} connections, and its memory does not grow`, async () => {
    const warm = await load(client, check, sessionText, { requests: 300, connections });
    const before = await service.heap();
    const start = performance.now();
    const answers = await load(client, check, sessionText, { requests, connections });
    const seconds = (performance.now() - start) / 1000;
    const after = await service.heap();
    console.info(
      `${requests} requests in ${seconds.toFixed(1)} s; heap ${(before / 1e6).toFixed(1)} MB, then ${(after / 1e6).toFixed(1)} MB`,
    );
    expect(warm).toEqual({ 200: 300 });
    expect(answers).toEqual({ 200: requests });
    expect(after - before).toBeLessThan(3e6);
  });

  test('logs one line for each request, without its content', () => {
    const lines = service.output().trim().split('\n');
    expect(lines.length).toBeGreaterThan(requests);
    const keys = new Set(lines.slice(1).flatMap((line) => Object.keys(JSON.parse(line))));
    expect([...keys].sort()).toEqual([
      'endpoint',
      'method',
      'milliseconds',
      'rules',
      'status',
      'verdict',
    ]);
    for (const secret of secrets) expect(service.output()).not.toContain(secret);
    const statuses = new Set(lines.slice(1).map((line) => JSON.parse(line).status));
    expect([...statuses].sort()).toEqual([200, 400, 404, 408, 413, 415, 422]);
  });
});
