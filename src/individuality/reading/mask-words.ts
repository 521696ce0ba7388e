/** What replaces a word when texts are compared. */
export type Mask = 0 | 1 | 2 | 3 | 4;

/** Not masked. */
export const unmasked = 0;
/** A name, an initial or a role: `@`. */
export const identity = 1;
/** A pronoun: `~`. */
export const pronoun = 2;
/** A number, a date or a time: `#`. */
export const number = 3;
/** A unit of measure or time: part of the number before it. */
export const unit = 4;

const wordsByMask: readonly (readonly [Mask, string])[] = [
  [identity, 'client patient pt member ct participant resident mr mrs ms miss dr'],
  [
    pronoun,
    'he she they him her them his hers their theirs himself herself themself themselves theyre theyd theyve',
  ],
  [
    number,
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred twice second third fourth fifth monday tuesday wednesday thursday
    friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tues thurs january february march april may
    june july august september october november december jan feb aug sept oct nov dec today yesterday tomorrow tonight`,
  ],
  [
    unit,
    'am pm percent minute minutes min mins hour hours hr hrs day days week weeks month months year years time times',
  ],
];

/** The words that are masked in every note. */
export const maskedWords: ReadonlyMap<string, Mask> = /* @__PURE__ */ new Map(
  wordsByMask.flatMap(([mask, words]) =>
    words.split(/\s+/).map((word): [string, Mask] => [word, mask]),
  ),
);

/** How each mask is written. */
export const maskText: Readonly<Record<Mask, string>> = { 0: '', 1: '@', 2: '~', 3: '#', 4: '' };

/** Abbreviations: a period after one does not end a sentence. */
export const abbreviations: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'dr mr mrs ms prof st vs eg ie jr sr approx dept appt pt ct hx dx tx rx wk incl'.split(' '),
);
