import { type ComparedNote, relationOf } from './comparing/compared-note.js';
import type { Comparison } from './comparing/comparison.js';
import { type FoundElsewhere, findElsewhere } from './comparing/find-elsewhere.js';
import { allPassages, type PlacedPassage } from './comparing/passages.js';
import type { NoteIndividuality, NoteRelation } from './individuality-report.js';
import type { OtherName } from './names-of-others.js';
import { specificityOf } from './specificity.js';
import type { Thresholds } from './thresholds.js';

/** Why a note has its verdict. Percents of its own words. */
export interface Grounds {
  /** Found in other patients' notes, and of that what is copied rather than templated. */
  readonly found: number;
  readonly copied: number;
  /** Found in the patient's own earlier notes. */
  readonly carried: number;
  /** Whether enough is shared with other patients for a person to look. */
  readonly shares: boolean;
  /** Whether too much is carried forward. */
  readonly repeats: boolean;
  /** Whether it says nothing about anyone. */
  readonly generic: boolean;
}

/** One note judged, and why. */
export interface JudgedNote {
  readonly place: number;
  /** Places of the notes of which it is a copy by themselves. */
  readonly twins: readonly number[];
  readonly entry: NoteIndividuality;
  readonly grounds: Grounds;
  readonly names: readonly OtherName[];
  /** The passages of the entry. */
  readonly passages: readonly PlacedPassage[];
  /** Words outside the frame. */
  readonly ownWords: number;
}

/** How much of a note stands in one other note, in percent. */
interface Share {
  readonly place: number;
  readonly found: number;
  readonly copied: number;
  readonly relation: NoteRelation;
}

const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.min(100, Math.round((100 * part) / whole));

const groundsOf = (
  note: ComparedNote,
  others: FoundElsewhere,
  own: FoundElsewhere | undefined,
  specificity: number,
  thresholds: Thresholds,
): Grounds => {
  const found = percentOf(others.foundWords, note.ownWords);
  const copied = percentOf(others.copiedWords, note.ownWords);
  const telling = percentOf(others.tellingWords, note.ownWords);
  const room = Math.min(percentOf(others.roomWords, note.ownWords), thresholds.roomSentences);
  const carried = percentOf(own?.foundWords ?? 0, note.ownWords);
  return {
    found,
    copied,
    carried,
    shares: found - room >= thresholds.review || telling >= thresholds.reviewOfSentences,
    repeats: carried >= thresholds.carriedForward,
    generic: specificity < 1,
  };
};

const verdictOf = (
  { ownWords }: ComparedNote,
  { copied, shares, repeats, generic }: Grounds,
  { cloned, minimumWords }: Thresholds,
): NoteIndividuality['verdict'] => {
  if (ownWords === 0 || ownWords < minimumWords) return 'too-short';
  if (copied >= cloned && copied > 0) return 'cloned';
  return shares || repeats || generic ? 'review' : 'individual';
};

/** The other notes in order of how much of the note stands there. */
const sharesOf = (
  note: ComparedNote,
  found: readonly (FoundElsewhere | undefined)[],
  relations: readonly (NoteRelation | undefined)[],
): Share[] => {
  const shares: Share[] = [];
  for (const one of found)
    for (const [place, words] of one?.byPlace ?? []) {
      const relation = relations[place];
      const percent = percentOf(words.found, note.ownWords);
      if (relation && percent > 0)
        shares.push({
          place,
          relation,
          found: percent,
          copied: percentOf(words.copied, note.ownWords),
        });
    }
  return shares.sort((a, b) => b.found - a.found || a.place - b.place);
};

/** Which strangers' notes the text is a copy of, by itself or together. */
const sourcesOf = (shares: readonly Share[], { cloned, review }: Thresholds): Share[] => {
  const strangers = shares.filter(({ relation }) => relation !== 'own-earlier');
  const twins = strangers.filter(({ copied }) => copied >= cloned);
  if (twins.length > 0) return twins;
  const parts = strangers.filter(
    ({ copied }) => copied > 0 && copied >= Math.min(review, cloned) / 3,
  );
  return parts.length > 0 ? parts : strangers.slice(0, 1);
};

/** What says nothing about anyone is as true of everybody else in the room. */
const everybodyElse = ({ notes }: Comparison, { note }: ComparedNote): number[] =>
  notes.flatMap((other) =>
    other.fromHistory ||
    other.note.patientId === note.patientId ||
    other.note.sessionId !== note.sessionId
      ? []
      : [other.place],
  );

/** Judges one note against all others of the comparison. */
export const judgeNote = (
  comparison: Comparison,
  note: ComparedNote,
  thresholds: Thresholds,
  names: readonly OtherName[],
): JudgedNote => {
  const relations = comparison.notes.map((other) =>
    other.place === note.place ? undefined : relationOf(note, other),
  );
  const isOwn = (place: number): boolean => relations[place] === 'own-earlier';
  const isOthers = (place: number): boolean => relations[place] !== undefined && !isOwn(place);
  const others = findElsewhere(comparison, note, isOthers);
  const own = relations.includes('own-earlier')
    ? findElsewhere(comparison, note, isOwn)
    : undefined;
  const specificity = specificityOf(note, comparison.lexis);
  const grounds = groundsOf(note, others, own, specificity, thresholds);
  const verdict = verdictOf(note, grounds, thresholds);
  const shares = sharesOf(note, [others, own], relations);
  const sources = verdict === 'cloned' ? sourcesOf(shares, thresholds) : [];
  const says = verdict === 'review' && grounds.generic;
  const alsoTrueOf = says ? everybodyElse(comparison, note) : sources.map(({ place }) => place);
  const idOf = (place: number): string => comparison.notes[place]?.note.noteId ?? '';
  const [closest] = shares;
  const passages = allPassages(comparison, note, others, own);
  return {
    place: note.place,
    twins: sources.filter(({ copied }) => copied >= thresholds.cloned).map(({ place }) => place),
    grounds,
    names,
    passages,
    ownWords: note.ownWords,
    entry: {
      noteId: note.note.noteId,
      patientId: note.note.patientId,
      score: Math.round((100 - grounds.found) * Math.min(1, specificity)),
      verdict,
      nameSwap: {
        passes: verdict !== 'cloned' && !says,
        wouldAlsoBeTrueOf: alsoTrueOf.map(idOf),
      },
      closest: closest
        ? { noteId: idOf(closest.place), similarity: closest.found, relation: closest.relation }
        : null,
      shares: shares.map(({ place, found }) => ({ noteId: idOf(place), percent: found })),
      shared: passages.map(({ place: _, ...passage }) => passage),
      frameShare: percentOf(note.allWords - note.ownWords, note.allWords),
      namesOther: names.map(({ start, end }) => ({ start, end })),
    },
  };
};
