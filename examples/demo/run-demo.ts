import { basename, join } from 'node:path';
import type { Billing } from '../../src/index.js';
import { type Judgement, judge } from './judge.js';
import { BrokenFile, readJson, readWork } from './read-work.js';
import { scenes } from './scenes.js';
import { brokenScreen } from './screens/broken-screen.js';
import { headline, paragraph } from './screens/headline.js';
import { mistakeLines } from './screens/mistake-lines.js';
import { servicesScreen } from './screens/services-screen.js';
import { sessionScreen } from './screens/session-screen.js';
import { summary } from './screens/summary.js';
import { gap, type Line, written } from './terminal/line.js';
import type { Terminal } from './terminal/terminal.js';

/** Where the demo runs. */
export interface Stage {
  readonly terminal: Terminal;
  /** The folder of the demo's own files. */
  readonly data: string;
  /** The file that a path on the command line means. */
  locate(path: string): string;
  write(text: string): void;
}

const usage = `
 npm run demo                          the scenes of examples/data
 npm run demo -- FILE.json [FILE ...]  your own: a session, { "session", "billing", "services" },
                                       or an array of billed services
 npm run demo -- --help                this page

 Exit code 1 where a file cannot be read or is malformed; a blocked session is an answer, not an error.
 NO_COLOR=1 prints without colour.
`;

const madeUpBilling =
  'The file gives no billing: the NPI and the charges are those of the made-up clinic in examples/data/clinic.json, and no payer was asked. Give { "session": ..., "billing": ... } for your own.';

const screenOf = (judged: Judgement, width: number): Line[] => {
  if (judged.kind === 'services') return servicesScreen(judged, width);
  return [
    ...sessionScreen(judged, width),
    ...(judged.billingMadeUp ? paragraph(madeUpBilling, width) : []),
  ];
};

const showScenes = ({ terminal, data, write }: Stage, clinic: Billing): number => {
  const { width, colour } = terminal;
  const judged = scenes.map(({ file, title, story, mistakes }, place) => {
    const judgement = judge(readWork(join(data, file)), clinic, true);
    const lines = [
      ...headline(`${place + 1} of ${scenes.length}  ${title}`, file, width),
      gap,
      ...paragraph(story, width),
      ...screenOf(judgement, width),
      ...(mistakes ? mistakeLines(mistakes, judgement, width) : []),
    ];
    write(written(lines, colour));
    return { title, judgement };
  });
  write(
    written(
      [
        ...headline('All scenes', 'examples/data', width),
        gap,
        ...summary(judged, width),
        gap,
        ...paragraph(
          'Clinic, payers, clinicians and patients are made up. Each rule has a page: docs/rules. Your own session: npm run demo -- path/to/session.json',
          width,
        ),
      ],
      colour,
    ),
  );
  return 0;
};

const showFile = (path: string, { terminal, locate, write }: Stage, clinic: Billing): number => {
  const { width, colour } = terminal;
  write(written([...headline('Your file', basename(path), width), gap], colour));
  try {
    write(written(screenOf(judge(readWork(locate(path)), clinic, false), width), colour));
    return 0;
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    write(written(brokenScreen(error, width), colour));
    return 1;
  }
};

/** Runs the demo, and gives its exit code. */
export const runDemo = (args: readonly string[], stage: Stage): number => {
  const flag = args.find((one) => one.startsWith('-'));
  if (flag !== undefined) {
    stage.write(usage);
    return flag === '--help' || flag === '-h' ? 0 : 1;
  }
  const clinic: Billing = readJson(join(stage.data, 'clinic.json'));
  if (args.length === 0) return showScenes(stage, clinic);
  return Math.max(...args.map((path) => showFile(path, stage, clinic)));
};
