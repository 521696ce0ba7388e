import type { PayerPolicy } from 'group-therapy-billing';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Endpoint, endpointsFor } from './endpoints.js';
import { type Log, type LogEntry, loggedReport } from './log.js';
import { openApi } from './open-api.js';
import { type Problem, type ProblemStatus, problem, problemOf } from './problem.js';

/** The settings of the service. */
export interface Settings {
  readonly payers: PayerPolicy[];
  readonly maxBytes: number;
  readonly log: Log;
}

const reject = (context: Context, answer: Problem & { status: ProblemStatus }): Response => {
  const response = context.json(answer, answer.status);
  response.headers.set('content-type', 'application/problem+json');
  return response;
};

const rejection = (context: Context, status: ProblemStatus): Response =>
  reject(context, { ...problem(status), status });

const isJson = (type = ''): boolean => /^application\/json\s*(?:;|$)/i.test(type);

type Logged = Pick<LogEntry, 'verdict' | 'rules' | 'error'>;

const answerOf = async (
  context: Context,
  endpoint: Endpoint,
): Promise<{ response: Response; logged?: Logged }> => {
  if (!isJson(context.req.header('content-type'))) return { response: rejection(context, 415) };
  let body: string;
  try {
    body = await context.req.text();
  } catch {
    // The connection was closed, or the body took too long and the server has already answered.
    return { response: rejection(context, 408) };
  }
  try {
    const report = endpoint.answer(body);
    return { response: context.json(report), logged: loggedReport(report) };
  } catch (error) {
    const answer = problemOf(error);
    const kind = error instanceof Error ? error.name : 'unknown';
    const logged = answer.status === 500 ? { error: kind } : {};
    return { response: reject(context, answer), logged };
  }
};

/** The service. It keeps no state between requests. */
export const createApp = ({ payers, maxBytes, log }: Settings): Hono => {
  const app = new Hono();
  const endpoints = endpointsFor(payers);
  const document = openApi(endpoints, maxBytes);
  const logged = new WeakMap<Request, Logged>();

  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const endpoint = endpoints.find(({ path }) => path === context.req.path)?.path ?? 'other';
    log({
      method: context.req.method,
      endpoint,
      status: context.res.status,
      milliseconds: Math.round(performance.now() - start),
      ...logged.get(context.req.raw),
    });
  });
  app.use(bodyLimit({ maxSize: maxBytes, onError: (context) => rejection(context, 413) }));

  for (const endpoint of endpoints)
    app.post(endpoint.path, async (context) => {
      const { response, logged: entry } = await answerOf(context, endpoint);
      if (entry) logged.set(context.req.raw, entry);
      return response;
    });
  app.get('/openapi.json', (context) => context.json(document));
  app.get('/health', (context) => context.text('ok'));
  app.notFound((context) => rejection(context, 404));
  app.onError((_, context) => rejection(context, 500));
  return app;
};
