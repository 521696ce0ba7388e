import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Answer, Call } from './check.js';
import { endpoints } from './endpoints.js';
import type { Log } from './log.js';
import { openApi } from './open-api.js';
import { type ProblemStatus, problem } from './problem.js';

/** The settings of the service. */
export interface Settings {
  /** Checks a body off the event loop; `undefined` if the service is too busy. */
  readonly ask: (call: Call) => Promise<Answer | undefined>;
  readonly maxBytes: number;
  readonly log: Log;
}

const json = (status: number, body: string): Response =>
  new Response(body, {
    status,
    headers: { 'content-type': `application/${status === 200 ? 'json' : 'problem+json'}` },
  });

const rejection = (status: ProblemStatus): Response =>
  json(status, JSON.stringify(problem(status)));

const isJson = (type = ''): boolean => /^application\/json\s*(?:;|$)/i.test(type);

type Answered = { readonly response: Response; readonly logged?: Answer['logged'] };

const answerOf = async (
  context: Context,
  ask: Settings['ask'],
  path: string,
): Promise<Answered> => {
  if (!isJson(context.req.header('content-type'))) return { response: rejection(415) };
  let body: string;
  try {
    body = await context.req.text();
  } catch {
    // The connection was closed, or the body took too long and the server has already answered.
    return { response: rejection(408) };
  }
  const answer = await ask({ path, body });
  if (!answer) return { response: rejection(503) };
  return { response: json(answer.status, answer.body), logged: answer.logged };
};

/** The service. It keeps no state between requests. */
export const createApp = ({ ask, maxBytes, log }: Settings): Hono => {
  const app = new Hono();
  const document = openApi(endpoints, maxBytes);
  const logged = new WeakMap<Request, Answer['logged']>();

  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    // A report is a patient record: nothing on the way may keep it.
    context.res.headers.set('cache-control', 'no-store');
    const endpoint = endpoints.find(({ path }) => path === context.req.path)?.path ?? 'other';
    log({
      method: context.req.method,
      endpoint,
      status: context.res.status,
      milliseconds: Math.round(performance.now() - start),
      ...logged.get(context.req.raw),
    });
  });
  app.use(bodyLimit({ maxSize: maxBytes, onError: () => rejection(413) }));

  for (const { path } of endpoints)
    app.post(path, async (context) => {
      const { response, logged: entry } = await answerOf(context, ask, path);
      if (entry) logged.set(context.req.raw, entry);
      return response;
    });
  app.get('/openapi.json', (context) => context.json(document));
  app.get('/health', (context) => context.text('ok'));
  app.notFound(() => rejection(404));
  app.onError(() => rejection(500));
  return app;
};
