import { thresholdsOf } from '../../src/individuality/individuality-options.js';
import type { NoteIndividuality } from '../../src/individuality/individuality-report.js';
import type { Grounds, JudgedNote, JudgedSubject } from '../../src/individuality/judge-note.js';

/** What a judged note differs in from an individual note of 18 own words. */
export interface JudgedChanges {
  readonly entry?: Partial<NoteIndividuality>;
  readonly grounds?: Partial<Grounds>;
  /** Names of other members that it contains. */
  readonly names?: readonly ('full' | 'lone')[];
  readonly ownWords?: number;
}

/** An individual note of 18 own words as judged, with changes. */
export const judgedNote = ({
  entry,
  grounds,
  names = [],
  ownWords = 18,
}: JudgedChanges = {}): JudgedNote => ({
  index: 0,
  twins: [],
  passages: [],
  ownWords,
  names: names.map((kind, start) => ({ start, end: start + 1, full: kind === 'full' })),
  grounds: {
    found: 0,
    copied: 0,
    carried: 0,
    shares: false,
    repeats: false,
    generic: false,
    ...grounds,
  },
  entry: {
    noteId: 'note-a',
    patientId: 'patient-a',
    score: 100,
    verdict: 'individual',
    nameSwap: { passes: true, wouldAlsoBeTrueOf: [] },
    closest: null,
    shares: [],
    shared: [],
    frameShare: 0,
    namesOther: [],
    ...entry,
  },
});

/** The same as the subject of a rule. */
export const judgedSubject = (changes: JudgedChanges = {}): JudgedSubject => ({
  path: '/0',
  patientId: 'patient-a',
  thresholds: thresholdsOf({}),
  judged: judgedNote(changes),
});

export const tooShort = { verdict: 'too-short' } as const;
export const inReview = { verdict: 'review' } as const;
export const cloned = { verdict: 'cloned' } as const;
/** Every ground for review. */
export const everyGround = { shares: true, repeats: true, generic: true } as const;
