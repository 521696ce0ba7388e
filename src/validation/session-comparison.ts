import { ask, type Check } from '../finding/ask.js';
import type { Finding } from '../finding/finding.js';
import type { Terms } from '../finding/terms.js';
import type { IndividualityCheck } from '../individuality/individuality-check.js';
import type { IndividualityOptions } from '../individuality/individuality-options.js';
import type { NoteIndividuality } from '../individuality/individuality-report.js';
import type { JudgedNote } from '../individuality/judge-note.js';
import type { OtherName } from '../individuality/names-of-others.js';
import { ReplaceableNotes } from '../individuality/replaceable-notes.js';
import { comparedNoteRules, searchedNoteRules } from '../note/compared-note-rules.js';
import type { SessionFacts } from '../record/session-facts.js';
import { inField, type SessionNote, sessionNotes, sessionOptions } from './session-notes.js';

/** A session's note, and the same note as the comparison has read it. */
export interface ReadNote extends SessionNote {
  readonly read: IndividualityCheck['notes'][number];
}

/** The notes of one session, compared with each other and with the history. */
export class SessionComparison {
  readonly notes: readonly ReadNote[];
  readonly #replaceable: ReplaceableNotes;

  constructor(session: SessionFacts, options: IndividualityOptions) {
    const notes = sessionNotes(session);
    this.#replaceable = new ReplaceableNotes(
      notes.map(({ note }) => note),
      sessionOptions(session, notes, options),
      session.recorded.members,
    );
    this.notes = this.check.notes.flatMap((read, index) => {
      const note = notes[index];
      return note ? [{ ...note, read }] : [];
    });
  }

  get check(): IndividualityCheck {
    return this.#replaceable.check;
  }

  /** Fills the indexes before a note is typed. */
  warmUp(): void {
    this.#replaceable.warmUp();
  }

  /** Judges another version of a member's note, or the first one, in place of the one that was read. */
  judgeInstead(note: SessionNote): JudgedNote {
    const position = this.notes.findIndex(({ facts }) => facts.path === note.facts.path);
    return this.#replaceable.judge(note.note, position);
  }

  /** The session's note at an index of the comparison, in which the history comes first. */
  #noteAt(index: number): SessionNote | undefined {
    return this.notes[index - (this.check.notes[0]?.index ?? 0)];
  }

  /** The report's entry for a note, with spans into the note's fields. */
  entryOf(note: SessionNote, { entry, passages, names }: JudgedNote): NoteIndividuality {
    return {
      ...entry,
      shared: passages.map(({ noteIndex, ...passage }) => {
        const own = inField(note, passage.start, passage.end);
        const otherNote = this.#noteAt(noteIndex);
        const other = otherNote && inField(otherNote, passage.otherStart, passage.otherEnd);
        return {
          ...passage,
          start: own.start,
          end: own.end,
          path: own.path,
          ...(other ? { otherStart: other.start, otherEnd: other.end, otherPath: other.path } : {}),
        };
      }),
      namesOther: names.map(({ start, end }) => {
        const { field: _, ...span } = inField(note, start, end);
        return span;
      }),
    };
  }

  /** What the search for other members' names found in a note. */
  nameFindings(
    note: SessionNote,
    names: readonly OtherName[],
    terms: Terms,
    checks?: Check[],
  ): Finding[] {
    const findings: Finding[] = [];
    const otherNames = names.map(({ start, end, full }) => ({
      field: inField(note, start, end).field,
      full,
    }));
    for (const rule of searchedNoteRules)
      ask(rule, { ...note.facts, otherNames }, terms, findings, checks);
    return findings;
  }

  /** What the comparison of a note with the others found. */
  comparisonFindings(
    note: SessionNote,
    judged: JudgedNote,
    terms: Terms,
    checks?: Check[],
  ): Finding[] {
    const findings: Finding[] = [];
    const { thresholds } = this.check;
    const subject = { ...note.facts, words: [note.note.text], judged, thresholds };
    for (const rule of comparedNoteRules) ask(rule, subject, terms, findings, checks);
    return findings;
  }
}
