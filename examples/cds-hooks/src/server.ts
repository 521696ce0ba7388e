import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerHook, service } from './hook.js';

const mostBytes = 8 * 1024 * 1024;

interface Answer {
  readonly status: number;
  readonly body: object;
}

const refused = (status: number, error: string): Answer => ({ status, body: { error } });

const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const answerCall = async (request: IncomingMessage): Promise<Answer> => {
  const body = await bodyOf(request);
  if (body === undefined) return refused(413, 'The body is too large.');
  try {
    return answerHook(JSON.parse(body));
  } catch (error) {
    return error instanceof SyntaxError
      ? refused(400, 'The body is not JSON.')
      : refused(500, 'The service failed.');
  }
};

const answerOf = async (request: IncomingMessage): Promise<Answer> => {
  const target = `${request.method} ${request.url}`;
  if (target === 'GET /cds-services') return { status: 200, body: { services: [service] } };
  if (target === `POST /cds-services/${service.id}`) return answerCall(request);
  return request.method === 'OPTIONS'
    ? { status: 204, body: {} }
    : refused(404, 'This service does not exist.');
};

// An EHR in a browser calls from another origin.
const headers = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, authorization',
};

const reply = (response: ServerResponse, { status, body }: Answer): void => {
  // The rest of a body that is too large would be read as the next request.
  response.writeHead(status, { ...headers, ...(status === 413 ? { connection: 'close' } : {}) });
  response.end(status === 204 ? undefined : JSON.stringify(body));
};

/** The service. It logs the status and the number of cards, and nothing that was sent. */
export const cdsServer = (log: (entry: { status: number; cards: number }) => void): Server =>
  createServer(
    { requestTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    (request, response) => {
      answerOf(request).then(
        (answer) => {
          reply(response, answer);
          const cards =
            'cards' in answer.body && Array.isArray(answer.body.cards)
              ? answer.body.cards.length
              : 0;
          log({ status: answer.status, cards });
        },
        // The caller disconnected while sending the body.
        () => response.destroy(),
      );
    },
  );
