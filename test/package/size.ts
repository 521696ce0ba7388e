// npm run size: what a bundler adds for one import, minified and compressed, against the limits in package.json.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** One line of `sizeLimits` in package.json. */
interface SizeLimit {
  import: string;
  from: string;
  /** Kilobytes of 1000 bytes, gzip. */
  limit: number;
}

const { sizeLimits }: { sizeLimits: SizeLimit[] } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

const sizeOf = async ({ import: imported, from }: SizeLimit): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: `export ${imported} from '${from}';`, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'error',
    // The built package, not the source to which the tests' paths point.
    tsconfigRaw: {},
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
};

let over = 0;
for (const one of sizeLimits) {
  const size = await sizeOf(one);
  if (size > one.limit) over += 1;
  const verdict = size > one.limit ? 'TOO LARGE' : 'ok';
  console.log(
    `${size.toFixed(1).padStart(6)} of ${one.limit} kB  ${one.import} from ${one.from}: ${verdict}`,
  );
}
if (over > 0) process.exitCode = 1;
