import { once } from '../input/once.js';
import { type CompiledCue, compiled } from './compile-cue.js';
import { goalCues } from './cues/goal-cues.js';
import { planCues } from './cues/plan-cues.js';
import { progressCues } from './cues/progress-cues.js';
import { riskCues } from './cues/risk-cues.js';
import {
  type AnchoredPatterns,
  type AnchoringWord,
  anchorPatterns,
  noPatterns,
} from './pattern-anchors.js';
import { classesOf, grammar, topic, type WordClasses } from './word-classes.js';
import { acts } from './words/acts.js';
import { content } from './words/content.js';
import { people } from './words/people.js';
import { planning } from './words/planning.js';
import { risks } from './words/risks.js';
import { smallWords } from './words/small-words.js';
import { turnsOfPhrase } from './words/turns-of-phrase.js';
import type { WordList } from './words/word-list.js';

/** The word lists of the reading. */
export const wordLists: readonly WordList[] = [
  ...people,
  ...smallWords,
  ...acts,
  ...content,
  ...risks,
  ...planning,
  ...turnsOfPhrase,
];

/** The cues of the reading, in the order in which they are tried. */
export const cues: readonly CompiledCue[] = /* @__PURE__ */ [
  ...compiled('risk', riskCues),
  ...compiled('goal', goalCues),
  ...compiled('plan', planCues),
  ...compiled('progress', progressCues),
];

/** What is known of a word: its classes, and the patterns whose rarest step it fits. */
export interface WordEntry extends WordClasses {
  /** The word, of one that a list has. */
  readonly word: string | undefined;
  readonly patterns: AnchoredPatterns;
}

const vowel = /[aeiou]/;

/** The forms of a regular verb: in -s, -ed and -ing. */
const formsOf = (verb: string): { plain: string[]; past: string[]; going: string[] } => {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const last = verb.at(-1) ?? '';
  const beforeLast = verb.at(-2) ?? '';
  if (last === 'y' && !vowel.test(beforeLast))
    return {
      plain: [verb, `${verb.slice(0, -1)}ies`],
      past: [`${verb.slice(0, -1)}ied`],
      going: [`${verb}ing`],
    };
  const hisses = /(?:s|sh|ch|x|z)$/.test(verb);
  const doubles = !vowel.test(last) && vowel.test(beforeLast);
  return {
    plain: [verb, `${verb}${hisses ? 'es' : 's'}`],
    past: [`${stem}ed`, ...(doubles ? [`${verb}${last}ed`] : [])],
    going: [`${stem}ing`, ...(doubles ? [`${verb}${last}ing`] : [])],
  };
};

// All entries are made here, so that engines keep them in one form.
const entryOf = (
  { grammar: ofGrammar, topic: ofTopic, sense, phrase }: WordClasses,
  more: number,
  patterns: AnchoredPatterns,
  word?: string,
): WordEntry & AnchoringWord => ({
  grammar: ofGrammar | more,
  topic: ofTopic,
  sense,
  phrase,
  word,
  patterns,
});

const joined = (a: WordClasses, b: WordClasses): WordClasses => ({
  grammar: a.grammar | b.grammar,
  topic: a.topic | b.topic,
  sense: a.sense | b.sense,
  phrase: a.phrase | b.phrase,
});

const none: WordClasses = { grammar: 0, topic: 0, sense: 0, phrase: 0 };
const pastVerb = grammar.DO | grammar.PAST;

/** What the ending of a word that no list has says of it. */
const grammarByEnding = (word: string): number => {
  const { length } = word;
  if (length > 4 && word.endsWith('ed') && !word.endsWith('eed')) return pastVerb;
  return length > 5 && word.endsWith('ing') ? grammar.ING : 0;
};

const formsWithClasses = (list: WordList): [string, WordClasses][] => {
  const classes = classesOf(list.classes);
  const words = list.words.split(/\s+/);
  if (!list.verbs) return words.map((word) => [word, classes]);
  const past = { ...classes, grammar: classes.grammar | grammar.PAST };
  const going = { ...classes, grammar: classes.grammar | grammar.ING };
  return words.flatMap((word) => {
    const forms = formsOf(word);
    return [
      ...forms.plain.map((form): [string, WordClasses] => [form, classes]),
      ...forms.past.map((form): [string, WordClasses] => [form, past]),
      ...forms.going.map((form): [string, WordClasses] => [form, going]),
    ];
  });
};

const ownerIn = (word: string): string => (word.endsWith('’s') ? word.slice(0, -2) : '');

// The words of the lists, and those that patterns name.
const listedWords = (): Map<string, WordClasses> => {
  const known = new Map<string, WordClasses>();
  for (const list of wordLists)
    for (const [word, classes] of formsWithClasses(list))
      known.set(word, joined(known.get(word) ?? none, classes));
  for (const { steps } of cues.flatMap(({ patterns }) => patterns))
    for (const word of steps.flatMap(({ words }) => [...(words ?? [])]))
      if (!known.has(word)) known.set(word, known.get(ownerIn(word)) ?? none);
  return known;
};

const build = (): ReadonlyMap<string, WordEntry> => {
  const entries = new Map<string, WordEntry & AnchoringWord>();
  for (const [word, classes] of listedWords()) {
    const bare = classes.grammar === 0 && classes.topic === 0;
    const ending = bare ? grammarByEnding(word) : 0;
    entries.set(word, entryOf(classes, ending, noPatterns, word));
  }
  entries.set(anyNumber, entryOf({ ...none, topic: topic.NUMBER }, 0, noPatterns));
  entries.set(anyDate, entryOf({ ...none, topic: topic.NUMBER | topic.WHEN }, 0, noPatterns));
  anchorPatterns(cues, entries);
  return entries;
};

// The entry of every number that no list has.
const anyNumber = '0…9';
const anyDate = '0…9/0…9';

const lexicon = /* @__PURE__ */ once(build);

const unknown: WordEntry = /* @__PURE__ */ entryOf(none, 0, noPatterns);
const unknownPast: WordEntry = /* @__PURE__ */ entryOf(none, pastVerb, noPatterns);
const unknownGoing: WordEntry = /* @__PURE__ */ entryOf(none, grammar.ING, noPatterns);

const endings: readonly (readonly [string, number])[] = [
  ['n’t', grammar.NOT],
  ['’ll', grammar.MODAL],
  ['’d', grammar.HAVE],
  ['’ve', grammar.HAVE],
  ['’m', grammar.BE],
  ['’re', grammar.BE],
  ['’s', 0],
];

/** Whether the lists have this word. */
export const isListed = (word: string): boolean => lexicon().has(word);

/** What is known of a number as it is written. `3/9`, `26th` and `10a` are dates and times. */
export const entryOfNumber = (word: string): WordEntry => {
  const known = lexicon().get(word);
  const isDate = /[/:]|\d(?:st|nd|rd|th|am?|pm?)$/.test(word);
  const number = lexicon().get(isDate ? anyDate : anyNumber) ?? unknown;
  if (!known) return number;
  const classes = { ...known, topic: known.topic | topic.NUMBER };
  const patterns = known.patterns.map((own, at) => [...own, ...(number.patterns[at] ?? [])]);
  return entryOf(classes, 0, patterns);
};

const contracted = (word: string): WordEntry => {
  for (const [ending, bits] of endings) {
    if (!word.endsWith(ending)) continue;
    const base = lexicon().get(word.slice(0, -ending.length)) ?? unknown;
    return entryOf(base, bits, base.patterns);
  }
  return unknown;
};

/** What is known of a word in small letters, with `’` as its apostrophe. */
export const entryOfWord = (word: string): WordEntry => {
  const known = lexicon().get(word);
  if (known) return known;
  if (word.includes('’')) return contracted(word);
  const ending = grammarByEnding(word);
  if (ending === pastVerb) return unknownPast;
  return ending === 0 ? unknown : unknownGoing;
};
