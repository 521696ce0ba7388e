import { valueAt } from '../input/read-input.js';
import type { Citation } from '../reference/citation.js';
import { type Dated, type History, inForce } from '../reference/dated.js';
import { mayBeTime, needZone, readableText } from '../time/date-text.js';
import type { DeciderRole } from './decision.js';
import { dollars } from './dollars.js';
import type { Finding, LikelyDenial, Outcome, Params, TextEvidence } from './finding.js';
import { findingKey } from './key.js';
import type { RuleId } from './rule-ids.js';

/** One way to break a rule. */
export interface Reason {
  readonly outcome: Outcome;
  /** What was found; `{name}` is replaced by the param of that name, with dates, times and money as people write them. */
  readonly message: string;
  /** What to do, beginning with a verb; filled like the message. */
  readonly remedy: string;
  /** The likely denial, if it differs from that of the rule. */
  readonly likelyDenial?: LikelyDenial;
}

/** What a check returns for each fault. */
export interface Fault<ReasonId extends string = string> {
  readonly reason: ReasonId;
  /** Where the fault is: added to the path of the subject. Default: where the rule looks. */
  readonly at?: string;
  /** Where the fault is, from the root of the input, for a fault outside the subject. */
  readonly path?: string;
  readonly params?: Params;
  /** Paths from the root of the input. */
  readonly relatedPaths?: string[];
  readonly serviceIds?: string[];
  /** For the key: what the fault is about besides its subject. Default: the lines that it names, if the subject has no `about`. */
  readonly about?: readonly string[];
  /** For the key: where the fact is, if it is one fact for every session and patient. */
  readonly where?: readonly string[];
  /** For the key: texts that decided, besides the one at its path. */
  readonly words?: readonly string[];
  /** The sources in the caller's own data that decided, such as a payer's policy. */
  readonly citations?: readonly Citation[];
  /** The words of a text that decided. */
  readonly evidence?: readonly TextEvidence[];
}

/** A pass that rests on words of a text. */
export interface Passed {
  readonly passed: readonly TextEvidence[];
}

/** The answer of a check: passed, not applicable, or the faults. */
export type Answer<ReasonId extends string = string> =
  | 'pass'
  | 'not-applicable'
  | Passed
  | Fault<ReasonId>
  | readonly Fault<ReasonId>[];

/** What a rule checks. */
export interface Subject {
  /** JSON Pointer to it; `''` for the whole input. */
  readonly path: string;
  readonly patientId?: string;
  readonly serviceDate?: string;
  /** For the key: the session's ID. Default: the patient and the date. */
  readonly where?: readonly string[];
  /** For the key: what the subject is besides a patient's: service lines, a note. */
  readonly about?: readonly string[];
  /** For the key: the texts that are judged as a whole. */
  readonly words?: readonly string[];
  /** The citations of a payer’s policy that nobody has confirmed for the date: a fail that rests on it is a review. */
  readonly unconfirmed?: readonly Citation[] | undefined;
  /** The input that its paths lead into. The text at the path of a fault is one of its facts. */
  readonly input?: unknown;
}

/** A subject with a date of service, by which dated figures are looked up. */
export interface DatedSubject extends Subject {
  readonly serviceDate: string;
}

/** The texts and sources of a rule. */
export interface RuleText {
  readonly id: RuleId;
  /** The good state, as a sentence: the titles together describe a clean claim. */
  readonly title: string;
  /** Why it matters, for a biller and a clinician. */
  readonly description: string;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly likelyDenial?: LikelyDenial;
  /** The version of this library that introduced it. */
  readonly since: string;
  /** JSON Pointer from the subject to the part that the rule looks at. */
  readonly looksAt: string;
  /** Who may decide its reviews. */
  readonly deciders: readonly [DeciderRole, ...DeciderRole[]];
  /** Whether it is about the work of those who signed the note, so that none of them can accept its reviews. */
  readonly ownWork?: boolean;
  /** Whether it can only be right after the session, so that a form need not ask for it while a note is typed. */
  readonly later?: boolean;
  /** The params that may change while the fact stays the same: percentages, counts of words, thresholds. */
  readonly passing?: readonly string[];
  readonly reasons: Readonly<Record<string, Reason>>;
}

/** A rule: its texts and one pure check of its subject. */
export interface Rule<Asked extends Subject> extends RuleText {
  judge(subject: Asked): Answer;
}

interface Definition<Asked extends Subject, ReasonId extends string, Value> extends RuleText {
  readonly reasons: Readonly<Record<ReasonId, Reason>>;
  /** The dated value that the check needs. Before its first date, the answer is no-data. */
  readonly figure?: History<Value>;
  check(subject: Asked, figure: Value): Answer<ReasonId>;
}

/** The reason that every rule gives for a date before its figure is known. */
export const noFigure = 'no-figure-for-date';

const noFigureReason: Reason = {
  outcome: 'no-data',
  message: 'This library has no figure for dates of service before {knownFrom}.',
  remedy: 'Look up the rule in force on the date of service and decide manually.',
};

/** Defines a rule that needs no dated figure. */
// @__NO_SIDE_EFFECTS__
export const defineRule = <Asked extends Subject, const ReasonId extends string>({
  check,
  ...text
}: Omit<Definition<Asked, ReasonId, never>, 'figure' | 'check'> & {
  check(subject: Asked): Answer<ReasonId>;
}): Rule<Asked> => ({ ...text, judge: check });

/** Defines a rule that decides by a dated figure. */
// @__NO_SIDE_EFFECTS__
export const defineDatedRule = <Asked extends DatedSubject, Value, const ReasonId extends string>({
  check,
  figure,
  reasons,
  ...text
}: Definition<Asked, ReasonId, Value> & { readonly figure: History<Value> }): Rule<Asked> => ({
  ...text,
  reasons: { ...reasons, [noFigure]: noFigureReason },
  passing: ['knownFrom', ...(text.passing ?? [])],
  judge: (subject) => {
    const known: Dated<Value> | undefined = inForce(figure, subject.serviceDate);
    return known
      ? check(subject, known.value)
      : { reason: noFigure, params: { knownFrom: figure[0].from } };
  },
});

/** A placeholder, with what it counts and the verb after that. */
const placeholders =
  /\{(\w+)\}( characters| dates| days| diagnoses| hours| members| minutes| patients| payers| sessions| times| units| words)?( are)?/g;

const one: Readonly<Record<string, string>> = {
  characters: 'character',
  dates: 'date',
  days: 'day',
  diagnoses: 'diagnosis',
  hours: 'hour',
  members: 'member',
  minutes: 'minute',
  patients: 'patient',
  payers: 'payer',
  sessions: 'session',
  times: 'time',
  units: 'unit',
  words: 'word',
};

const textsOf = (params: Params, name: string): string[] => {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined) return [];
  if (typeof value === 'number' && name.endsWith('Cents')) return [dollars(value)];
  return Array.isArray(value) ? value : [String(value)];
};

// Whether the sentence that the template makes needs the zones of the times in it.
const needsZone = (template: string, params: Params): boolean =>
  needZone([...template.matchAll(placeholders)].flatMap(([, name = '']) => textsOf(params, name)));

const filled = (template: string, params: Params): string => {
  if (!template.includes('{')) return template;
  // Most messages name no time, so whether they need zones is not asked before there is one.
  let zone: boolean | undefined;
  const shown = (text: string): string => {
    if (!mayBeTime(text)) return readableText(text);
    zone ??= needsZone(template, params);
    return readableText(text, zone);
  };
  return template.replace(placeholders, (whole, name: string, counted = '', verb = '') => {
    if (!Object.hasOwn(params, name) || params[name] === undefined) return whole;
    const value = textsOf(params, name).map(shown).join(', ');
    return params[name] === 1 && counted !== ''
      ? `${value} ${one[counted.trim()]}${verb && ' is'}`
      : `${value}${counted}${verb}`;
  });
};

const textAt = (input: unknown, path: string): string[] => {
  const value = input === undefined ? undefined : valueAt(input, path.split('/').slice(1));
  return typeof value === 'string' ? [value] : [];
};

const keyOf = (rule: RuleText, fault: Fault, subject: Subject, path: string): string => {
  const { patientId = '', serviceDate = '' } = subject;
  const named = subject.about ? [] : (fault.serviceIds ?? []);
  const about = [subject.about ?? [], fault.about ?? named];
  const facts = { ...fault.params };
  const who = [patientId, ...about.map((one) => JSON.stringify([...one].sort()))];
  for (const name of rule.passing ?? []) delete facts[name];
  const read = [path, ...(fault.evidence ?? []).map((span) => span.path)];
  const words = read.flatMap((one) => textAt(subject.input, one));
  return findingKey({
    rule: rule.id,
    reason: fault.reason,
    where: fault.where ?? subject.where ?? [patientId, serviceDate],
    who: fault.where ? [] : who,
    facts,
    words: fault.where ? [] : [...(subject.words ?? []), ...(fault.words ?? []), ...words],
  });
};

// A fault cites the policy that it rests on with the policy’s own citations.
const restsOnUnconfirmed = ({ citations }: Fault, { unconfirmed }: Subject): boolean =>
  unconfirmed !== undefined &&
  (citations === unconfirmed || (citations ?? []).some((one) => unconfirmed.includes(one)));

/** The finding of a rule for one fault of its subject. */
export const findingOf = (rule: RuleText, fault: Fault, subject: Subject): Finding => {
  const reason = rule.reasons[fault.reason];
  if (!reason) throw new TypeError(`Rule ${rule.id} has no such reason.`);
  const params = fault.params ?? {};
  const path = fault.path ?? `${subject.path}${fault.at ?? rule.looksAt}`;
  const likelyDenial = reason.likelyDenial ?? rule.likelyDenial;
  return {
    rule: rule.id,
    reason: fault.reason,
    key: keyOf(rule, fault, subject, path),
    outcome:
      restsOnUnconfirmed(fault, subject) && reason.outcome === 'fail' ? 'review' : reason.outcome,
    path,
    ...(fault.relatedPaths ? { relatedPaths: fault.relatedPaths } : {}),
    ...(subject.patientId === undefined ? {} : { patientId: subject.patientId }),
    ...(fault.serviceIds ? { serviceIds: fault.serviceIds } : {}),
    message: filled(reason.message, params),
    remedy: filled(reason.remedy, params),
    params,
    // These are copies, because a caller may change a report but not the rule book.
    citations: [...(fault.citations ?? []), ...rule.citations].map((citation) => ({ ...citation })),
    ...(likelyDenial ? { likelyDenial: { ...likelyDenial } } : {}),
    ...(fault.evidence ? { evidence: fault.evidence.map((span) => ({ ...span })) } : {}),
  };
};
