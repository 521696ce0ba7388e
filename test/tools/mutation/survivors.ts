// biome-ignore-all lint/suspicious/noTemplateCurlyInString: mutants are told as source text.

/** A mutant that may survive: no test can tell it from the code, or none should. */
export interface AcceptedSurvivor {
  readonly file: string;
  /** The source that it replaces, and what it makes of it, as `npm run mutate` shows them. */
  readonly code: string;
  readonly becomes: string;
  readonly because: string;
}

/** Mutants of one file that may survive for one reason, each as its code and what becomes of it. */
const accepted = (
  file: string,
  because: string,
  mutants: readonly (readonly [code: string, becomes: string])[],
): AcceptedSurvivor[] => mutants.map(([code, becomes]) => ({ file, code, becomes, because }));

const alwaysThere = 'What is looked up is always there; the compiler cannot know.';
const fitsItsBox = 'What the schema lets pass fits its box, so that its path is never told.';
const shorterWay = 'A shorter way to the same answer.';
const noNumber = 'A text among numbers is none, and changes nothing.';
const behindTheEnd = 'Behind the end of a list stands nothing.';
const noticedOtherwise =
  'A test that takes too long to be asked of every mutant notices it: see asked-otherwise.ts.';
const wordsOfZod = 'Said by zod alone: an InputError has its own words for it.';

export const acceptedSurvivors: readonly AcceptedSurvivor[] = [
  ...accepted(
    'src/note/rules/shared.ts',
    'Each note is listed under its id, so that the list is never missing.',
    [['[]', '["Stryker was here"]']],
  ),
  ...accepted(
    'src/note/rules/shared.ts',
    'Each listed place is one of the roster; the compiler cannot know.',
    [['session.members[place]?.patientId', 'session.members[place].patientId']],
  ),
  ...accepted(
    'src/claim/build-claim.ts',
    'The rules hold a member of whom this is missing before a claim is built; the compiler cannot know.',
    [
      ['units === undefined || cents === undefined', 'false'],
      ['units === undefined || cents === undefined', 'units === undefined && cents === undefined'],
      ['units === undefined', 'false'],
      ['cents === undefined', 'false'],
      [
        "!lines || !note || payerId === undefined || typeof renderingProvider === 'string'",
        'false',
      ],
      [
        "!lines || !note || payerId === undefined || typeof renderingProvider === 'string'",
        "(!lines || !note || payerId === undefined) && typeof renderingProvider === 'string'",
      ],
      ['!lines || !note || payerId === undefined', 'false'],
      ['!lines || !note || payerId === undefined', '(!lines || !note) && payerId === undefined'],
      ['!lines || !note', 'false'],
      ['!lines || !note', '!lines && !note'],
      ['payerId === undefined', 'false'],
      ["typeof renderingProvider === 'string'", 'false'],
      ["'string'", '""'],
      ['npi === undefined', 'false'],
    ],
  ),
  ...accepted(
    'src/note/clock-times.ts',
    'The schema lets only such times in, so that every part of them is found.',
    [
      ["''", '"Stryker was here!"'],
      ['[]', '["Stryker was here"]'],
      [
        '/^(.{10})T(\\d\\d:\\d\\d):(\\d\\d)(?:\\.(\\d{1,9}))?([Z+-].*)$/',
        '/(.{10})T(\\d\\d:\\d\\d):(\\d\\d)(?:\\.(\\d{1,9}))?([Z+-].*)$/',
      ],
      [
        '/^(.{10})T(\\d\\d:\\d\\d):(\\d\\d)(?:\\.(\\d{1,9}))?([Z+-].*)$/',
        '/^(.{10})T(\\d\\d:\\d\\d):(\\d\\d)(?:\\.(\\d{1,9}))?([Z+-].*)/',
      ],
    ],
  ),
  ...accepted(
    'src/time/calendar-date.ts',
    'Only leap years are told by the year, and they are the same ones.',
    [
      [
        'twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2)',
        'twoDigitsAt(text, 0) * 100 - twoDigitsAt(text, 2)',
      ],
    ],
  ),
  ...accepted('src/time/date-of-service.ts', 'The engine knows no such zone either.', [
    [
      '/^(?:UTC|[A-Za-z][A-Za-z0-9_+-]*(?:\\/[A-Za-z0-9][A-Za-z0-9_+-]*)+)$/',
      '/(?:UTC|[A-Za-z][A-Za-z0-9_+-]*(?:\\/[A-Za-z0-9][A-Za-z0-9_+-]*)+)$/',
    ],
    [
      '/^(?:UTC|[A-Za-z][A-Za-z0-9_+-]*(?:\\/[A-Za-z0-9][A-Za-z0-9_+-]*)+)$/',
      '/^(?:UTC|[A-Za-z][A-Za-z0-9_+-]*(?:\\/[A-Za-z0-9][A-Za-z0-9_+-]*)+)/',
    ],
  ]),
  ...accepted('src/time/instant.ts', 'A shorter way to the same answer.', [
    ["sign === '.'", 'true'],
    ['first.slice(offsetAt) === second.slice(offsetAt)', 'false'],
    ['first.slice(offsetAt)', 'first'],
    ['second.slice(offsetAt)', 'second'],
  ]),
  ...accepted(
    'src/individuality/reading/characters.ts',
    'A shorter way to the same answer, and what is remembered of it.',
    [
      ['isLetters(raw)', 'false'],
      [
        '{ for (let at = 0; at < raw.length; at += 1) if (asciiKinds[raw.charCodeAt(at)] !== letter) return false; return true; }',
        '{}',
      ],
      ['at < raw.length', 'at <= raw.length'],
      ['at += 1', 'at -= 1'],
      ['asciiKinds[raw.charCodeAt(at)] !== letter', 'true'],
      ['true', 'false'],
      ['code < 128', 'code <= 128'],
      [`!folded.includes("'")`, 'false'],
      [`"'"`, '""'],
      ['known !== undefined', 'false'],
    ],
  ),
  ...['function-words', 'generic-words', 'mask-words'].flatMap((name) =>
    accepted(
      `src/individuality/reading/${name}.ts`,
      'What lies between two words of the list is no word that a text has.',
      [['/\\s+/', '/\\s/']],
    ),
  ),
  ...accepted('src/individuality/reading/gap.ts', shorterWay, [
    ['code === 32', 'false'],
    ['{ length: 128 }', '{}'],
    ['(_, code) => (flags.get(code) ?? 0) | something', '() => undefined'],
  ]),
  ...accepted(
    'src/individuality/reading/scan-words.ts',
    'A shorter way to the same word, and what is remembered of a character.',
    [
      ['code < 128', 'false'],
      ['code < 128', 'true'],
      ['code < 128', 'code <= 128'],
      ['code < 128', 'code >= 128'],
      ['known !== undefined', 'false'],
      ['at < limit', 'false'],
      ['at < limit', 'at >= limit'],
      ['code >= 128 || asciiKinds[code] !== letter', 'true'],
      ['code >= 128', 'false'],
      ['code >= 128', 'code > 128'],
      ['code >= 128', 'code < 128'],
      ['asciiKinds[code] !== letter', 'asciiKinds[code] === letter'],
      ['at === limit || (at > start && asciiKinds[text.charCodeAt(at)] === separator)', 'false'],
      [
        'at === limit || (at > start && asciiKinds[text.charCodeAt(at)] === separator)',
        'at === limit && at > start && asciiKinds[text.charCodeAt(at)] === separator',
      ],
      ['at === limit', 'false'],
      ['at > start && asciiKinds[text.charCodeAt(at)] === separator', 'false'],
      ['at > start', 'true'],
      ['at > start', 'at >= start'],
      ['at > start', 'at <= start'],
      ['from === start', 'true'],
    ],
  ),
  ...accepted(
    'src/individuality/reading/scan-words.ts',
    'Behind the end of a text, and before its beginning, stands what is neither letter nor digit.',
    [
      ['at < length', 'at <= length'],
      ['at === 0', 'false'],
      ['at + 1 < text.length', 'true'],
      ['at + 1 < text.length', 'at + 1 <= text.length'],
      ['at + 1', 'at - 1'],
      ['kind === separator', 'true'],
    ],
  ),
  ...accepted(
    'src/unbundling/clinician-bookings.ts',
    'A shorter way: a booking that shares no time with another is looked at no further.',
    [
      ['[]', '["Stryker was here"]'],
      ['(starts[place] ?? 0) >= end', 'false'],
      ['(starts[place] ?? 0) >= end', '(starts[place] ?? 0) > end'],
      ['starts[place] ?? 0', 'starts[place] && 0'],
      ['{ if (cluster.length > 1) yield cluster; cluster = []; }', '{}'],
      ['cluster.length > 1', 'true'],
      ['cluster.length > 1', 'cluster.length >= 1'],
    ],
  ),
  ...accepted(
    'src/unbundling/judge-services.ts',
    'A shorter way: fewer lines than these cannot be too many; and what the compiler cannot know.',
    [
      ['patients .filter(({ length }) => length >= fewestForTooMany)', 'patients'],
      ['length >= fewestForTooMany', 'true'],
      ['other === undefined', 'false'],
      ['policy', 'true'],
    ],
  ),
  ...accepted(
    'src/unbundling/patient-day.ts',
    'A shorter way, a run that was begun, and ids that are never the same.',
    [
      ['groups.length < 2', 'false'],
      ['runs.at(-1)?.push', 'runs.at(-1).push'],
      ['byId(line, other) < 0', 'byId(line, other) <= 0'],
    ],
  ),
  ...accepted('src/unbundling/read-services.ts', 'Behind the end of a list stands nothing.', [
    ['place < list.length', 'place <= list.length'],
  ]),
  ...accepted(
    'src/unbundling/same-text.ts',
    'A shorter way: what shares few words, or all of them, need not be compared closely; and ids that tell two notes apart.',
    [
      [
        '{ const [fewer, more] = words.size <= others.size ? [words, others] : [others, words]; let shared = 0; for (const word of fewer) if (more.has(word)) shared += 1; return shared / fewer.size; }',
        '{}',
      ],
      ['words.size <= others.size', 'words.size < others.size'],
      ['more.has(word)', 'true'],
      ['shared / fewer.size', 'shared * fewer.size'],
      ['shareOf(ofA.words, ofB.words) < leastShare', 'false'],
      ['shareOf(ofA.words, ofB.words) < leastShare', 'shareOf(ofA.words, ofB.words) <= leastShare'],
      ['sameWords(a, b)', 'false'],
      ['before', 'false'],
      [`'a'`, '""'],
      [`'b'`, '""'],
    ],
  ),
  ...accepted('src/claim/build-per-patient-claims.ts', alwaysThere, [
    ['[]', '["Stryker was here"]'],
    ['report.members[place]?.findings', 'report.members[place].findings'],
  ]),
  ...accepted('src/individuality/corpus/corpus.ts', 'A word behind a sentence belongs to none.', [
    ['at < to', 'at <= to'],
  ]),
  ...[
    'src/individuality/corpus/corpus.ts',
    'src/individuality/corpus/earlier-twin.ts',
    'src/individuality/corpus/own-sentences.ts',
  ].flatMap((file) => accepted(file, noNumber, [['[]', '["Stryker was here"]']])),
  ...accepted('src/individuality/corpus/earlier-twin.ts', shorterWay, [
    ['candidates.length === 0', 'false'],
    ['this.boilerplate.size > 0', 'true'],
    ['this.boilerplate.size > 0', 'this.boilerplate.size >= 0'],
    ['entry < 0', 'false'],
    ['slot < end', 'slot <= end'],
    ['() => 0', '() => undefined'],
  ]),
  ...accepted(
    'src/individuality/corpus/key-groups.ts',
    'A wider range is searched to the same answer; and keys are folded only among millions of notes.',
    [
      [
        'Math.min(2 ** 32, Math.floor(2 ** 53 / this.#notes))',
        'Math.max(2 ** 32, Math.floor(2 ** 53 / this.#notes))',
      ],
      ['2 ** 53 / this.#notes', '2 ** 53 * this.#notes'],
      ['this.#entries.length / entriesInRange', 'this.#entries.length * entriesInRange'],
      [
        '(this.#values * this.#notes) / Math.max(1, ranges)',
        'this.#values * this.#notes * Math.max(1, ranges)',
      ],
      ['Math.max(1, ranges)', 'Math.min(1, ranges)'],
      ['sought / this.#width', 'sought * this.#width'],
      ['this.#ranges[range] ?? 0', 'this.#ranges[range] && 0'],
      [
        'this.#ranges[range + 1] ?? this.#entries.length',
        'this.#ranges[range + 1] && this.#entries.length',
      ],
    ],
  ),
  ...accepted('src/individuality/corpus/key-groups.ts', behindTheEnd, [
    ['at === 0', 'false'],
    ['at < this.#entries.length', 'at <= this.#entries.length'],
    ['at < length', 'true'],
    ['at < length', 'at <= length'],
  ]),
  ...accepted(
    'src/individuality/corpus/own-sentences.ts',
    'Two sentences share one of their numbers only by chance.',
    [
      ['keys.exact[1] === other.exact[1]', 'true'],
      ['keys.exact[0] === other.exact[0]', 'true'],
    ],
  ),
  ...accepted('src/individuality/corpus/sentence-finder.ts', shorterWay, [
    ['-1', '+1'],
    ['[]', '["Stryker was here"]'],
    ['corpus.keys.at(other * keysEach) === corpus.keys.at(this.#sought * keysEach)', 'true'],
    [
      'Math.min(pairs.length, otherPairs.length) - 1',
      'Math.min(pairs.length, otherPairs.length) + 1',
    ],
    ['Math.min(pairs.length, otherPairs.length)', 'Math.max(pairs.length, otherPairs.length)'],
    ['2 * shorter < copiedAmongMany * (pairs.length + otherPairs.length - 2)', 'false'],
    [
      'copiedAmongMany * (pairs.length + otherPairs.length - 2)',
      'copiedAmongMany / (pairs.length + otherPairs.length - 2)',
    ],
    ['pairs.length + otherPairs.length', 'pairs.length - otherPairs.length'],
    ['this.#marks.length * 2', 'this.#marks.length / 2'],
    ['known', 'false'],
    ['this.#wordings.size >= mostRemembered', 'true'],
    ['this.#wordings.size >= mostRemembered', 'false'],
    ['this.#wordings.size >= mostRemembered', 'this.#wordings.size > mostRemembered'],
    ['this.#wordings.size >= mostRemembered', 'this.#wordings.size < mostRemembered'],
  ]),
  ...accepted(
    'src/individuality/corpus/sentence-finder.ts',
    'What stands in one of the two lists alone is not common to both.',
    [
      ['own.stems.slice(0, own.specific)', 'own.stems'],
      ['theirs.stems.slice(0, theirs.specific)', 'theirs.stems'],
    ],
  ),
  ...accepted('src/individuality/corpus/sentence-finder.ts', alwaysThere, [
    ['!pairs || !otherPairs', '!pairs && !otherPairs'],
    ['!pairs || !otherPairs', 'false'],
  ]),
  ...accepted('src/individuality/corpus/sentence-keys.ts', 'Before a list stands nothing.', [
    ['at > 0', 'true'],
    ['at > 0', 'at >= 0'],
  ]),
  ...accepted('src/individuality/corpus/sentence-keys.ts', shorterWay, [
    ['at === sketchSize && value >= (smallest[at - 1] ?? 0)', 'false'],
    ['value >= (smallest[at - 1] ?? 0)', 'value > (smallest[at - 1] ?? 0)'],
    ['smallest.length > sketchSize', 'smallest.length >= sketchSize'],
  ]),
  ...accepted('src/individuality/corpus/sketch.ts', behindTheEnd, [
    ['one < others', 'one <= others'],
    ['block < sentencesIn(other)', 'block <= sentencesIn(other)'],
    ['at < sentences', 'at <= sentences'],
    ['Math.min(words.length, sentencesIn(sketch))', 'Math.max(words.length, sentencesIn(sketch))'],
  ]),
  ...accepted('src/individuality/corpus/sketch.ts', shorterWay, [
    ['sentences * sentencesIn(other) > manyComparisons', 'true'],
    [
      'sentences * sentencesIn(other) > manyComparisons',
      'sentences * sentencesIn(other) >= manyComparisons',
    ],
  ]),
  ...accepted('src/individuality/corpus/sketch.ts', 'Every key has a kind.', [
    [`''`, '"Stryker was here!"'],
  ]),
  // What looks unsound is read by the schema, which says the same more slowly.
  ...accepted('src/individuality/fingerprint.ts', shorterWay, [
    [
      '{ try { return looksSound(print); } catch { // A getter or a proxy that throws: the schema says so. return false; } }',
      '{}',
    ],
    ['{ return looksSound(print); }', '{}'],
    ['{ // A getter or a proxy that throws: the schema says so. return false; }', '{}'],
    ["typeof print === 'object' && print !== null", 'true'],
    ["typeof print === 'object' && print !== null", "typeof print === 'object' || print !== null"],
    ["typeof print === 'object'", 'true'],
    ["typeof print === 'object'", "typeof print !== 'object'"],
    ["'object'", '""'],
    ['print !== null', 'true'],
    ['print !== null', 'print === null'],
    ["'string'", '""'],
    ["(key) => typeof key === 'string'", '() => undefined'],
    ["typeof key === 'string'", 'false'],
    ["typeof key === 'string'", "typeof key !== 'string'"],
    ['(count) => Number.isSafeInteger(count) && count >= 0', '() => undefined'],
    ['Number.isSafeInteger(count) && count >= 0', 'false'],
    ['count >= 0', 'count > 0'],
    ['count >= 0', 'count < 0'],
  ]),
  ...accepted('src/individuality/compared-notes.ts', shorterWay, [
    ['text.names.every(({ form }) => own.has(lexis.text(form.word)))', 'false'],
    ['({ form }) => own.has(lexis.text(form.word))', '() => undefined'],
    ['known', 'false'],
  ]),
  ...accepted('src/individuality/may-name-others.ts', shorterWay, [
    [
      '(text.charCodeAt(start) | 32) * 1000 + (end - start)',
      '(text.charCodeAt(start) | 32) * 1000 - (end - start)',
    ],
    ['(text.charCodeAt(start) | 32) * 1000', '(text.charCodeAt(start) | 32) / 1000'],
    [
      '(text: string, start: number, end: number): number => (text.charCodeAt(start) | 32) * 1000 + (end - start)',
      '() => undefined',
    ],
    ['start >= 0', 'true'],
    ['names.length === 0', 'false'],
    ['run.length > long.length', 'run.length >= long.length'],
    ["/[^a-z0-9']+/", "/[^a-z0-9']/"],
  ]),
  ...accepted('src/individuality/names-of-others.ts', alwaysThere, [
    ['hit && last', 'true'],
    ['hit && last', 'hit || last'],
    ['hit && length === 0', 'hit || length === 0'],
  ]),
  ...accepted(
    'src/individuality/names-of-others.ts',
    'The first word of a full name that is the own, or harmless, names nobody else.',
    [
      ['hit && length === 0', 'true'],
      ['length === 0', 'true'],
    ],
  ),
  ...accepted('src/individuality/names.ts', shorterWay, [
    ['/^[A-Za-z]+$/.test(part)', 'false'],
    ['/^[A-Za-z]+$/', '/^[A-Za-z]$/'],
  ]),
  ...accepted('src/individuality/comparing/align-words.ts', behindTheEnd, [
    ['words.length - 1', 'words.length + 1'],
    ['at < words.length', 'at <= words.length'],
    ['other < otherWords.length', 'true'],
    ['other < otherWords.length', 'other <= otherWords.length'],
  ]),
  ...accepted(
    'src/individuality/comparing/compared-note.ts',
    'What differs is not the same: neither two days, nor the places of two notes.',
    [
      ['day > dayBefore', 'day >= dayBefore'],
      ['one.place > than.place', 'one.place >= than.place'],
    ],
  ),
  ...accepted('src/individuality/comparing/comparison.ts', shorterWay, [
    ['names.length > 0', 'true'],
    ['names.length > 0', 'names.length >= 0'],
    ['!known', 'true'],
    ['known', 'false'],
    ['keep', 'false'],
  ]),
  ...accepted(
    'src/individuality/comparing/letter-pairs.ts',
    'Any number will do that tells two pairs apart.',
    [
      ['before * 0x10000 + code', 'before * 0x10000 - code'],
      ['before * 0x10000', 'before / 0x10000'],
      ['key * 0x2000 + repetition', 'key * 0x2000 - repetition'],
      ['repetition + 1', 'repetition - 1'],
    ],
  ),
  ...accepted('src/individuality/comparing/letter-pairs.ts', shorterWay, [
    ['length > this.#scratch.length', 'length >= this.#scratch.length'],
    ['pair < tableSize', 'true'],
    ['pair < tableSize', 'pair <= tableSize'],
    ['this.#repeats.size > 0', 'true'],
    ['this.#repeats.size > 0', 'this.#repeats.size >= 0'],
  ]),
  ...accepted('src/individuality/comparing/letter-pairs.ts', behindTheEnd, [
    ['at < pairs.length', 'at <= pairs.length'],
  ]),
  ...accepted('src/individuality/comparing/passages.ts', alwaysThere, [
    ['!sentence || !other', 'false'],
    ['!sentence || !other', '!sentence && !other'],
    ['other !== undefined', 'true'],
  ]),
  ...accepted(
    'src/individuality/comparing/passages.ts',
    'Any number will do that tells two sentences apart.',
    [
      ['place * 0x100000 + first', 'place * 0x100000 - first'],
      ['place * 0x100000', 'place / 0x100000'],
    ],
  ),
  ...accepted('src/individuality/comparing/run-index.ts', alwaysThere, [
    ['-1', '+1'],
    ['!other', 'false'],
  ]),
  ...accepted('src/individuality/comparing/run-index.ts', shorterWay, [
    ['this.#nexts.length >= this.#heads.length', 'false'],
    ['this.#nexts.length >= this.#heads.length', 'this.#nexts.length > this.#heads.length'],
  ]),
  ...accepted('src/individuality/comparing/run-index.ts', behindTheEnd, [
    ['at < stretches.length', 'at <= stretches.length'],
    ['at < to', 'at <= to'],
  ]),
  ...accepted(
    'src/individuality/comparing/search.ts',
    'What differs is not the same; and any new number is a new stamp.',
    [
      ['one.words > than.words', 'one.words >= than.words'],
      ['dice > thanDice', 'dice >= thanDice'],
      ['this.#stamp += 1', 'this.#stamp -= 1'],
    ],
  ),
  ...accepted('src/individuality/comparing/tally.ts', shorterWay, [
    ['key < this.#counts.length', 'true'],
    ['key < this.#counts.length', 'key <= this.#counts.length'],
    ['this.#counts.length * 2', 'this.#counts.length / 2'],
  ]),
  ...accepted(
    'src/individuality/comparing/wording-index.ts',
    'Two sentences share a hash only by chance.',
    [
      ['at < a.length', 'false'],
      ['at < a.length', 'at >= a.length'],
      ['a[at] !== b[from + at]', 'false'],
      ['false', 'true'],
      ['sameHash', 'false'],
      ['one.words.length === to - from && sameWords(one.words, words, from)', 'true'],
      [
        'one.words.length === to - from && sameWords(one.words, words, from)',
        'one.words.length === to - from || sameWords(one.words, words, from)',
      ],
      ['one.words.length === to - from', 'true'],
    ],
  ),
  ...accepted('src/individuality/comparing/wording-index.ts', alwaysThere, [['-1', '+1']]),
  ...accepted('src/individuality/comparing/wording-index.ts', shorterWay, [
    ['isTelling(wording)', 'true'],
    ['wording.id < 0', 'wording.id <= 0'],
    ['wording.id < 0', 'true'],
    ['true', 'false'],
    ['this.#byStem.length <= stem', 'false'],
    ['this.#byStem.length <= stem', 'this.#byStem.length < stem'],
    ['candidates.length === 0', 'false'],
    ['2 * (Math.min(length, otherLength) - 1) >= framedFrom * (length + otherLength - 2)', 'true'],
    ['Math.min(length, otherLength) - 1', 'Math.min(length, otherLength) + 1'],
    ['Math.min(length, otherLength)', 'Math.max(length, otherLength)'],
    ['framedFrom * (length + otherLength - 2)', 'framedFrom / (length + otherLength - 2)'],
    ['length + otherLength', 'length - otherLength'],
  ]),
  ...accepted(
    'src/individuality/comparing/wording-index.ts',
    'What bounds the work is reached only among very many sentences.',
    [
      [
        'workLimit / (this.#wordings.length * 8 + 1)',
        'workLimit * (this.#wordings.length * 8 + 1)',
      ],
      ['this.#wordings.length * 8 + 1', 'this.#wordings.length * 8 - 1'],
      ['this.#wordings.length * 8', 'this.#wordings.length / 8'],
      ['list.length > limit', 'false'],
      ['list.length > limit', 'list.length >= limit'],
    ],
  ),
  ...accepted(
    'src/individuality/comparing/wording.ts',
    'A hash only spreads what is compared word by word.',
    [
      [
        '{ let hash = 0x9747b28c; for (let at = from; at < to; at += 1) { hash = Math.imul(hash ^ lexis.hash(words[at] ?? 0), 0x5bd1e995); hash ^= hash >>> 15; } return hash | 0; }',
        '{}',
      ],
      ['at < to', 'false'],
      ['at < to', 'at >= to'],
      [
        '{ hash = Math.imul(hash ^ lexis.hash(words[at] ?? 0), 0x5bd1e995); hash ^= hash >>> 15; }',
        '{}',
      ],
      ['words[at] ?? 0', 'words[at] && 0'],
    ],
  ),
  ...accepted('src/individuality/comparing/wording.ts', shorterWay, [
    ['own.length === 0', 'false'],
  ]),
  ...accepted('src/individuality/reading/lexis.ts', shorterWay, [
    ['!word || (word.weight ?? weigh(word)) === functional', 'false'],
    [
      '!word || (word.weight ?? weigh(word)) === functional',
      '!word && (word.weight ?? weigh(word)) === functional',
    ],
    ['(word.weight ?? weigh(word)) === functional', 'false'],
    ['text === raw', 'false'],
    ['word.stem !== undefined', 'false'],
    ['this.#names.size > 0', 'true'],
    ['this.#names.size > 0', 'this.#names.size >= 0'],
    ['this.#learnt >= this.#table.length && !this.#undo', 'false'],
    ['this.#learnt >= this.#table.length', 'this.#learnt > this.#table.length'],
    ['raw.length < 7', 'true'],
    ['raw.length < 7', 'raw.length <= 7'],
    ['() => this.#stems.delete(stem)', '() => undefined'],
  ]),
  ...accepted(
    'src/individuality/reading/mask-words.ts',
    'What is not masked, and a unit, have no letters of a mask.',
    [[`''`, '"Stryker was here!"']],
  ),
  ...accepted('src/individuality/reading/read-text.ts', noNumber, [['[]', '["Stryker was here"]']]),
  ...accepted('src/individuality/reading/read-text.ts', shorterWay, [
    ['this.#guessed.length > 0', 'true'],
    ['this.#guessed.length > 0', 'this.#guessed.length >= 0'],
    ['length === 0', 'false'],
    ['this.ownNames !== nobody', 'true'],
  ]),
  ...accepted(
    'src/individuality/reading/stem.ts',
    'Of two letters that are the same the last is taken off in any case.',
    [['before === lowerS', 'false']],
  ),
  ...accepted('src/individuality/reading/scan-words.ts', shorterWay, [
    ['text.charCodeAt(at) >= 0xd800', 'true'],
  ]),
  ...accepted(
    'src/individuality/reading/words.ts',
    'The stem of a word without meaning is never asked for.',
    [
      [`''`, '"Stryker was here!"'],
      ['-1', '+1'],
    ],
  ),
  ...accepted('src/individuality/reading/words.ts', shorterWay, [
    ['first >= 97 && first <= 122', 'false'],
    ['first >= 97', 'first > 97'],
    ['first <= 122', 'first < 122'],
    ['raw === lower', 'false'],
  ]),
  ...accepted('src/standards/fhir/bundle/from-fhir-bundle.ts', noticedOtherwise, [
    ["path === '/members'", 'true'],
    ["path === '/members'", 'false'],
    ["path === '/members'", "path !== '/members'"],
    ["'/members'", '""'],
    ["'/entry'", '""'],
    ["({ code }) => code !== 'missing' && code !== 'zone'", '() => undefined'],
    ["code !== 'missing' && code !== 'zone'", 'false'],
    ['unforeseen.length > 0', 'false'],
    [
      "({ path, code }: InputFault): InputFault => inputFault(path === '/members' ? '/entry' : path, code)",
      '() => undefined',
    ],
  ]),
  ...accepted('src/standards/x12-837p/to-837p.ts', noticedOtherwise, [
    ["[inputFault(`/${claimFileLimits.claims}`, 'too-many')]", '[]'],
    ['`/${claimFileLimits.claims}`', '``'],
    ["'too-many'", '""'],
    ['claims.length > claimFileLimits.claims', 'false'],
    ['claims.length > claimFileLimits.claims', 'claims.length >= claimFileLimits.claims'],
  ]),
  ...accepted(
    'src/standards/x12-837p/to-837p.ts',
    'What is missing has been told before; the compiler cannot know.',
    [
      ['!patient || !payer || !coverage', 'false'],
      ['!patient || !payer || !coverage', '(!patient || !payer) && !coverage'],
      ['!patient || !payer', 'false'],
      ['!patient || !payer', '!patient && !payer'],
      ['!first', 'false'],
      ['!insured', 'false'],
      ["'A claim has no patient, coverage or payer.'", '""'],
    ],
  ),
  ...accepted('src/validation/group-line.ts', alwaysThere, [
    ['note?.goalIds', 'note.goalIds'],
    ['note?.diagnosisNeed', 'note.diagnosisNeed'],
    ['inForce(groupCodes, serviceDate)?.value', 'inForce(groupCodes, serviceDate).value'],
    ["typeof renderingProvider === 'string'", 'false'],
    ["'string'", '""'],
  ]),
  // What is scored afresh has the same answer, more slowly.
  ...accepted('src/individuality/prepare-notes.ts', shorterWay, [
    ['changesOthers', 'true'],
    [
      'newNames.some((word) => comparison.lexis.knows(word)) || (standsFor !== undefined && !isSamePerson(standsFor.note, note))',
      'true',
    ],
    [
      '[...maskedNames([note.name])].filter((word) => !compared.names.has(word))',
      '[...maskedNames([note.name])]',
    ],
    ['one.patientId === other.patientId && sameName(one.name, other.name)', 'false'],
    [
      '(one: Note, other: Note): boolean => one.patientId === other.patientId && sameName(one.name, other.name)',
      '() => undefined',
    ],
  ]),
  ...accepted('src/individuality/prepare-notes.ts', alwaysThere, [
    ["'The note that was given is judged.'", '""'],
    ['!entry', 'false'],
  ]),
  ...accepted('src/individuality/comparing/comparison.ts', alwaysThere, [
    ['[]', '["Stryker was here"]'],
    ['this.notes[place]?.sentences', 'this.notes[place].sentences'],
  ]),
  ...accepted('src/individuality/comparing/passages.ts', alwaysThere, [
    [`''`, '"Stryker was here!"'],
    ['this.comparison.notes[place]?.sentences', 'this.comparison.notes[place].sentences'],
    ['other?.note', 'other.note'],
    ['other?.text', 'other.text'],
  ]),
  ...accepted('src/individuality/comparing/wording-index.ts', alwaysThere, [
    ['[]', '["Stryker was here"]'],
    ['this.#likenesses[other.id]?.push', 'this.#likenesses[other.id].push'],
  ]),
  ...accepted('src/individuality/find-cloned-notes.ts', alwaysThere, [
    [`''`, '"Stryker was here!"'],
    [
      '(history[place] ?? given[place - history.length])?.noteId',
      '(history[place] ?? given[place - history.length]).noteId',
    ],
  ]),
  ...accepted('src/individuality/judge-note.ts', alwaysThere, [
    [`''`, '"Stryker was here!"'],
    ['comparison.notes[place]?.note', 'comparison.notes[place].note'],
  ]),
  ...accepted('src/individuality/may-name-others.ts', alwaysThere, [
    ['bearers.get(letters)?.size', 'bearers.get(letters).size'],
    ['bearers.get(letters)?.has', 'bearers.get(letters).has'],
  ]),
  ...accepted('src/individuality/names-of-others.ts', alwaysThere, [[`''`, '"Stryker was here!"']]),
  ...accepted('src/individuality/reading/lexis.ts', alwaysThere, [
    [`''`, '"Stryker was here!"'],
    ['this.#words[id]?.text', 'this.#words[id].text'],
    ['this.#words[id]?.hash', 'this.#words[id].hash'],
  ]),
  ...accepted('src/individuality/score-note-individuality.ts', alwaysThere, [
    [`''`, '"Stryker was here!"'],
    ['notes[place]?.note', 'notes[place].note'],
    ['compared.given[place]?.note', 'compared.given[place].note'],
  ]),
  ...accepted('src/report/html/passages.ts', alwaysThere, [['spans[0]?.path', 'spans[0].path']]),
  ...accepted('src/report/outline/clock.ts', alwaysThere, [[`''`, '"Stryker was here!"']]),
  ...accepted('src/report/outline/finding-groups.ts', alwaysThere, [
    ['[]', '["Stryker was here"]'],
    ['first?.outcome', 'first.outcome'],
  ]),
  ...accepted('src/report/outline/patient-day.ts', alwaysThere, [
    [`''`, '"Stryker was here!"'],
    ['pairs[0]?.patientId', 'pairs[0].patientId'],
    ['pairs[0]?.serviceDate', 'pairs[0].serviceDate'],
  ]),
  ...accepted('src/standards/x12-837p/to-837p.ts', alwaysThere, [['[]', '["Stryker was here"]']]),
  ...accepted('src/unbundling/judge-lines.ts', alwaysThere, [['[]', '["Stryker was here"]']]),
  ...accepted('src/unbundling/service-batch.ts', alwaysThere, [['[]', '["Stryker was here"]']]),
  ...accepted('src/payment/exact-decimal.ts', wordsOfZod, [
    [`'Write a number from 0 of at most six decimal places.'`, '""'],
  ]),
  ...accepted('src/reference/codes/billing-codes.ts', wordsOfZod, [
    [`'Write a code of five characters A-Z 0-9.'`, '""'],
    [`'Write a modifier of two characters A-Z 0-9.'`, '""'],
    [`'Write a place of service of two digits.'`, '""'],
  ]),
  ...accepted('src/record/group-session.ts', wordsOfZod, [
    [`'Name an IANA time zone that this engine knows.'`, '""'],
  ]),
  ...accepted('src/standards/demographics-schema.ts', wordsOfZod, [
    [`'Write digits alone.'`, '""'],
  ]),
  ...accepted('src/standards/fhir/claim/context-schema.ts', wordsOfZod, [
    [`'Write a day that exists, or an RFC 3339 time.'`, '""'],
  ]),
  ...accepted('src/standards/x12-837p/envelope-schema.ts', wordsOfZod, [
    [`'Write digits alone.'`, '""'],
    [`'Write one character that is neither letter, digit nor space.'`, '""'],
    [`'Write four different separators.'`, '""'],
  ]),
  ...accepted('src/unbundling/billed-service.ts', wordsOfZod, [
    [`'Name an IANA time zone that this engine knows.'`, '""'],
  ]),
  ...accepted('src/standards/cms1500/claim-items.ts', fitsItsBox, [
    [`'/supervisingProvider'`, '""'],
    [`'/supervisingProvider/npi'`, '""'],
    ['`/diagnoses/${place}`', '``'],
    [`'/diagnoses'`, '""'],
    ['`${path}/serviceDate`', '``'],
    [`'/placeOfService'`, '""'],
    ['`${path}/code`', '``'],
    ['`${path}/modifiers`', '``'],
    ['`${path}/diagnosisPointers`', '``'],
    [`'/renderingProvider/npi'`, '""'],
    ['`${path}/npi`', '``'],
    [`'/options/billingProvider/taxIdType'`, '""'],
    [`'/options/accountNumber'`, '""'],
    [`'/options/payer/assignment'`, '""'],
    [`'/options/providerSignatureOnFile'`, '""'],
    [`'/options/signedOn'`, '""'],
  ]),
  ...accepted('src/standards/cms1500/patient-items.ts', fitsItsBox, [
    ['`${path}/relationship`', '``'],
    ['`${from}/sex`', '``'],
    [`'/options/relatedTo'`, '""'],
    ['`${path}/employment`', '``'],
    ['`${path}/autoAccident`', '``'],
    ['`${path}/autoAccidentState`', '``'],
    ['`${path}/otherAccident`', '``'],
    [`'/options/coverageKind'`, '""'],
    [`'/options/patient/birthDate'`, '""'],
    [`'/options/patient/sex'`, '""'],
    ['`${path}/releaseOfInformation`', '``'],
    ['`${path}/benefitsAssigned`', '``'],
  ]),
  ...accepted(
    'src/individuality/comparing/letter-pairs.ts',
    'Every pair has a number of its own either way, from the table or looked up.',
    [
      ['code >= 0 && code < 128', 'true'],
      ['code >= 0 && code < 128', 'false'],
      ['code >= 0 && code < 128', 'code >= 0 || code < 128'],
      ['code >= 0', 'true'],
      ['code >= 0', 'code > 0'],
      ['code >= 0', 'code < 0'],
      ['code < 128', 'true'],
      ['code < 128', 'code <= 128'],
      ['code < 128', 'code >= 128'],
      ['places[code] ?? 0', 'places[code] && 0'],
      ['row * letters + column', 'row * letters - column'],
      ['row === 0 || column === 0 || repetition === repetitions', 'true'],
      ['repetition === repetitions', 'repetition !== repetitions'],
      [`'abcdefghijklmnopqrstuvwxyz@~#'`, '""'],
      ['{ length: 128 }', '{}'],
      ['(_, code) => alphabet.indexOf(String.fromCharCode(code)) + 1', '() => undefined'],
    ],
  ),
  ...accepted(
    'src/payment/medicare-formula.ts',
    'Where a figure is missing there is no expense either; the compiler cannot know.',
    [
      [`typeof values === 'string' || typeof rate === 'string'`, 'false'],
      [
        `typeof values === 'string' || typeof rate === 'string'`,
        `typeof values === 'string' && typeof rate === 'string'`,
      ],
      [`typeof values === 'string'`, 'false'],
      [`typeof rate === 'string'`, 'false'],
      [`'string'`, '""'],
      ['expense === undefined', 'false'],
    ],
  ),
  ...accepted('src/claim/invariants.ts', 'A shorter way: without a setting nothing was silenced.', [
    ['settings[rule.id]', 'true'],
  ]),
  ...[
    'src/payment/fee-schedule-schema.ts',
    'src/payment/schedule-shelf.ts',
    'src/standards/fhir/bundle/facilitators/facilitator-of.ts',
    'src/standards/fhir/bundle/facilitators/read-facilitators.ts',
    'src/standards/fhir/bundle/from-fhir-bundle-options.ts',
    'src/standards/fhir/bundle/index/bundle-index.ts',
    'src/standards/fhir/bundle/index/charts.ts',
    'src/standards/fhir/bundle/index/participants.ts',
    'src/standards/fhir/bundle/index/read-bundle.ts',
    'src/standards/fhir/bundle/member/read-coverage.ts',
    'src/standards/fhir/bundle/member/read-diagnoses.ts',
    'src/standards/fhir/bundle/member/read-treatment-plan.ts',
    'src/standards/fhir/bundle/note/document-text.ts',
    'src/standards/fhir/bundle/note/note-resources.ts',
    'src/standards/fhir/bundle/note/note-signatures.ts',
    'src/standards/fhir/bundle/note/read-note.ts',
    'src/standards/fhir/bundle/resources/extensions.ts',
    'src/standards/fhir/bundle/resources/read-name.ts',
    'src/standards/fhir/bundle/session/layout.ts',
    'src/standards/fhir/bundle/session/place.ts',
    'src/standards/fhir/bundle/session/read-scene.ts',
    'src/standards/fhir/bundle/session/read-session-id.ts',
    'src/standards/fhir/bundle/session/simultaneous.ts',
    'src/standards/fhir/bundle/session/visit.ts',
  ].flatMap((file) =>
    accepted(
      file,
      'A text in place of the entries of a list has none of the keys that are asked of them.',
      [['[]', '["Stryker was here"]']],
    ),
  ),
  ...[
    'src/payment/fee-schedule-schema.ts',
    'src/standards/fhir/bundle/from-fhir-bundle-options.ts',
    'src/standards/fhir/bundle/from-fhir-bundle.ts',
    'src/standards/fhir/bundle/index/bundle-index.ts',
    'src/standards/fhir/bundle/index/charts.ts',
    'src/standards/fhir/bundle/index/participants.ts',
    'src/standards/fhir/bundle/index/reference-address.ts',
    'src/standards/fhir/bundle/member/read-coverage.ts',
    'src/standards/fhir/bundle/member/read-diagnoses.ts',
    'src/standards/fhir/bundle/member/read-treatment-plan.ts',
    'src/standards/fhir/bundle/note/document-text.ts',
    'src/standards/fhir/bundle/note/note-resources.ts',
    'src/standards/fhir/bundle/note/note-sections.ts',
    'src/standards/fhir/bundle/resources/read-name.ts',
    'src/standards/fhir/bundle/session/attendance.ts',
    'src/standards/fhir/bundle/session/layout.ts',
    'src/standards/fhir/bundle/session/simultaneous.ts',
  ].flatMap((file) =>
    accepted(file, 'Another text that nobody knows is as unknown as none.', [
      [`''`, '"Stryker was here!"'],
    ]),
  ),
];
