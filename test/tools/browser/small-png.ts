import { crc32, deflateSync, inflateSync } from 'node:zlib';

// Reads the pictures that Chromium takes (8 bits, RGB or RGBA, not interlaced) and writes them with a palette.

interface Picture {
  width: number;
  height: number;
  channels: number;
  pixels: Uint8Array;
}

const chunksOf = (png: Buffer): { type: string; data: Buffer }[] => {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
};

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

const predicted = (filter: number, left: number, up: number, corner: number): number =>
  [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;

const unfiltered = (raw: Uint8Array, height: number, stride: number, channels: number) => {
  const pixels = new Uint8Array(stride * height);
  // Outside the picture every neighbor is 0.
  const before = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : (pixels[row * stride + column] ?? 0);
  for (let at = 0; at < pixels.length; at += 1) {
    const [row, column] = [Math.floor(at / stride), at % stride];
    const start = row * (stride + 1);
    const left = before(row, column - channels);
    const corner = before(row - 1, column - channels);
    const guess = predicted(raw[start] ?? 0, left, before(row - 1, column), corner);
    pixels[at] = (raw[start + 1 + column] ?? 0) + guess;
  }
  return pixels;
};

const read = (png: Buffer): Picture => {
  const chunks = chunksOf(png);
  const header = chunks[0]?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const data = chunks.filter(({ type }) => type === 'IDAT').map((one) => one.data);
  const raw = inflateSync(Buffer.concat(data));
  return { width, height, channels, pixels: unfiltered(raw, height, width * channels, channels) };
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** The same picture with a palette of at most 256 colors, which is enough for a page of text. */
export const smallPng = (png: Uint8Array): Uint8Array => {
  const { width, height, channels, pixels } = read(Buffer.from(png));
  const palette = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  // The finest steps at which the colors of the page fit into a palette.
  for (const step of [1, 4, 8, 16, 32]) {
    palette.clear();
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) =>
        Math.min(255, Math.round((pixels[pixel * channels + channel] ?? 0) / step) * step),
      );
      const color = (red << 16) | (green << 8) | blue;
      if (!palette.has(color)) palette.set(color, palette.size);
      rows[pixel + Math.floor(pixel / width) + 1] = palette.get(color) ?? 0;
    }
    if (palette.size <= 256) break;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = [...palette.keys()].flatMap((color) => [
    color >> 16,
    (color >> 8) & 255,
    color & 255,
  ]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colors)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};
