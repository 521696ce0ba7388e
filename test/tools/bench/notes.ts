// Detection rate for copied notes and false-positive rate for independent ones: npm run bench -- verdicts.
// The argument `tuned` prints the set used to choose the thresholds instead of the reported one.
import { existsSync, readFileSync } from 'node:fs';
import type { NoteIndividuality } from '../../../src/individuality/individuality-report.js';
import { scoreNoteIndividuality } from '../../../src/individuality/score-note-individuality.js';
import { Dice } from './notes/random.js';
import {
  type Kind,
  type LabelledSession,
  labelledSessions,
  reported,
  sessionsWithPairs,
  tuned,
} from './notes/sessions.js';
import { reportedShortTemplates, tunedShortTemplates } from './notes/short-templates.js';

type Verdict = NoteIndividuality['verdict'];

const verdicts = ['individual', 'review', 'cloned', 'too-short'] as const;

/** Counts the verdicts for one kind of note. */
class Count {
  total = 0;
  readonly #verdicts = new Map<Verdict, number>();

  add(verdict: Verdict): void {
    this.total += 1;
    this.#verdicts.set(verdict, (this.#verdicts.get(verdict) ?? 0) + 1);
  }

  merge(other: Count): void {
    this.total += other.total;
    for (const [verdict, count] of other.#verdicts)
      this.#verdicts.set(verdict, (this.#verdicts.get(verdict) ?? 0) + count);
  }

  row(name: string): string {
    const shares = verdicts.map((verdict) =>
      ((this.#verdicts.get(verdict) ?? 0) / this.total).toFixed(4).padStart(12),
    );
    return `${name.padEnd(20)}${String(this.total).padStart(7)}${shares.join('')}`;
  }
}

const heading = `${'kind'.padEnd(20)}${'notes'.padStart(7)}${verdicts.map((name) => name.padStart(12)).join('')}`;

/** The number of notes a copy is made from. These source notes share text with the copy, so they are not independent. */
const sourcesOf = (kind: Kind): number => {
  if (kind === 'patchwork') return 3;
  return ['independent', 'generic', 'template', 'fixed sentences'].includes(kind) ? 0 : 1;
};

const countSession = ({ notes, kinds }: LabelledSession, byKind: Map<Kind, Count>): void => {
  const sources = sourcesOf(kinds[7] ?? 'independent');
  for (const [index, { verdict }] of scoreNoteIndividuality(notes).notes.entries()) {
    if (index < sources) continue;
    const kind = kinds[index] ?? 'independent';
    const count = byKind.get(kind) ?? new Count();
    byKind.set(kind, count);
    count.add(verdict);
  }
};

const measureLabelled = (): void => {
  const [name, material, shortTemplates, seed] = process.argv.includes('tuned')
    ? (['The set that was tuned on', tuned, tunedShortTemplates, 4711] as const)
    : (['The reported set', reported, reportedShortTemplates, 90853] as const);
  const byKind = new Map<Kind, Count>();
  for (const session of labelledSessions(material, 1600, seed)) countSession(session, byKind);
  console.log(`${name}: 1600 sessions of eight, seed ${seed}\n${heading}`);
  for (const [kind, count] of byKind) console.log(count.row(kind));
  const byKindOfPair = new Map<Kind, Count>();
  for (const session of sessionsWithPairs(material, shortTemplates, 600, seed))
    countSession(session, byKindOfPair);
  console.log(
    `600 sessions of eight with two notes of a template that is mostly blanks\n${heading}`,
  );
  for (const [kind, count] of byKindOfPair) console.log(count.row(kind));
};

const textsIn = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text }: { text: string } = JSON.parse(line);
      return text;
    });

const countDraws = (texts: readonly string[], dice: Dice): Count => {
  const count = new Count();
  const order = dice.shuffled(texts);
  for (let at = 0; at + 8 <= order.length; at += 8) {
    const notes = order.slice(at, at + 8).map((text, index) => ({
      noteId: `note-${index}`,
      patientId: `patient-${index}`,
      sessionId: 'session',
      text,
    }));
    for (const { verdict } of scoreNoteIndividuality(notes).notes) count.add(verdict);
  }
  return count;
};

/** Scores public clinical notes, in sessions of eight. They are independent, except for near-duplicates in the sets. */
const measureProse = (): void => {
  const folder = process.env['NOTES_FOLDER'];
  if (folder === undefined || !existsSync(folder)) {
    console.log(
      '\nNOTES_FOLDER is not a folder of public notes; skipping their false-positive rate.',
    );
    return;
  }
  console.log(`\nPublic clinical prose, twenty draws of each set as sessions of eight\n${heading}`);
  for (const file of ['acibench_hpi', 'mtsdialog_40_200', 'primock57']) {
    const texts = textsIn(`${folder}/${file}.jsonl`);
    const dice = new Dice(90853);
    const all = new Count();
    for (let draw = 0; draw < 20; draw += 1) all.merge(countDraws(texts, dice));
    console.log(all.row(file));
  }
};

measureLabelled();
measureProse();
