import type { PayerPolicy } from 'group-therapy-billing';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Endpoint, endpointsFor } from './endpoints.js';
import { type Log, type LogEntry, toldOf } from './log.js';
import { openApi } from './open-api.js';
import { type Problem, type ProblemStatus, problem, problemOf } from './problem.js';

/** What the service is set up with. */
export interface Settings {
  readonly payers: PayerPolicy[];
  readonly maxBytes: number;
  readonly log: Log;
}

const refuse = (context: Context, answer: Problem & { status: ProblemStatus }): Response => {
  const response = context.json(answer, answer.status);
  response.headers.set('content-type', 'application/problem+json');
  return response;
};

const refusal = (context: Context, status: ProblemStatus): Response =>
  refuse(context, { ...problem(status), status });

const isJson = (type = ''): boolean => /^application\/json\s*(?:;|$)/i.test(type);

type Logged = Pick<LogEntry, 'verdict' | 'rules' | 'error'>;

const answerOf = async (
  context: Context,
  endpoint: Endpoint,
): Promise<{ response: Response; logged?: Logged }> => {
  if (!isJson(context.req.header('content-type'))) return { response: refusal(context, 415) };
  let body: string;
  try {
    body = await context.req.text();
  } catch {
    // The connection broke off, or the server gave up waiting and has already said so.
    return { response: refusal(context, 408) };
  }
  try {
    const report = endpoint.answer(body);
    return { response: context.json(report), logged: toldOf(report) };
  } catch (error) {
    const answer = problemOf(error);
    const kind = error instanceof Error ? error.name : 'unknown';
    const logged = answer.status === 500 ? { error: kind } : {};
    return { response: refuse(context, answer), logged };
  }
};

/** The service. It keeps nothing between two requests. */
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
  app.use(bodyLimit({ maxSize: maxBytes, onError: (context) => refusal(context, 413) }));

  for (const endpoint of endpoints)
    app.post(endpoint.path, async (context) => {
      const { response, logged: told } = await answerOf(context, endpoint);
      if (told) logged.set(context.req.raw, told);
      return response;
    });
  app.get('/openapi.json', (context) => context.json(document));
  app.get('/health', (context) => context.text('ok'));
  app.notFound((context) => refusal(context, 404));
  app.onError((_, context) => refusal(context, 500));
  return app;
};
