import { cdsServer } from './server.js';

const { env, stdout } = process;

const write = (entry: object): void => {
  stdout.write(`${JSON.stringify(entry)}\n`);
};

const host = env['HOST'] ?? '127.0.0.1';
const server = cdsServer(write);
server.listen(Number(env['PORT'] ?? 8081), host, () => {
  const address = server.address();
  if (typeof address === 'object') write({ listening: `http://${host}:${address?.port}` });
});

process.on('SIGTERM', () => {
  server.close();
});
