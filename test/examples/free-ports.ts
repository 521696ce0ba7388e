import { createServer, type Server } from 'node:net';

// Below the ephemeral port range, so that a restarted server finds its port still free.
const lowest = 20_000;
const highest = 32_000;

const listenOn = (port: number): Promise<Server | undefined> =>
  new Promise((told) => {
    const server = createServer();
    server.once('error', () => told(undefined));
    server.listen(port, '127.0.0.1', () => told(server));
  });

/** Returns unused loopback ports. */
export const freePorts = async (count: number): Promise<number[]> => {
  const held = new Map<number, Server>();
  while (held.size < count) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    const server = held.has(port) ? undefined : await listenOn(port);
    if (server) held.set(port, server);
  }
  await Promise.all([...held.values()].map((server) => new Promise((done) => server.close(done))));
  return [...held.keys()];
};
