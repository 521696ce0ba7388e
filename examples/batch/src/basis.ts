import { createHash } from 'node:crypto';
import { detectUnbundling, type RuleOptions } from 'group-therapy-billing';

/** What decides the answers besides the input. Answers of different bases must not share a file. */
export interface Basis {
  /** The version of the library. */
  readonly version: string;
  /** SHA-256 of the policies and rule settings. */
  readonly options: string;
}

/** The basis of answers given now with these options. */
export const basisOf = (options: RuleOptions): Basis => ({
  // Every report names the version, even one of no services.
  version: detectUnbundling([]).ruleset.version,
  options: createHash('sha256').update(JSON.stringify(options)).digest('hex'),
});
