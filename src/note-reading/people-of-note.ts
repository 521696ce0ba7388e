import type { PersonName } from '../record/person-name.js';
import { isListed } from './lexicon.js';
import type { ReadingOptions } from './note-reading.js';
import { mark, type Token } from './note-tokens.js';
import { has, isA, isMarked, isOn } from './token-bits.js';
import { grammar, phrase, topic } from './word-classes.js';

const begins = mark.stop | mark.line | mark.bullet | mark.bold | mark.colon;

const finite =
  grammar.SAY |
  grammar.ACT |
  grammar.TEACH |
  grammar.DO |
  grammar.ENGAGE |
  grammar.WITHHOLD |
  grammar.NOTICE |
  grammar.FEEL |
  grammar.BE |
  grammar.HAVE |
  grammar.PAST |
  grammar.MODAL;

const plain = ({ word, possessive }: Token): string =>
  possessive && word.endsWith('’s') ? word.slice(0, -2) : word;

const plainAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token ? plain(token) : '';
};

const wordsOf = (names: readonly PersonName[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap(({ given, family, preferred = '' }) =>
        `${given} ${family} ${preferred}`.toLowerCase().split(/[\s.-]+/),
      )
      .filter((word) => word.length > 1),
  );

// A capital letter where a small one would do, or at the start of a sentence before a verb.
const looksLikeName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.shape !== 1 || (token.topic & topic.NUMBER) !== 0) return false;
  const before = tokens[at - 1];
  if (isOn(before, topic.TITLE) && before?.shape === 1) return true;
  if (token.end - token.start < 2 || isListed(plain(token))) return false;
  if (token.grammar !== 0 && !token.possessive) return false;
  if (token.possessive) return true;
  if ((token.marks & begins) === 0) return !token.quoted;
  const next = tokens[at + 1];
  return next !== undefined && ((next.grammar & finite) !== 0 || (next.marks & mark.bracket) !== 0);
};

const isSubject = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    next !== undefined &&
    tokens[at]?.possessive !== true &&
    ((next.grammar & finite) !== 0 || (next.marks & mark.bracket) !== 0) &&
    ((before?.grammar ?? 0) & (grammar.PREP | grammar.DET)) === 0
  );
};

// A pronoun or an act without a subject before the first name is the patient’s: then the names are those of others.
const nameOfPatient = (tokens: readonly Token[], names: readonly number[]): number | undefined => {
  const first = names.find((at) => isSubject(tokens, at));
  if (first === undefined) return undefined;
  for (let at = 0; at < first; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const opens = (token.marks & (mark.stop | mark.line | mark.bullet)) !== 0;
    if (opens && !token.quoted && (token.grammar & (grammar.HE | grammar.PAST)) !== 0)
      return undefined;
  }
  return first;
};

// The only name of a note that comes more than once is the patient’s.
const onlyName = (tokens: readonly Token[], names: readonly number[]): number | undefined => {
  const [first] = names;
  if (first === undefined || names.length < 2) return undefined;
  const word = plainAt(tokens, first);
  return names.every((at) => plainAt(tokens, at) === word) ? first : undefined;
};

// `hi` and `sh` mean homicidal ideation and self-harm only in capitals, or beside `si` or a denial.
const isGreeting = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.word === 'sh') return !isOn(before, topic.RISK) && !isOn(tokens[at + 1], topic.RISK);
  if (token?.word !== 'hi' || token.shape === 2) return false;
  return (
    before === undefined ||
    ((before.topic & topic.RISK) === 0 && (before.grammar & (grammar.DENY | grammar.NOT)) === 0)
  );
};

// `Sat 3/8`, `on Sat`: the day, not the verb.
const isSaturday = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.word !== 'sat') return false;
  const inside = token.shape === 1 && (token.marks & begins) === 0;
  return inside || isOn(tokens[at + 1], topic.NUMBER) || isA(tokens[at - 1], grammar.PREP);
};

const others = grammar.PATIENT | grammar.CLINICIAN;

// `were patient with it`; `individual moved up to Thursday` is a session.
const isNoPerson = ({ word }: Token, before: Token): boolean =>
  (word === 'individual' && !isA(before, grammar.DET)) ||
  (word === 'patient' && isA(before, grammar.BE));

// `another member`, `her therapist`, `a client`: not this patient, not this clinician.
const settleNoun = (tokens: readonly Token[], at: number): void => {
  const token = tokens[at];
  const before = tokens[at - 1];
  // `was not his. Staff asked`
  if (!token || !before || (token.grammar & others) === 0 || isMarked(token, begins)) return;
  if (isNoPerson(token, before)) token.grammar &= ~others;
  const second = tokens[at - 2];
  const isOfGroup =
    before.word === 'group' &&
    second !== undefined &&
    (second.word === 'a' || (second.topic & topic.OTHER) !== 0);
  const isOther =
    isOfGroup || ((before.topic & topic.OTHER) !== 0 && (before.grammar & grammar.PATIENT) === 0);
  const isAny =
    (before.word === 'a' || before.word === 'an' || before.word === 'another') &&
    (token.topic & topic.OTHER) !== 0;
  const isTheirs = (before.grammar & grammar.HIS) !== 0 || before.possessive;
  if (isOther || isAny) token.grammar = (token.grammar & ~others) | grammar.PEER;
  else if (isTheirs && (token.grammar & grammar.CLINICIAN) !== 0)
    token.grammar = (token.grammar & ~others) | grammar.OUTSIDER;
};

/** Says of each name and noun of a note who it is. */
class PeopleSettler {
  readonly #tokens: readonly Token[];
  readonly #options: ReadingOptions;
  readonly #names: number[] = [];
  #hasNoun = false;

  constructor(tokens: readonly Token[], options: ReadingOptions) {
    this.#tokens = tokens;
    this.#options = options;
  }

  settle(): void {
    const { name, clinicians = [] } = this.#options;
    const ofPatient = wordsOf(name ? [name] : []);
    const ofClinicians = wordsOf(clinicians);
    const named = ofPatient.size + ofClinicians.size > 0;
    let at = 0;
    for (const token of this.#tokens) {
      if (isGreeting(this.#tokens, at)) token.topic &= ~topic.RISK;
      if (isSaturday(this.#tokens, at)) token.grammar = 0;
      const word = named ? plain(token) : '';
      if (ofPatient.has(word)) token.grammar |= grammar.PATIENT;
      else if (ofClinicians.has(word)) token.grammar |= grammar.CLINICIAN;
      else this.#lookAt(token, at);
      at += 1;
    }
    if (this.#names.length > 0) this.#settleNames();
  }

  #lookAt(token: Token, at: number): void {
    if (looksLikeName(this.#tokens, at)) {
      token.topic |= topic.NAME;
      this.#names.push(at);
      return;
    }
    settleNoun(this.#tokens, at);
    this.#hasNoun ||= isA(token, grammar.PATIENT) && !isA(token, grammar.PREP);
  }

  // A name that was known by its place somewhere is a name everywhere.
  #findAgain(): void {
    const known = new Set(this.#names.map((at) => plainAt(this.#tokens, at)));
    for (const [at, token] of this.#tokens.entries()) {
      if (token.shape !== 1 || isOn(token, topic.NAME)) continue;
      if (!known.has(plain(token)) || isListed(plain(token))) continue;
      token.topic |= topic.NAME;
      this.#names.push(at);
    }
  }

  #settleNames(): void {
    const known = this.#options.name !== undefined || this.#hasNoun;
    const tokens = this.#tokens;
    const subject = known
      ? undefined
      : (onlyName(tokens, this.#names) ?? nameOfPatient(tokens, this.#names));
    this.#findAgain();
    const patient = subject === undefined ? undefined : tokens[subject];
    const hasTitle = subject !== undefined && isOn(tokens[subject - 1], topic.TITLE);
    const atSchool = tokens.some((token) => has(token.phrase, phrase.SCHOOL));
    for (const at of this.#names) {
      const token = tokens[at];
      if (!token) continue;
      const isPatient = patient !== undefined && plain(token) === plain(patient);
      // At a school, where the patient goes by a first name, `Ms. K` is staff.
      token.grammar |= isPatient
        ? grammar.PATIENT
        : grammarOfOther(tokens[at - 1], patient !== undefined && !hasTitle && atSchool);
    }
  }
}

// Who a name that is not the patient’s is, by the title before it.
const grammarOfOther = (title: Token | undefined, titlesAreStaff: boolean): number => {
  if (!isOn(title, topic.TITLE)) return grammar.PEER;
  if (title?.word === 'dr') return grammar.OUTSIDER;
  return titlesAreStaff ? grammar.CLINICIAN : grammar.PEER;
};

/**
 * Says of each name and noun in the words who it is: this patient, a clinician, or another. If no name is given, the
 * name that is first the subject of a sentence is the patient’s, unless the note says `client` or the like.
 */
export const settlePeople = (tokens: readonly Token[], options: ReadingOptions): void =>
  new PeopleSettler(tokens, options).settle();
