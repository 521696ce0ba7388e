import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Billing } from '../../src/index.js';
import { type Judgment, judge } from './judge.js';
import { BrokenFile, readJson, readWork } from './read-work.js';
import { type Scene, scenes } from './scenes.js';
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
 npm run demo                       every scene in one table, and one of
                                    them in full
 npm run demo -- dropped-to-one     one scene in full, by its name
 npm run demo -- FILE [FILE ...]    your own file: a session, or
                                    { "session", "billing", "services" },
                                    or an array of billed services, or a
                                    claim file (837P)
 npm run demo -- FOLDER             every such file of a folder, in one
                                    table
 npm run demo -- --help             this help

 The exit code is 1 if a file cannot be read or has errors. A blocked
 session is not an error. Set NO_COLOR=1 to print without color.
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

const judgeScene = ({ file, decisions = [] }: Scene, { data }: Host, clinic: Billing): Judgment =>
  judge(readWork(join(data, file)), { ...clinic, decisions }, true);

const nameOf = ({ file }: Scene): string => file.replace('.json', '');

const sceneLines = (scene: Scene, judgment: Judgment, width: number): Line[] => [
  ...headline(scene.title, nameOf(scene), width),
  gap,
  ...paragraph(scene.story, width),
  ...screenOf(judgment, width),
  ...(scene.mistakes ? mistakeLines(scene.mistakes, judgment, width) : []),
];

/** The scene that is shown in full: honest work, and yet not billable as a group. */
const inFull = 'skills-class-from-slides';

const showScenes = (host: Host, clinic: Billing): number => {
  const { terminal, write } = host;
  const { width, color } = terminal;
  const judged = scenes.map((scene) => ({ scene, judgment: judgeScene(scene, host, clinic) }));
  const lines = [
    ...headline('All scenes', 'examples/data', width),
    gap,
    ...summary(
      'Scene',
      judged.map(({ scene: { title }, judgment }) => ({ title, judgment })),
      width,
    ),
    gap,
    ...judged
      .filter(({ scene }) => nameOf(scene) === inFull)
      .flatMap(({ scene, judgment }) => sceneLines(scene, judgment, width)),
    ...paragraph(
      `Any scene in full: npm run demo -- dropped-to-one (or ${[...new Set(scenes.map(nameOf))].filter((name) => name !== 'dropped-to-one').join(', ')}).`,
      width,
    ),
    ...paragraph(
      'Your own work: npm run demo -- path/to/file-or-folder. The people, clinics and payers of the scenes are made up. Every rule has a page in docs/rules.',
      width,
    ),
  ];
  write(written(lines, color));
  return 0;
};

const showScene = (chosen: readonly Scene[], host: Host, clinic: Billing): number => {
  const { width, color } = host.terminal;
  for (const scene of chosen)
    host.write(written(sceneLines(scene, judgeScene(scene, host, clinic), width), color));
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

const judged = (path: string, clinic: Billing): Judgment | BrokenFile => {
  try {
    return judge(readWork(path), clinic, false);
  } catch (error) {
    if (error instanceof BrokenFile) return error;
    throw error;
  }
};

const showFile = (path: string, { terminal, locate, write }: Host, clinic: Billing): number => {
  const { width, color } = terminal;
  const answer = judged(locate(path), clinic);
  const isBroken = answer instanceof BrokenFile;
  const screen = isBroken ? brokenScreen(answer, width) : screenOf(answer, width);
  write(written([...headline('Your file', basename(path), width), gap, ...screen], color));
  return isBroken ? 1 : 0;
};

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:json|837p?|x12|edi|txt)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const showFolder = (path: string, { terminal, locate, write }: Host, clinic: Billing): number => {
  const { width, color } = terminal;
  const answers = filesOf(locate(path)).map((file) => ({
    title: basename(file),
    answer: judged(file, clinic),
  }));
  const broken = answers.flatMap(({ title, answer }) =>
    answer instanceof BrokenFile ? [{ title, reason: answer.reason }] : [],
  );
  const rows = answers.map(({ title, answer }) => ({
    title,
    judgment: answer instanceof BrokenFile ? undefined : answer,
  }));
  const lines = [
    ...headline('Your folder', basename(path), width),
    gap,
    ...(rows.length === 0
      ? [
          line(' This folder has no sessions, services or claim files: there is nothing to', 'red'),
          line(' check. It looks for .json, .837, .x12, .edi and .txt.', 'red'),
        ]
      : summary('File', rows, width)),
    gap,
    ...broken.flatMap(({ title, reason }) => paragraph(`${title}: ${reason}`, width)),
    ...(rows.length === 0 ? [] : paragraph('One file in full: npm run demo -- FILE', width)),
  ];
  write(written(lines, color));
  return rows.length === 0 || broken.length > 0 ? 1 : 0;
};

const show = (given: string, host: Host, clinic: Billing): number => {
  const path = host.locate(given);
  if (isFolder(path)) return showFolder(given, host, clinic);
  const chosen = scenes.filter((scene) => nameOf(scene) === given);
  return chosen.length > 0 && !existsSync(path)
    ? showScene(chosen, host, clinic)
    : showFile(given, host, clinic);
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
  return Math.max(...args.map((given) => show(given, host, clinic)));
};
