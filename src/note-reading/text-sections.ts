import { roleOfHeading } from './heading-role.js';
import type { NoteFormat } from './note-reading.js';
import { mark, type Token } from './note-tokens.js';
import { topic } from './word-classes.js';
import { headingRoles, type SectionRole } from './words/headings.js';

/** A section of a note, in tokens. */
export interface TokenSection {
  readonly role: SectionRole;
  readonly heading: string;
  /** Where the heading starts in the text. */
  readonly start: number;
  /** The first token of the heading. */
  readonly headFrom: number;
  /** The first token under the heading. */
  readonly from: number;
  /** The token after the last one. */
  to: number;
}

const letterRoles: Readonly<Record<string, readonly (readonly [string, SectionRole])[]>> = {
  soap: [
    ['s', 'told'],
    ['o', 'seen'],
    ['a', 'assessment'],
    ['p', 'plan'],
  ],
  dap: [
    ['d', 'told'],
    ['a', 'assessment'],
    ['p', 'plan'],
  ],
  birp: [
    ['b', 'told'],
    ['i', 'intervention'],
    ['r', 'response'],
    ['p', 'plan'],
  ],
  girp: [
    ['g', 'goal'],
    ['i', 'intervention'],
    ['r', 'response'],
    ['p', 'plan'],
  ],
  pirp: [
    ['p', 'goal'],
    ['i', 'intervention'],
    ['r', 'response'],
    ['p', 'plan'],
  ],
};

const letterFormats = ['soap', 'birp', 'girp', 'pirp', 'dap'] as const;

const beginning = mark.line | mark.stop | mark.bold | mark.bullet | mark.ticked | mark.unticked;

// Headings such as `Client said/did` have this many words at most.
const longest = 4;

interface Heading {
  readonly from: number;
  readonly to: number;
  readonly role: SectionRole;
}

const breaksLabel =
  mark.stop | mark.line | mark.comma | mark.bullet | mark.ticked | mark.unticked | mark.bracket;

// Whether a single capital letter may open a section.
const isLetterPlace = (token: Token, next: Token): boolean => {
  const colon = (next.marks & mark.colon) !== 0;
  if ((token.shape === 0 && !colon) || token.quoted) return false;
  const opens = (token.marks & beginning) !== 0;
  const closes = (next.marks & (mark.colon | mark.dash | mark.bracket)) !== 0;
  return closes || (opens && (next.marks & (mark.stop | mark.comma)) === 0);
};

const letterPlaces = (tokens: readonly Token[]): number[] => {
  const places: number[] = [];
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || token.end - token.start !== 1) continue;
    if (isLetterPlace(token, next)) places.push(at);
  }
  return places;
};

// The places of a format’s letters in their order, each once.
const sequence = (
  tokens: readonly Token[],
  places: readonly number[],
  letters: readonly (readonly [string, SectionRole])[],
): Heading[] => {
  const found: Heading[] = [];
  let next = 0;
  for (const place of places) {
    const word = tokens[place]?.word;
    const at = letters.findIndex(([letter], index) => index >= next && letter === word);
    const letter = letters[at];
    if (!letter) continue;
    found.push({ from: place, to: place + 1, role: letter[1] });
    next = at + 1;
  }
  return found;
};

// `S fine O calm A same P cont`: capital letters within a line, if all letters of a format are there.
const looseHeadings = (
  tokens: readonly Token[],
): { format: NoteFormat; headings: Heading[] } | undefined => {
  const [opening] = tokens;
  if (opening?.word !== 's' && opening?.word !== 'd') return undefined;
  const capitals = tokens.some(({ shape }) => shape === 2);
  if (capitals && tokens.every(({ shape, topic: bits }) => shape > 0 || bits !== 0))
    return undefined;
  const places = tokens.flatMap(({ start, end, shape, quoted }, at) =>
    end - start === 1 && shape > 0 && !quoted && at + 1 < tokens.length ? [at] : [],
  );
  for (const format of ['soap', 'dap'] as const) {
    const letters = letterRoles[format] ?? [];
    const headings = sequence(tokens, places, letters);
    if (headings.length === letters.length && headings[0]?.from === 0) return { format, headings };
  }
  return undefined;
};

const letterHeadings = (
  tokens: readonly Token[],
): { format: NoteFormat; headings: Heading[] } | undefined => {
  const places = letterPlaces(tokens);
  if (places.length < 3) return looseHeadings(tokens);
  let best: { format: NoteFormat; headings: Heading[] } | undefined;
  for (const format of letterFormats) {
    const headings = sequence(tokens, places, letterRoles[format] ?? []);
    if (headings.length > (best?.headings.length ?? 2)) best = { format, headings };
  }
  return best ?? looseHeadings(tokens);
};

const labelEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const bold = ((tokens[at]?.marks ?? 0) & mark.bold) !== 0;
  for (let next = at + 1; next <= at + longest && next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token) return undefined;
    if ((token.marks & mark.colon) !== 0) return next;
    if ((token.marks & mark.bold) !== 0 && ((tokens[at]?.marks ?? 0) & mark.bold) !== 0)
      return next;
    if ((token.marks & breaksLabel) !== 0 || token.quoted || (token.possessive && !bold))
      return undefined;
  }
  return undefined;
};

const labelAt = (tokens: readonly Token[], at: number): Heading | undefined => {
  const token = tokens[at];
  if (!token || token.quoted || (token.possessive && (token.marks & mark.bold) === 0))
    return undefined;
  const opens = (token.marks & (mark.line | mark.stop | mark.bold | mark.bullet)) !== 0;
  // In the middle of a line, only a capital word or a known one can be a heading.
  if (!opens && token.shape === 0 && !headingRoles.has(token.word)) return undefined;
  const to = labelEnd(tokens, at);
  if (to === undefined) return undefined;
  // `1:1` and `Goal: 3` apart: a heading has a word.
  if ((token.topic & topic.NUMBER) !== 0 && token.grammar === 0 && token.word.length < 3)
    return undefined;
  const role = roleOfHeading(tokens.slice(at, to));
  if (!opens && role === 'none' && to - at > 1 && (token.shape !== 1 || to - at > 2))
    return undefined;
  // `[x] No Progress: [x] Fair`: the answer of one label before the next one.
  const knownLater = tokens
    .slice(at + 1, to)
    .some(({ shape, word }) => shape > 0 && headingRoles.has(word));
  if (!opens && !headingRoles.has(token.word) && knownLater) return undefined;
  return { from: at, to, role: role === 'none' ? 'other' : role };
};

// A label in the middle of a line, such as `Goal 3:`, covers its own sentence; then the section before it goes on.
const short: ReadonlySet<SectionRole> = new Set(['goal', 'other', 'risk', 'test']);

const stopAfter = (tokens: readonly Token[], to: number, next: number): number => {
  for (let at = to + 1; at < next; at += 1) {
    const token = tokens[at];
    if (token && (token.marks & (mark.stop | mark.line)) !== 0 && !token.quoted) return at;
  }
  return next;
};

const endOfLabelled = (
  tokens: readonly Token[],
  { from, to, role }: Heading,
  next: number,
): number => {
  if (role === 'attendance' || role === 'topic') return stopAfter(tokens, to, next);
  if (
    !short.has(role) ||
    ((tokens[from]?.marks ?? 0) & (mark.line | mark.bullet | mark.bold)) !== 0
  )
    return next;
  return stopAfter(tokens, to, next);
};

const labels = (tokens: readonly Token[]): Heading[] => {
  const found: Heading[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const heading = labelAt(tokens, at);
    if (!heading) continue;
    found.push(heading);
    // The word after a heading in bold letters has the mark that closes it, and opens no heading.
    const closed = ((tokens[heading.to]?.marks ?? 0) & mark.bold) !== 0;
    at = closed ? heading.to : heading.to - 1;
  }
  return found;
};

const merged = (letters: readonly Heading[], others: readonly Heading[]): Heading[] => {
  const taken = new Set(letters.map(({ from }) => from));
  return [...letters, ...others.filter(({ from }) => !taken.has(from))].sort(
    (a, b) => a.from - b.from,
  );
};

// The text of a heading, with the colon after it.
const headingText = (text: string, tokens: readonly Token[], { from, to }: Heading): string => {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return text.charAt(end) === ':' ? text.slice(start, end + 1) : text.slice(start, end);
};

const formatOf = (
  letters: { format: NoteFormat } | undefined,
  tokens: readonly Token[],
  headings: readonly Heading[],
): NoteFormat => {
  if (letters) return letters.format;
  let boxes = 0;
  let bullets = 0;
  let stops = 0;
  for (const { marks } of tokens) {
    if ((marks & (mark.ticked | mark.unticked)) !== 0) boxes += 1;
    if ((marks & mark.bullet) !== 0) bullets += 1;
    if ((marks & mark.stop) !== 0) stops += 1;
  }
  if (boxes > 1) return 'checkbox';
  if (headings.length > 1 || bullets > 1) return 'labelled';
  // Telegraphic: sentences of a few words each.
  return stops > 2 && tokens.length / (stops + 1) < 5 ? 'labelled' : 'narrative';
};

/** The sections of a note, the one before the first heading included, and how the note is laid out. */
export const sectionsOf = (
  text: string,
  tokens: readonly Token[],
): { format: NoteFormat; sections: TokenSection[] } => {
  const letters = letterHeadings(tokens);
  const headings = merged(letters?.headings ?? [], labels(tokens));
  const sections: TokenSection[] = [];
  const first = headings[0]?.from ?? tokens.length;
  if (first > 0)
    sections.push({ role: 'none', heading: '', start: 0, headFrom: 0, from: 0, to: first });
  let before: SectionRole = 'none';
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1]?.from ?? tokens.length;
    const to = endOfLabelled(tokens, heading, next);
    const start = tokens[heading.from]?.start ?? 0;
    const named = headingText(text, tokens, heading);
    sections.push({
      role: heading.role,
      heading: named,
      start,
      headFrom: heading.from,
      from: heading.to,
      to,
    });
    if (to < next)
      sections.push({ role: before, heading: '', start, headFrom: to, from: to, to: next });
    else before = heading.role;
  }
  return { format: formatOf(letters, tokens, headings), sections };
};
