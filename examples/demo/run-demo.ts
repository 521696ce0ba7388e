import { basename, join } from 'node:path';
import type { Billing } from '../../src/index.js';
import { type Judgment, judge } from './judge.js';
import { BrokenFile, readJson, readWork } from './read-work.js';
import { scenes } from './scenes.js';
import { servicesScreen } from './screens/services-screen.js';
import { sessionScreen } from './screens/session-screen.js';
import { mistakeLines, summary } from './screens/summary.js';
import { gap, type Line, line, written } from './terminal/line.js';
import type { Terminal } from './terminal/terminal.js';
import { headline, labeled, paragraph, wrap } from './terminal/wrap.js';

/** What the demo needs from its process. */
export interface Host {
  readonly terminal: Terminal;
  /** The folder of the scenes. */
  readonly data: string;
  /** The file that a path on the command line means. */
  locate(path: string): string;
  write(text: string): void;
}

const usage = `
 npm run demo                          show the scenes in examples/data
 npm run demo -- FILE.json [FILE ...]  check your own session, { "session", "billing", "services" }
                                       or array of billed services
 npm run demo -- --help                show this help

 The exit code is 1 if a file cannot be read or has errors. A blocked session is not an error.
 Set NO_COLOR=1 to print without color.
`;

const madeUpBilling =
  'The file has no billing. The NPI and the charges are those of the made-up clinic in examples/data/clinic.json, and no payer policies were applied. Use { "session": ..., "billing": ... } to add your own.';

const screenOf = (judged: Judgment, width: number): Line[] => {
  if (judged.kind === 'services') return servicesScreen(judged, width);
  return [
    ...sessionScreen(judged, width),
    ...(judged.billingMadeUp ? paragraph(madeUpBilling, width) : []),
  ];
};

const showScenes = ({ terminal, data, write }: Host, clinic: Billing): number => {
  const { width, color } = terminal;
  const judged = scenes.map(({ file, title, story, mistakes, decisions = [] }, index) => {
    const judgment = judge(readWork(join(data, file)), { ...clinic, decisions }, true);
    const lines = [
      ...headline(`${index + 1} of ${scenes.length}  ${title}`, file, width),
      gap,
      ...paragraph(story, width),
      ...screenOf(judgment, width),
      ...(mistakes ? mistakeLines(mistakes, judgment, width) : []),
    ];
    write(written(lines, color));
    return { title, judgment };
  });
  write(
    written(
      [
        ...headline('All scenes', 'examples/data', width),
        gap,
        ...summary(judged, width),
        gap,
        ...paragraph(
          'The clinic, payers, clinicians and patients are made up. Every rule has a page in docs/rules. To check your own session: npm run demo -- path/to/session.json',
          width,
        ),
      ],
      color,
    ),
  );
  return 0;
};

const faultLines = (
  { path, code, message }: BrokenFile['faults'][number],
  width: number,
): Line[] => [
  ...wrap(path === '' ? '(the whole file)' : path, width - 1).map(
    (text): Line => [{ text: ` ${text}`, ink: 'cyan' }],
  ),
  ...labeled({ text: '', columns: 3 }, { text: `${code}: ${message}` }, width),
];

// Every fault with its path, and nothing of the file's content.
const brokenScreen = ({ reason, faults }: BrokenFile, width: number): Line[] => [
  line(` ${reason}`, 'red'),
  gap,
  ...faults.flatMap((fault) => faultLines(fault, width)),
  ...(faults.length > 0 ? [gap] : []),
];

const showFile = (path: string, { terminal, locate, write }: Host, clinic: Billing): number => {
  const { width, color } = terminal;
  write(written([...headline('Your file', basename(path), width), gap], color));
  try {
    write(written(screenOf(judge(readWork(locate(path)), clinic, false), width), color));
    return 0;
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    write(written(brokenScreen(error, width), color));
    return 1;
  }
};

/** Runs the demo and returns its exit code. */
export const runDemo = (args: readonly string[], host: Host): number => {
  const flag = args.find((one) => one.startsWith('-'));
  if (flag !== undefined) {
    host.write(usage);
    return flag === '--help' || flag === '-h' ? 0 : 1;
  }
  const clinic: Billing = readJson(join(host.data, 'clinic.json'));
  if (args.length === 0) return showScenes(host, clinic);
  return Math.max(...args.map((path) => showFile(path, host, clinic)));
};
