import { flatten, P, type PCollection, parDo, type Root, split, withName } from 'apache-beam';
import { requireForSerialization } from 'apache-beam/serialization';
import { groupByKey } from 'apache-beam/transforms/internal';
import type { ClonedPair } from 'group-therapy-billing';
import { LineWriter } from '../line-writer.js';
import type { Fault } from '../lines.js';
import { readBlocks } from '../read-blocks.js';
import { bringEarlier } from './bring-earlier.js';
import { candidatesOf } from './candidates.js';
import { clustersOf } from './clusters.js';
import { judgeCopies } from './judge-copies.js';
import { readNotes } from './read-notes.js';
import type {
  BoilerplateRow,
  Cluster,
  CopiesRow,
  EarlierRow,
  KeyRow,
  NoteRow,
  PairRow,
} from './rows.js';

// Beam serializes registered functions by name. It would serialize the source of any other, without its imports.
requireForSerialization('group-therapy-billing-beam/copied-notes', {
  readNotes,
  candidatesOf,
  bringEarlier,
  judgeCopies,
  clustersOf,
});

interface Read {
  readonly note: PCollection<NoteRow>;
  readonly key: PCollection<KeyRow>;
  readonly fault: PCollection<Fault>;
}

interface Candidates {
  readonly pair: PCollection<PairRow>;
  readonly boilerplate: PCollection<BoilerplateRow>;
}

interface Judged {
  readonly pair: PCollection<ClonedPair>;
  readonly copies: PCollection<CopiesRow>;
}

/** Runs `findClonedNotes` as a pipeline over a file of notes. */
export const copiedNotes =
  (input: string, output: string) =>
  (root: Root): void => {
    const read: Read = root
      .apply(readBlocks(input))
      .flatMap(withName('read notes', readNotes))
      .apply(withName('notes, keys and faults', split(['note', 'key', 'fault'])));

    const candidates: Candidates = read.key
      .apply(withName('notes that share a key', groupByKey()))
      .flatMap(withName('candidates', candidatesOf))
      .apply(withName('pairs and boilerplate', split(['pair', 'boilerplate'])));

    const earlier: PCollection<EarlierRow> = P([read.note, candidates.pair])
      .apply(withName('notes beside those that ask for them', flatten()))
      .apply(withName('by earlier note', groupByKey()))
      .flatMap(withName('bring the earlier note', bringEarlier));

    const judged: Judged = P([read.note, earlier, candidates.boilerplate])
      .apply(withName('notes beside earlier ones', flatten()))
      .apply(withName('by later note', groupByKey()))
      .flatMap(withName('judge', judgeCopies))
      .apply(withName('pairs and copies', split(['pair', 'copies'])));

    const clusters: PCollection<Cluster> = judged.copies
      .apply(withName('all copies', groupByKey()))
      .flatMap(withName('join into clusters', clustersOf));

    P([read.fault, judged.pair, clusters])
      .apply(withName('all results', flatten()))
      .apply(withName('write', parDo(new LineWriter(output))));
  };
