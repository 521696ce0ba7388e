import type { ServicesJudgement } from '../judge.js';
import { gap, type Line } from '../terminal/line.js';
import { labelled } from '../terminal/wrap.js';
import { findingLines } from './finding-lines.js';
import { pairLines, serviceLines } from './pair-lines.js';
import { verdictInk } from './verdict-ink.js';
import { counted } from './wording.js';

/** A day of billed services: the verdict, the lines, what each pair came to, and the findings. */
export const servicesScreen = (
  { services, unbundling: { verdict, pairs, findings } }: ServicesJudgement,
  width: number,
): Line[] => {
  const patients = new Set(services.map(({ patientId }) => patientId)).size;
  const facts = [
    counted(services.length, 'billed line'),
    counted(patients, 'patient'),
    `${counted(pairs.length, 'pair')} of a group and another service`,
  ];
  return [
    ...labelled(
      { text: ` ${verdict.toUpperCase()}`, ink: verdictInk[verdict], columns: 9 },
      { text: facts.join(', ') },
      width,
    ),
    gap,
    ...serviceLines(services, width),
    gap,
    ...(pairs.length > 0 ? [...pairLines(pairs, width), gap] : []),
    ...findingLines(findings, 'all lines', width),
  ];
};
