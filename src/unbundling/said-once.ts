import { ask } from '../finding/ask.js';
import type { Finding } from '../finding/finding.js';
import type { Terms } from '../finding/terms.js';
import type { EditEdition } from '../reference/edits/edit-index.js';
import type { UndocumentedPair } from './pair-facts.js';
import type { EditionFacts, UsedEdition } from './patient-day.js';
import { groupSessionsOf, type ServiceLine } from './service-line.js';
import { claimsOnlyRules, editionRules } from './unbundling-rules.js';

/** To whom it is said: to nobody in a report on service lines, to each patient in a check of a session. */
export type SaidTo = 'report' | 'patient';

const keyOfSession = (line: ServiceLine): string => {
  const sessions = groupSessionsOf(line);
  return JSON.stringify(sessions.length > 0 ? sessions : line.service.serviceId);
};

const nobody = '';
const aboutNobody = { where: [], about: [], serviceIds: [] };

/** What is true of all services of a report, such as the edition of the edits, and so is said once. */
export class SaidOnce {
  readonly #used = new Map<string, UsedEdition & { readonly path: string }>();
  readonly #conflicts = new Set<string>();
  readonly #undocumented = new Map<string, UndocumentedPair>();

  constructor(readonly to: SaidTo) {}

  /** Takes the edit tables that were used for a patient's day. */
  noteEditions(facts: EditionFacts, terms: Terms, findings: Finding[]): void {
    if (this.to === 'patient') for (const rule of editionRules) ask(rule, facts, terms, findings);
    for (const one of facts.used) {
      const key = `${one.setting} ${one.program} ${one.serviceDate}`;
      if (!this.#used.has(key)) this.#used.set(key, { ...one, path: facts.path });
    }
  }

  /** Takes a pair that claims alone do not show to be distinct. */
  noteUndocumented(pair: UndocumentedPair): void {
    const { path, serviceDate, patientId = nobody, serviceIds, where = [], about = [] } = pair;
    const who = this.to === 'report' ? nobody : patientId;
    if (this.#undocumented.has(who)) return;
    const ofPatient = { patientId, serviceIds, where, about };
    const date = serviceDate === undefined ? {} : { serviceDate };
    const said = this.to === 'report' ? aboutNobody : { ...ofPatient, ...date };
    this.#undocumented.set(who, { path, ...said });
  }

  /**
   * Whether a conflict of a clinician is news: all lines of one group session conflict with the same other service, and
   * a report asks about it once.
   */
  isNewConflict(line: ServiceLine, conflict: ServiceLine): boolean {
    if (this.to === 'patient' || groupSessionsOf(line).length === 0) return true;
    const conflicts = `${keyOfSession(line)} ${keyOfSession(conflict)}`;
    const { size } = this.#conflicts;
    return this.#conflicts.add(conflicts).size > size;
  }

  /** The editions of edits that were found. */
  editions(): EditEdition[] {
    return [...this.#used.values()].flatMap(({ edition }) => edition ?? []);
  }

  /** Says what was not said of each patient and day. */
  finish(terms: Terms, findings: Finding[]): void {
    for (const pair of this.#undocumented.values())
      for (const rule of claimsOnlyRules) ask(rule, pair, terms, findings);
    const used = [...this.#used.values()];
    const [first] = used;
    if (this.to === 'patient' || !first) return;
    const facts = { ...aboutNobody, path: first.path, used };
    for (const rule of editionRules) ask(rule, facts, terms, findings);
  }
}
