import type { TextEvidence } from '../finding/finding.js';
import type { Passed, Reason } from '../finding/rule.js';
import type { EvidenceSpan, NoteElements } from '../note-reading/note-reading.js';
import type { ReadNoteFacts } from './read-note-facts.js';

const pathInNote = '/note/text';

/** The evidence of an element, as paths and ranges of the input. */
export const evidenceOf = (
  { path }: ReadNoteFacts,
  spans: readonly EvidenceSpan[],
): TextEvidence[] => spans.map(({ start, end }) => ({ path: `${path}${pathInNote}`, start, end }));

// Fewer characters than these may be the same in two notes by chance.
const fewest = 20;

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

// The shared part of the note, and the texts of the other members’ notes.
const elsewhere = ({ note, member, session }: ReadNoteFacts): string[] => {
  const others = session.recorded.members.filter((other) => other !== member);
  return [note.frame, ...others.map((other) => other.note?.text)]
    .filter((text) => text !== undefined)
    .map(plain);
};

// Words that other members’ notes or the frame have too prove nothing of this member.
const areShared = (facts: ReadNoteFacts, spans: readonly EvidenceSpan[]): boolean => {
  const texts = elsewhere(facts);
  const text = facts.note.text ?? '';
  return spans.every(({ start, end }) => {
    const words = plain(text.slice(start, end));
    return words.length >= fewest && texts.some((other) => other.includes(words));
  });
};

/** What a rule answers by the reading of a text, if it does not pass. */
export interface TextFault<ReasonId extends string> {
  readonly reason: ReasonId;
  readonly at: string;
  readonly evidence?: readonly TextEvidence[];
}

/**
 * The answer for an element of a text that was read: a pass with its evidence, or what is wrong with it.
 * `weak` is the reason where the text has only a filler.
 */
export const answerFromText = <Weak extends string>(
  facts: ReadNoteFacts,
  { value, spans }: NoteElements[keyof NoteElements],
  weak: Weak,
): Passed | TextFault<Weak | 'not-found-in-text' | 'shared-evidence'> => {
  if (value === 'absent') return { reason: 'not-found-in-text', at: pathInNote };
  const evidence = evidenceOf(facts, spans);
  if (value !== 'shown' && value !== 'linked') return { reason: weak, at: pathInNote, evidence };
  if (!areShared(facts, spans)) return { passed: evidence };
  return { reason: 'shared-evidence', at: pathInNote, evidence };
};

// The headings under which boxes are read, by the element that each is for.
const headings = {
  participation: 'Participation: ',
  response: 'Response: ',
  progress: 'Progress: ',
  plan: 'Plan: ',
} as const;

// `No.` and `3` are answers, not phrases.
const phrase = /\p{L}{4}/u;

// Whether nothing but the spans is said under the heading.
const isAll = (spans: readonly EvidenceSpan[], heading: string, words: string): boolean => {
  const within = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  const rest = words.split('').map((letter, at) => (within(heading.length + at) ? ' ' : letter));
  return !phrase.test(rest.join(''));
};

/** The answer for a box of its own: what a clinician wrote there counts, unless it is only a stock phrase. */
export const answerFromBox = (
  { note, path, read }: ReadNoteFacts,
  box: keyof typeof headings,
): 'pass' | TextFault<'stock-phrase'> => {
  const words = note[box] ?? '';
  if (!read || !phrase.test(words)) return 'pass';
  const heading = headings[box];
  const { elements } = read(`${heading}${words}`);
  const { value, spans } = elements[box];
  const says = Object.values(elements).some(
    (one) => one.value === 'shown' || one.value === 'linked',
  );
  if (value !== 'stock' || says || !isAll(spans, heading, words)) return 'pass';
  // The heading alone can make plain words look like a phrase.
  if (read(words).elements[box].value !== 'stock') return 'pass';
  const at = `/note/${box}`;
  const evidence = spans.map(({ start, end }) => ({
    path: `${path}${at}`,
    start: Math.max(0, start - heading.length),
    end: end - heading.length,
  }));
  return { reason: 'stock-phrase', at, evidence };
};

/** The reason for evidence that is not this member’s alone. */
export const sharedEvidence = {
  outcome: 'review',
  message:
    'By this library’s reading, the words that show this are also in the shared part or in another member’s note.',
  remedy: 'Write what is true of this member alone.',
} as const satisfies Reason;
