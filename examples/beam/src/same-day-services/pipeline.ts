import { flatten, P, type PCollection, parDo, type Root, split, withName } from 'apache-beam';
import { requireForSerialization } from 'apache-beam/serialization';
import { groupByKey } from 'apache-beam/transforms/internal';
import { LineWriter } from '../line-writer.js';
import type { Fault } from '../lines.js';
import { readBlocks } from '../read-blocks.js';
import { judgeClinician, judgePatient, type ServiceResult } from './judge-partition.js';
import { readServices, type ServiceRow } from './read-services.js';

requireForSerialization('group-therapy-billing-beam/same-day-services', {
  readServices,
  judgePatient,
  judgeClinician,
});

interface Read {
  readonly ofPatient: PCollection<ServiceRow>;
  readonly ofClinician: PCollection<ServiceRow>;
  readonly fault: PCollection<Fault>;
}

/** Runs `detectUnbundling` as a pipeline over a file of services. */
export const sameDayServices =
  (input: string, output: string) =>
  (root: Root): void => {
    const read: Read = root
      .apply(readBlocks(input))
      .flatMap(withName('read services', readServices))
      .apply(
        withName(
          'partitions and faults',
          split(['ofPatient', 'ofClinician', 'fault'], { exclusive: false }),
        ),
      );

    const ofPatients: PCollection<ServiceResult> = read.ofPatient
      .apply(withName('by patient', groupByKey()))
      .flatMap(withName('judge patient', judgePatient));

    const ofClinicians: PCollection<ServiceResult> = read.ofClinician
      .apply(withName('by clinician', groupByKey()))
      .flatMap(withName('judge clinician', judgeClinician));

    P([read.fault, ofPatients, ofClinicians])
      .apply(withName('all results', flatten()))
      .apply(withName('write', parDo(new LineWriter(output))));
  };
