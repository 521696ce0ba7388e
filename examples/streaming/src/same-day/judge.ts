import {
  type BilledService,
  detectUnbundling,
  type Finding,
  listRules,
  type PreparedOptions,
  prepareOptions,
  type RuleOptions,
} from 'group-therapy-billing';
import { answerLine } from '../../../batch/src/answer.js';
import { fieldsOf } from '../fields.js';
import { SortedKeys } from '../sorted-keys.js';
import { brokenRow, isBroken, type Row, type Step } from '../step.js';
import { monthAndTimesOf, timesOf } from './spans.js';

const doubleBooked = 'unbundling/clinician-double-booked';

const prepared = (options: RuleOptions, rules: RuleOptions['rules']): PreparedOptions =>
  prepareOptions({ ...options, rules: { ...options.rules, ...rules } });

const allButDoubleBooked = (): RuleOptions['rules'] =>
  Object.fromEntries(
    listRules()
      .filter(({ id }) => id.startsWith('unbundling/') && id !== doubleBooked)
      .map(({ id }) => [id, 'off']),
  );

// Drop the paths: they refer to an internal list that the reader of the output does not have.
const withoutPaths = ({ path: _, relatedPaths: __, ...finding }: Finding): object => finding;

const isOfClinician = (key: string): boolean => key.startsWith('["clinician"');

/**
 * Input: the sorted output of `partitionServices`. Output: one finding per row. For a patient it holds services whose
 * months or times overlap, usually one month; for a clinician, services whose times overlap.
 */
export class JudgeServices implements Step {
  readonly #keys = new SortedKeys();
  readonly #ofPatient: PreparedOptions;
  readonly #ofClinician: PreparedOptions;
  #key = '';
  #services: BilledService[] = [];
  #last = 0;
  #line = 0;

  /** @param options The caller's options as JSON text. */
  constructor(options = '{}') {
    const given: RuleOptions = JSON.parse(options);
    this.#ofPatient = prepared(given, { [doubleBooked]: 'off' });
    this.#ofClinician = prepared(given, allButDoubleBooked());
  }

  *take({ text = '', line }: Row): Iterable<string> {
    if (isBroken(text)) {
      yield text;
      return;
    }
    const [key, start, json] = fieldsOf(text, 3);
    if (this.#keys.isNew(key) || Number(start) > this.#last) yield* this.end();
    this.#key = key;
    this.#line = line;
    const service: BilledService = JSON.parse(json);
    this.#services.push(service);
    const span = isOfClinician(key) ? timesOf(service) : monthAndTimesOf(service);
    if (span) this.#last = Math.max(this.#last, span.last);
  }

  *end(): Iterable<string> {
    const services = this.#services;
    this.#services = [];
    this.#last = 0;
    const ofClinician = isOfClinician(this.#key);
    if (services.length < (ofClinician ? 2 : 1)) return;
    const options = ofClinician ? this.#ofClinician : this.#ofPatient;
    const report = answerLine('', () => detectUnbundling(services, options));
    if ('error' in report) yield brokenRow(this.#line, { partition: this.#key, ...report });
    // A report says once, about no patient, which edits were used; here that would be once for each part.
    else
      for (const finding of report.findings)
        if (finding.patientId !== undefined) yield JSON.stringify(withoutPaths(finding));
  }
}
