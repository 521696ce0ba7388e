import { Agent, type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';

/** An HTTP response. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A client with a fixed number of keep-alive connections. */
export const httpClient = (address: string, connections: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });

  const open = (
    path: string,
    options: RequestOptions,
    answered: (answer: Answer) => void,
    failed: (error: Error) => void,
  ) => {
    const sent = request(`${address}${path}`, { agent, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        answered({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
      response.on('error', failed);
    });
    sent.on('error', failed);
    return sent;
  };

  const send = (path: string, options: RequestOptions, body?: string): Promise<Answer> =>
    new Promise((answered, failed) => {
      open(path, options, answered, failed).end(body);
    });

  return {
    open,
    get: (path: string) => send(path, {}),
    post: (path: string, body: string, type = 'application/json') =>
      send(
        path,
        {
          method: 'POST',
          headers: { 'content-type': type, 'content-length': Buffer.byteLength(body) },
        },
        body,
      ),
    close: () => agent.destroy(),
  };
};

/** Sends the same body repeatedly over all connections and counts the responses by status. */
export const load = async (
  client: ReturnType<typeof httpClient>,
  path: string,
  body: string,
  { requests, connections }: { requests: number; connections: number },
): Promise<Record<string, number>> => {
  const answers: Record<string, number> = {};
  let left = requests;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const told = await client.post(path, body).then(
        ({ status }) => `${status}`,
        (error) => error.code,
      );
      answers[told] = (answers[told] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return answers;
};
