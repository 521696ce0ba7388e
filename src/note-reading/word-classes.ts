/**
 * The classes by which words are known. A word may have several. Grammar, people and verbs have one set of bits and
 * topics another, because a set of bits holds 31.
 */
export const grammar = {
  /** This patient: `pt`, `client`. */
  PATIENT: 1 << 0,
  CLINICIAN: 1 << 1,
  GROUP: 1 << 2,
  PEER: 1 << 3,
  /** Family, friends, other professionals, employers. */
  OUTSIDER: 1 << 4,
  HE: 1 << 5,
  HIM: 1 << 6,
  HIS: 1 << 7,
  I: 1 << 8,
  WE: 1 << 9,
  BE: 1 << 10,
  HAVE: 1 << 11,
  MODAL: 1 << 12,
  NOT: 1 << 13,
  DENY: 1 << 14,
  PREP: 1 << 15,
  AND: 1 << 16,
  /** Words that open a clause inside another one: `that`, `if`, `when`. */
  THAT: 1 << 17,
  DET: 1 << 18,
  SMALL: 1 << 19,
  SAY: 1 << 20,
  /** What a clinician does to a person: `asked`, `coached`. */
  ACT: 1 << 21,
  /** What a clinician does to a room: `taught`, `led`. */
  TEACH: 1 << 22,
  DO: 1 << 23,
  /** Taking part without content: `participated`. */
  ENGAGE: 1 << 24,
  ATTEND: 1 << 25,
  /** Not taking part: `refused`, `declined`. */
  WITHHOLD: 1 << 26,
  /** What a clinician only observes: `noted`. */
  NOTICE: 1 << 27,
  FEEL: 1 << 28,
  PAST: 1 << 29,
  ING: 1 << 30,
} as const;

/** See {@link grammar}. */
export const topic = {
  /** `good`, `fair`, `active`: a level without content. */
  LEVEL: 1 << 0,
  RECEPTIVE: 1 << 1,
  /** The vocabulary of the service, which may be in any note. */
  SERVICE: 1 << 2,
  METHOD: 1 << 3,
  PROGRESS: 1 << 4,
  COMPARE: 1 << 5,
  RISK: 1 << 6,
  USE: 1 << 7,
  URGE: 1 << 8,
  TEST: 1 << 9,
  SAFE: 1 << 10,
  GOAL: 1 << 11,
  PLANDOC: 1 << 12,
  CONTINUE: 1 << 13,
  STEP: 1 << 14,
  WHEN: 1 << 15,
  OFTEN: 1 << 16,
  NUMBER: 1 << 17,
  HISTORY: 1 << 18,
  /** What makes a risk word a subject of teaching: `prevention`, `warning signs`. */
  TAUGHT: 1 << 19,
  DX: 1 << 20,
  FEEDBACK: 1 << 21,
  PRACTICE: 1 << 22,
  NAME: 1 << 23,
  EMOTION: 1 << 24,
  LOW: 1 << 25,
  CHANGE: 1 << 26,
  UNIT: 1 << 27,
  TITLE: 1 << 28,
  OTHER: 1 << 29,
  /** How a risk shows: `reports`, `endorses`, `voiced`, `ongoing`. */
  SHOWS: 1 << 30,
} as const;

/** What one step of the reading knows certain verbs and nouns by. See {@link grammar}. */
export const sense = {
  INTENDS: 1 << 0,
  COACHED: 1 << 1,
  /** Done to the patient even where no one is said to do it: `pt redirected`. */
  DONE_TO: 1 << 2,
  PASSIVE: 1 << 3,
  TEACHES: 1 << 4,
  WATCHES: 1 << 5,
  GIVES: 1 << 6,
  ASKS: 1 << 7,
  ASKS_SAFETY: 1 << 8,
  DISCUSSES: 1 << 9,
  /** A step as an order: `call gram`. */
  DO_IT: 1 << 10,
  /** Acts that a patient may as well do. */
  PATIENT_TOO: 1 << 11,
  /** Verbs that say little by themselves. */
  WEAK: 1 << 12,
  REACTS: 1 << 13,
  UPON: 1 << 14,
  ASKED_OF: 1 << 15,
  WITHHOLDS: 1 << 16,
  SPEAKS: 1 << 17,
  ACT_NAMED: 1 << 18,
  LEADS_ACT: 1 << 19,
  PROMPTS: 1 << 20,
  REASSURES: 1 << 21,
  METHOD_NOUN: 1 << 22,
  TO_ONE: 1 << 23,
  WILLS: 1 << 24,
  WOULD: 1 << 25,
  DID: 1 << 26,
  MUTE: 1 << 27,
  ABOUT_PERSON: 1 << 28,
  /** Being there, which is no level of taking part. */
  THERE: 1 << 29,
  /** Using a method: `utilized CBT to assist the client`. */
  USES: 1 << 30,
  /** What a treatment team recommends. */
  ADVISES: 1 << 31,
} as const;

/** What one step of the reading knows words of time and turns of phrase by. See {@link grammar}. */
export const phrase = {
  GOES_ON: 1 << 0,
  CONTINUING: 1 << 1,
  OVER_DAYS: 1 << 2,
  AS_USUAL: 1 << 3,
  UNDATED: 1 << 4,
  ROUNDS: 1 << 5,
  BOOKED: 1 << 6,
  DUE: 1 << 7,
  TOMORROW: 1 << 8,
  RELATIVE: 1 << 9,
  FIRST: 1 << 10,
  UNDONE: 1 << 11,
  EMPTY: 1 << 12,
  BY_PEERS: 1 << 13,
  BUT: 1 << 14,
  SUBORDINATE: 1 << 15,
  STARTER: 1 << 16,
  SPOKEN_STOP: 1 << 17,
  /** Being, now: no verb of the past. */
  NOW: 1 << 18,
  SCHOOL: 1 << 19,
  SINCE: 1 << 20,
  /** `went` in `went quiet`. */
  TURNS: 1 << 21,
} as const;

/** The classes of a word: its bits of {@link grammar}, {@link topic}, {@link sense} and {@link phrase}. */
export interface WordClasses {
  readonly grammar: number;
  readonly topic: number;
  readonly sense: number;
  readonly phrase: number;
}

/** A name of a class. */
export type ClassName =
  | keyof typeof grammar
  | keyof typeof topic
  | keyof typeof sense
  | keyof typeof phrase;

const bitsIn = (group: Readonly<Record<string, number>>, names: readonly string[]): number =>
  names.reduce((bits, name) => bits | (group[name] ?? 0), 0);

/** Whether there is a class of this name. */
export const isClassName = (name: string): name is ClassName =>
  name in grammar || name in topic || name in sense || name in phrase;

/** The classes of these names together. */
export const classesOf = (names: readonly ClassName[]): WordClasses => ({
  grammar: bitsIn(grammar, names),
  topic: bitsIn(topic, names),
  sense: bitsIn(sense, names),
  phrase: bitsIn(phrase, names),
});
