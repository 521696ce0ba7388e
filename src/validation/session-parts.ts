import { frameReadingOf } from '../note-reading/read-frame.js';
import { readingOf } from '../note-reading/read-note-text.js';
import { sameDay } from './same-day.js';
import { sessionIndividuality } from './session-individuality.js';
import { type OpenedParts, SessionPart } from './session-part.js';
import type { TextReading } from './text-reading.js';

const textReading: TextReading = { note: readingOf, frame: frameReadingOf };

/** Compares the notes of a session, and searches them for other members' names. */
export const noteComparison: SessionPart<'noteComparison'> = /* @__PURE__ */ new SessionPart(
  'noteComparison',
  sessionIndividuality,
);

/** Reads the notes of a session that are one text. It brings word lists, the largest part of a bundle. */
export const noteReading: SessionPart<'noteReading'> = /* @__PURE__ */ new SessionPart(
  'noteReading',
  textReading,
);

/** Compares a session with the other services of the day. */
export const sameDayServices: SessionPart<'sameDayServices'> = /* @__PURE__ */ new SessionPart(
  'sameDayServices',
  sameDay,
);

/** All parts, for the functions that check everything. */
export const allParts: OpenedParts = {
  noteComparison: sessionIndividuality,
  noteReading: textReading,
  sameDayServices: sameDay,
};
