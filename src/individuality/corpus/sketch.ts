import { alikeSketches, type SentenceKeys, sketchSize } from './sentence-keys.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const none = '.';

/** Letters for the whole sentence and for each of its hashes. */
const wholeLength = 7;
const hashLength = 4;
const blockLength = wholeLength + sketchSize * hashLength;

const lettersOf = (hash: number, length: number): string => {
  let letters = '';
  let rest = hash;
  for (let at = 0; at < length; at += 1) {
    letters += alphabet.charAt(rest & 63);
    rest >>>= 6;
  }
  return letters;
};

/** A sentence's keys as one block of letters. */
export const sketchOf = ({ exact: [first, second], sketch }: SentenceKeys): string => {
  let block = lettersOf(first, 4) + lettersOf(second, wholeLength - 4);
  for (const hash of sketch) block += lettersOf(hash, hashLength);
  return block.padEnd(blockLength, none);
};

/** One sentence, read back from its block. */
export interface SketchBlock {
  readonly whole: string;
  readonly hashes: readonly string[];
}

/** The sentences of a sketch. */
export const blocksOf = (sketch: string): SketchBlock[] => {
  const blocks: SketchBlock[] = [];
  for (let at = 0; at + blockLength <= sketch.length; at += blockLength) {
    const hashes: string[] = [];
    for (let hash = 0; hash < sketchSize; hash += 1) {
      const from = at + wholeLength + hash * hashLength;
      const letters = sketch.slice(from, from + hashLength);
      if (!letters.startsWith(none)) hashes.push(letters);
    }
    blocks.push({ whole: sketch.slice(at, at + wholeLength), hashes });
  }
  return blocks;
};

const isAlike = (block: SketchBlock, other: SketchBlock): boolean => {
  if (block.whole === other.whole) return true;
  let shared = 0;
  for (const hash of block.hashes) if (other.hashes.includes(hash)) shared += 1;
  return alikeSketches(shared, block.hashes.length, other.hashes.length);
};

/** Words of those sentences that have one like them among the others. */
export const wordsInCommon = (
  words: readonly number[],
  blocks: readonly SketchBlock[],
  others: readonly SketchBlock[],
): number => {
  let common = 0;
  for (const [at, block] of blocks.entries())
    if (others.some((other) => isAlike(block, other))) common += words[at] ?? 0;
  return common;
};
