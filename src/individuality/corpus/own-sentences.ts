import { loneWords, nameWords } from '../names.js';
import type { Note } from '../note.js';
import type { Lexis } from '../reading/lexis.js';
import { readText } from '../reading/read-text.js';
import type { WordScanner } from '../reading/scan-words.js';
import type { ReadSentence, ReadText } from '../reading/text-as-words.js';
import { alikeSketches, keysOf, type SentenceKeys } from './sentence-keys.js';

/** A note as it is looked for among very many: its sentences outside the frame. */
export interface OwnSentences {
  readonly text: ReadText;
  readonly sentences: readonly ReadSentence[];
}

const nameIds = ({ name }: Note, lexis: Lexis): ReadonlySet<number> =>
  new Set(name ? loneWords(nameWords(name)).map((word) => lexis.form(word).word) : []);

const isAlike = (keys: SentenceKeys, other: SentenceKeys): boolean => {
  if (keys.exact[0] === other.exact[0] && keys.exact[1] === other.exact[1]) return true;
  const shared = keys.sketch.filter((hash) => other.sketch.includes(hash)).length;
  return alikeSketches(shared, keys.sketch.length, other.sketch.length);
};

/** Reads one note by itself: only its own patient's name is known. */
export const ownSentences = (note: Note, lexis: Lexis, scanner: WordScanner): OwnSentences => {
  const names = nameIds(note, lexis);
  const text = readText(note.text, lexis, scanner, names);
  if (note.frame === undefined) return { text, sentences: text.sentences };
  const frame = readText(note.frame, lexis, scanner, names);
  const framed = frame.sentences.map(({ from, to }) => keysOf(frame.words, from, to, lexis));
  const sentences = text.sentences.filter(({ from, to }) => {
    const keys = keysOf(text.words, from, to, lexis);
    return !framed.some((one) => isAlike(keys, one));
  });
  return { text, sentences };
};
