import type { Subject } from '../finding/rule.js';
import { givenId } from '../input/read-input.js';
import { type FoundElsewhere, findElsewhere, withTemplate } from './comparing/find-elsewhere.js';
import { findPassages, type IndexedPassage } from './comparing/find-passages.js';
import type { NotePool } from './comparing/note-pool.js';
import { relationOf, type TokenizedNote } from './comparing/tokenized-note.js';
import type { Thresholds } from './individuality-options.js';
import type { NoteIndividuality, NoteRelation } from './individuality-report.js';
import type { OtherName } from './names-of-others.js';
import type { Lexis } from './reading/lexis.js';
import { number } from './reading/mask-words.js';
import { specific } from './reading/words.js';

/** Why a note has its verdict. Percentages of its own words. */
export interface Grounds {
  /** Found in other patients' notes, including shared templates. */
  readonly found: number;
  /** Copied from other patients' notes. */
  readonly copied: number;
  /** Found in the patient's own earlier notes. */
  readonly carried: number;
  /** Whether other patients' notes contain enough of it that a person should review it. */
  readonly shares: boolean;
  /** Whether too much is carried forward from the patient's own earlier notes. */
  readonly repeats: boolean;
  /** Whether it says nothing specific about anyone. */
  readonly generic: boolean;
}

/** One note as judged, and why. */
export interface JudgedNote {
  readonly index: number;
  /** Indexes of the notes that it copies, each of which alone contains enough of it. */
  readonly twins: readonly number[];
  readonly entry: NoteIndividuality;
  readonly grounds: Grounds;
  readonly names: readonly OtherName[];
  /** The passages of the entry. */
  readonly passages: readonly IndexedPassage[];
  /** Words outside the frame. */
  readonly ownWords: number;
}

/** The comparison of a note with other notes: what the rules on individuality check. */
export interface JudgedSubject extends Subject {
  readonly judged: JudgedNote;
  readonly thresholds: Thresholds;
}

/** Numbers that count as facts; further numbers say no more. */
const mostNumbers = 2;
/** From this length on, a note needs fewer new facts for each word. */
const fullLength = 100;
/** With fewer different facts in a hundred words, a note says nothing specific about anyone. */
const fewestFacts = 9;

/** How much a note says that not every note says: its different specific words, and a few numbers. */
const factsIn = (note: TokenizedNote, lexis: Lexis): number => {
  const stems = new Set<number>();
  let numbers = 0;
  for (const { framed, from, to } of note.sentences) {
    if (framed) continue;
    for (let at = from; at < to; at += 1) {
      const id = note.text.words[at] ?? 0;
      if (id === number) numbers += 1;
      else if (lexis.weight(id) === specific) stems.add(lexis.stem(id));
    }
  }
  return stems.size + Math.min(numbers, mostNumbers) / 2;
};

/** How specific a note is for its length: from 0; below 1 it is generic. */
export const specificityOf = (note: TokenizedNote, lexis: Lexis): number => {
  const length = Math.min(note.ownWords, fullLength) + Math.max(0, note.ownWords - fullLength) / 2;
  return length === 0 ? 0 : (factsIn(note, lexis) * 100) / (length * fewestFacts);
};

/** How much of a note one other note contains, in percent. */
interface Share {
  readonly noteIndex: number;
  readonly found: number;
  readonly copied: number;
  readonly relation: NoteRelation;
}

const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.min(100, Math.round((100 * part) / whole));

/** Percent of own words in sentences of the whole room that may repeat. */
const roomOf = (note: TokenizedNote, others: FoundElsewhere, thresholds: Thresholds): number =>
  Math.min(percentOf(others.roomWords, note.ownWords), thresholds.roomSentences);

/** Whether other notes contain enough of the note's sentences and runs of words that a person should review it. */
const hasEnoughShared = (
  note: TokenizedNote,
  others: FoundElsewhere,
  thresholds: Thresholds,
): boolean =>
  percentOf(others.foundWords, note.ownWords) - roomOf(note, others, thresholds) >=
    thresholds.review ||
  percentOf(others.tellingWords, note.ownWords) >= thresholds.reviewOfSentences;

/** What of a note other notes contain. A template is searched for only if nothing else makes a person look. */
const findWithTemplate = (
  pool: NotePool,
  note: TokenizedNote,
  counts: (noteIndex: number) => boolean,
  thresholds: Thresholds,
): FoundElsewhere => {
  const others = findElsewhere(pool, note, counts);
  if (isTooShort(note, thresholds) || hasEnoughShared(note, others, thresholds)) return others;
  const percent = thresholds.reviewOfTemplate + roomOf(note, others, thresholds);
  const template = pool.templates.templateOf(note, counts, (note.ownWords * percent) / 100);
  return template ? withTemplate(others, template) : others;
};

const groundsOf = (
  note: TokenizedNote,
  others: FoundElsewhere,
  own: FoundElsewhere | undefined,
  specificity: number,
  thresholds: Thresholds,
): Grounds => {
  const found = percentOf(others.foundWords, note.ownWords);
  const copied = percentOf(others.copiedWords, note.ownWords);
  const carried = percentOf(own?.foundWords ?? 0, note.ownWords);
  return {
    found,
    copied,
    carried,
    shares: others.templated || hasEnoughShared(note, others, thresholds),
    repeats: carried >= thresholds.carriedForward,
    generic: specificity < 1,
  };
};

const isTooShort = ({ ownWords }: TokenizedNote, { minimumWords }: Thresholds): boolean =>
  ownWords === 0 || ownWords < minimumWords;

const isClonedFrom = (copied: number, { cloned }: Thresholds): boolean =>
  copied >= cloned && copied > 0;

/** Whether so many words of a note are enough for the verdict `cloned`, if they are copied. */
export const isEnoughForCloned = (
  note: TokenizedNote,
  words: number,
  thresholds: Thresholds,
): boolean =>
  !isTooShort(note, thresholds) && isClonedFrom(percentOf(words, note.ownWords), thresholds);

/** Whether the verdict on a note, judged against all others of the pool as if of other patients, is `cloned`. */
export const isCloned = (pool: NotePool, note: TokenizedNote, thresholds: Thresholds): boolean => {
  if (isTooShort(note, thresholds)) return false;
  const { copiedWords } = findElsewhere(pool, note, (noteIndex) => noteIndex !== note.index);
  return isEnoughForCloned(note, copiedWords, thresholds);
};

const verdictOf = (
  note: TokenizedNote,
  { copied, shares, repeats, generic }: Grounds,
  thresholds: Thresholds,
): NoteIndividuality['verdict'] => {
  if (isTooShort(note, thresholds)) return 'too-short';
  if (isClonedFrom(copied, thresholds)) return 'cloned';
  return shares || repeats || generic ? 'review' : 'individual';
};

/** The other notes, those that contain most of the note first. */
const sharesOf = (
  note: TokenizedNote,
  found: readonly (FoundElsewhere | undefined)[],
  relations: readonly (NoteRelation | undefined)[],
): Share[] => {
  const shares: Share[] = [];
  for (const one of found)
    for (const [noteIndex, words] of one?.byNote ?? []) {
      const relation = relations[noteIndex];
      const percent = percentOf(words.found, note.ownWords);
      if (relation && percent > 0)
        shares.push({
          noteIndex,
          relation,
          found: percent,
          copied: percentOf(words.copied, note.ownWords),
        });
    }
  return shares.sort((a, b) => b.found - a.found || a.noteIndex - b.noteIndex);
};

/** The other patients' notes that the text copies: single ones if each is enough, else those that add up. */
const sourcesOf = (shares: readonly Share[], { cloned, review }: Thresholds): Share[] => {
  const others = shares.filter(({ relation }) => relation !== 'own-earlier');
  const twins = others.filter(({ copied }) => copied >= cloned);
  if (twins.length > 0) return twins;
  const parts = others.filter(({ copied }) => copied > 0 && copied >= Math.min(review, cloned) / 3);
  return parts.length > 0 ? parts : others.slice(0, 1);
};

/** The other patients of the session: a note that says nothing specific is as true of them. */
const everyoneElse = ({ notes }: NotePool, { note }: TokenizedNote): number[] =>
  notes.flatMap((other) =>
    other.fromHistory ||
    other.note.patientId === note.patientId ||
    givenId(other.note.sessionId) !== givenId(note.sessionId)
      ? []
      : [other.index],
  );

/** Judges one note against all others of the pool. */
export const judgeNote = (
  pool: NotePool,
  note: TokenizedNote,
  thresholds: Thresholds,
  names: readonly OtherName[],
): JudgedNote => {
  const relations = pool.notes.map((other) =>
    other.index === note.index ? undefined : relationOf(note, other),
  );
  const isOwn = (noteIndex: number): boolean => relations[noteIndex] === 'own-earlier';
  const isOther = (noteIndex: number): boolean =>
    relations[noteIndex] !== undefined && !isOwn(noteIndex);
  const others = findWithTemplate(pool, note, isOther, thresholds);
  const own = relations.includes('own-earlier') ? findElsewhere(pool, note, isOwn) : undefined;
  const specificity = specificityOf(note, pool.lexis);
  const grounds = groundsOf(note, others, own, specificity, thresholds);
  const verdict = verdictOf(note, grounds, thresholds);
  const shares = sharesOf(note, [others, own], relations);
  const sources = verdict === 'cloned' ? sourcesOf(shares, thresholds) : [];
  const isGeneric = verdict === 'review' && grounds.generic;
  const alsoTrueOf = isGeneric
    ? everyoneElse(pool, note)
    : sources.map(({ noteIndex }) => noteIndex);
  const idOf = (noteIndex: number): string => pool.notes[noteIndex]?.note.noteId ?? '';
  const [closest] = shares;
  const passages = findPassages(pool, note, others, own);
  return {
    index: note.index,
    twins: sources
      .filter(({ copied }) => copied >= thresholds.cloned)
      .map(({ noteIndex }) => noteIndex),
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
        passes: verdict !== 'cloned' && !isGeneric,
        wouldAlsoBeTrueOf: alsoTrueOf.map(idOf),
      },
      closest: closest
        ? {
            noteId: idOf(closest.noteIndex),
            similarity: closest.found,
            relation: closest.relation,
          }
        : null,
      shares: shares.map(({ noteIndex, found }) => ({ noteId: idOf(noteIndex), percent: found })),
      shared: passages.map(({ noteIndex: _, ...passage }) => passage),
      frameShare: percentOf(note.allWords - note.ownWords, note.allWords),
      namesOther: names.map(({ start, end }) => ({ start, end })),
    },
  };
};
