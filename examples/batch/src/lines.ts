/** One line of a file. `text` is missing if the line is too long; `bytes` includes the line ending. */
export interface Line {
  readonly text: string | undefined;
  readonly bytes: number;
}

const newline = 0x0a;

/** Splits a byte stream into lines. A line longer than the limit has no text. */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let bytes = 0;
  const line = (length: number): Line => ({
    text: length > longest ? undefined : Buffer.concat(parts).toString('utf8'),
    bytes: length,
  });
  const take = (part: Buffer): void => {
    bytes += part.length;
    // Count an oversized line, but do not buffer it.
    if (bytes <= longest) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      take(chunk.subarray(from, end + 1));
      yield line(bytes);
      parts = [];
      bytes = 0;
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (bytes > 0) yield line(bytes);
}
