import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDemo } from './demo/run-demo.js';
import { terminalOf } from './demo/terminal/terminal.js';

const { stdout, env } = process;

// npm runs a script in the folder of the package; INIT_CWD is the folder where npm was called.
const locate = (path: string): string => {
  const asCalled = resolve(env['INIT_CWD'] ?? '.', path);
  return existsSync(asCalled) ? asCalled : resolve(path);
};

// A reader that stops early (`| head`) closes the pipe. That is not an error.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

process.exitCode = runDemo(process.argv.slice(2), {
  terminal: terminalOf({ isTTY: stdout.isTTY, columns: stdout.columns, env }),
  data: fileURLToPath(new URL('./data/', import.meta.url)),
  locate,
  write: (text) => {
    stdout.write(text);
  },
});
