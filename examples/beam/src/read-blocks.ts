import { create, type PCollection, type PTransform, type Root, withName } from 'apache-beam';
import { requireForSerialization } from 'apache-beam/serialization';
import { reshuffle } from 'apache-beam/transforms/utils';
import { type Block, blocksOf } from './blocks.js';

requireForSerialization('group-therapy-billing-beam/blocks', { blocksOf });

/**
 * Distributes the blocks of a file to the workers. `create` gets only the file name and a flat map makes the blocks,
 * because values passed to `create` are embedded in the pipeline, in quadratic time.
 */
export const readBlocks = (file: string): PTransform<Root, PCollection<Block>> =>
  withName('read blocks', (root: Root): PCollection<Block> => {
    const blocks: PCollection<Block> = root
      .apply(withName('name the file', create([file])))
      .flatMap(withName('cut into blocks', blocksOf));
    return blocks.apply(withName('deal out the blocks', reshuffle<Block>()));
  });
