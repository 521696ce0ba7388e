import { ask, type RuleSettings } from '../finding/ask.js';
import type { Finding } from '../finding/finding.js';
import type { Rule, Subject } from '../finding/rule.js';
import type { EditEdition, EditShelf } from '../reference/edits/edit-shelf.js';
import type { ServiceLine } from './service-line.js';
import type { ServiceOfTheDay, UnbundlingPair } from './unbundling-report.js';

/** By what days are judged, and where what comes of it goes. */
export interface Judgement {
  readonly settings: RuleSettings;
  readonly edits: EditShelf;
  /** The first bundle line of a group line's month, on another day, that may have paid the group. */
  readonly bundleBeside: (group: ServiceLine) => ServiceLine | undefined;
  /** For a service in whose time its clinician also served another patient: one such other. */
  readonly doubleBookedWith: (line: ServiceLine) => readonly ServiceLine[];
  readonly findings: Finding[];
  readonly pairs: UnbundlingPair[];
  readonly services: ServiceOfTheDay[];
  /** The editions that were used. */
  readonly editions: Set<EditEdition>;
}

/** Asks several rules about a subject. */
export const askAll = <Asked extends Subject>(
  rules: readonly Rule<Asked>[],
  subject: Asked,
  { settings }: Judgement,
  findings: Finding[],
): void => {
  for (const rule of rules) ask(rule, subject, settings, findings);
};
