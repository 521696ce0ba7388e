import { alikeSketches, type SentenceKeys, sketchSize } from './sentence-keys.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const none = '.';

// Number of letters for the whole sentence and for each of its hashes.
const wholeLength = 7;
const hashLength = 4;
const blockLength = wholeLength + sketchSize * hashLength;

/** Adds a number as letters of six bits each, the lowest bits first. */
const addLetters = (codes: number[], hash: number, length: number): void => {
  let rest = hash;
  for (let at = 0; at < length; at += 1) {
    codes.push(alphabet.charCodeAt(rest & 63));
    rest >>>= 6;
  }
};

const kinds = ['', 's', 't', 'w'];
const keyLength = 5;

/** A key as a short text: its kind, and its bits. */
export const keyText = (key: number): string => {
  // Built from character codes in one step: engines keep the pieces of a concatenated string in memory.
  const codes = [(kinds[key & 3] ?? '').charCodeAt(0)];
  addLetters(codes, key >>> 2, keyLength);
  return String.fromCharCode(...codes);
};

/** The keys of sentences as one text: a block of letters for each sentence. */
export const sketchOf = (sentences: readonly SentenceKeys[]): string => {
  const blocks: string[] = [];
  for (const { exact, sketch } of sentences) {
    const codes: number[] = [];
    addLetters(codes, exact[0], 4);
    addLetters(codes, exact[1], wholeLength - 4);
    for (const hash of sketch) addLetters(codes, hash, hashLength);
    while (codes.length < blockLength) codes.push(none.charCodeAt(0));
    blocks.push(String.fromCharCode(...codes));
  }
  return blocks.join('');
};

/** How many sentences a sketch contains. */
const sentencesIn = (sketch: string): number => Math.floor(sketch.length / blockLength);

const sameLetters = (a: string, at: number, b: string, other: number, length: number): boolean => {
  for (let letter = 0; letter < length; letter += 1)
    if (a.charCodeAt(at + letter) !== b.charCodeAt(other + letter)) return false;
  return true;
};

const hashesIn = (sketch: string, at: number): number => {
  let hashes = 0;
  while (hashes < sketchSize && sketch.charAt(at + hashes * hashLength) !== none) hashes += 1;
  return hashes;
};

const isAlike = (a: string, block: number, b: string, otherBlock: number): boolean => {
  const at = block * blockLength;
  const other = otherBlock * blockLength;
  if (sameLetters(a, at, b, other, wholeLength)) return true;
  const own = at + wholeLength;
  const theirs = other + wholeLength;
  const hashes = hashesIn(a, own);
  const otherHashes = hashesIn(b, theirs);
  let shared = 0;
  for (let hash = 0; hash < hashes; hash += 1)
    for (let one = 0; one < otherHashes; one += 1)
      if (sameLetters(a, own + hash * hashLength, b, theirs + one * hashLength, hashLength))
        shared += 1;
  return alikeSketches(shared, hashes, otherHashes);
};

/** Whether another sketch contains a sentence similar to one of this sketch. */
type Finder = (sketch: string, block: number) => boolean;

const amongAll = (other: string): Finder => {
  const others = sentencesIn(other);
  return (sketch, block) => {
    for (let one = 0; one < others; one += 1) if (isAlike(sketch, block, other, one)) return true;
    return false;
  };
};

const piecesOf = (sketch: string, block: number): string[] => {
  const at = block * blockLength;
  const hashes = at + wholeLength;
  return [
    sketch.slice(at, hashes),
    ...Array.from({ length: hashesIn(sketch, hashes) }, (_, hash) =>
      sketch.slice(hashes + hash * hashLength, hashes + (hash + 1) * hashLength),
    ),
  ];
};

/** A piece that more different sentences share does not distinguish them. */
const mostHolders = 50;

// Similar sentences share pieces, so that a long sketch can be searched by them.
const byPieces = (other: string): Finder => {
  const holders = new Map<string, number[]>();
  const seen = new Set<string>();
  for (let block = 0; block < sentencesIn(other); block += 1) {
    const letters = other.slice(block * blockLength, (block + 1) * blockLength);
    if (seen.size === seen.add(letters).size) continue;
    for (const piece of piecesOf(other, block)) {
      const known = holders.get(piece);
      if (!known) holders.set(piece, [block]);
      else if (known.length < mostHolders) known.push(block);
    }
  }
  return (sketch, block) =>
    piecesOf(sketch, block).some((piece) =>
      holders.get(piece)?.some((one) => isAlike(sketch, block, other, one)),
    );
};

/** From this many comparisons on, looking up pieces is faster than comparing all with all. */
const manyComparisons = 4_096;

/** The number of words in those sentences of one sketch to which the other has a similar one. */
export const wordsInCommon = (words: readonly number[], sketch: string, other: string): number => {
  const sentences = Math.min(words.length, sentencesIn(sketch));
  const isMany = sentences * sentencesIn(other) > manyComparisons;
  const hasAlike = isMany ? byPieces(other) : amongAll(other);
  let common = 0;
  for (let at = 0; at < sentences; at += 1) if (hasAlike(sketch, at)) common += words[at] ?? 0;
  return common;
};
