import { create, type PCollection, type PTransform, type Root, withName } from 'apache-beam';
import { requireForSerialization } from 'apache-beam/serialization';
import { reshuffle } from 'apache-beam/transforms/utils';
import { type Block, blocksOf } from './blocks.js';

requireForSerialization('group-therapy-billing-beam/blocks', { blocksOf });

/**
 * The blocks of a file, dealt out to the workers. The one seed is the file's name, and a flat map makes the blocks of
 * it: what is given to `create` is written into the pipeline itself, in time that grows with its square.
 */
export const readBlocks = (file: string): PTransform<Root, PCollection<Block>> =>
  withName('read blocks', (root: Root): PCollection<Block> => {
    const blocks: PCollection<Block> = root
      .apply(withName('name the file', create([file])))
      .flatMap(withName('cut into blocks', blocksOf));
    return blocks.apply(withName('deal out the blocks', reshuffle<Block>()));
  });
