import { digest } from '../input/digest.js';
import type { Params } from './finding.js';

/** What a key is made of. */
export interface KeyParts {
  readonly rule: string;
  readonly reason: string;
  /** The session's ID, or a patient and a date. */
  readonly where: readonly string[];
  /** What the finding is about: a patient, service lines, a note, a provider. */
  readonly who: readonly string[];
  /** The params, without those that may change while the fact stays the same. */
  readonly facts: Params;
  /** The texts that decided, in any order. */
  readonly words: readonly string[];
}

/** The format of a key: `rule#reason:where:who:facts`. The last three parts are digests. */
export const keyPattern = /^[a-z]+\/[a-z-]+#[a-z0-9-]+(?::[0-9A-Z]{15}){3}$/;

const lengthOfDigest = 15;

const texts = (value: Params[string]): string[] =>
  Array.isArray(value) ? [...value].sort() : [String(value)];

/** The digest by which a key says where its finding is. */
export const whereDigest = (where: readonly string[]): string => digest(where, lengthOfDigest);

/**
 * The key of a finding: the same fact has the same key in every report and in every run. It does not depend on
 * the order of the input, and contains no ID, name or word in clear.
 */
export const findingKey = ({ rule, reason, where, who, facts, words }: KeyParts): string => {
  const names = Object.keys(facts).sort();
  const decided = names.map((name) => JSON.stringify([name, ...texts(facts[name] ?? '')]));
  return [
    `${rule}#${reason}`,
    whereDigest(where),
    digest(who, lengthOfDigest),
    digest([...decided, ...[...new Set(words)].sort()], lengthOfDigest),
  ].join(':');
};

/** The part of a key that says where, for {@link whereDigest}. */
export const whereOf = (key: string): string => key.split(':')[1] ?? '';

/** A key without its facts: the rule, the reason, where and who. */
export const withoutFacts = (key: string): string => key.slice(0, key.lastIndexOf(':'));
