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
import { momentOf } from './moment.js';

const doubleBooked = 'unbundling/clinician-double-booked';

const prepared = (options: RuleOptions, rules: RuleOptions['rules']): PreparedOptions =>
  prepareOptions({ ...options, rules: { ...options.rules, ...rules } });

const allButDoubleBooked = (): RuleOptions['rules'] =>
  Object.fromEntries(
    listRules()
      .filter(({ id }) => id.startsWith('unbundling/') && id !== doubleBooked)
      .map(({ id }) => [id, 'off']),
  );

// Paths point into the list that was judged, and nobody else has seen that.
const withoutPaths = ({ path: _, relatedPaths: __, ...finding }: Finding): object => finding;

const isOfClinician = (key: string): boolean => key.startsWith('["clinician"');

/** Milliseconds between two services that surely share no time, however their seconds are rounded. */
const apart = 1000;

/**
 * From sorted services of `partitionServices` to findings, one a row. Of a patient it holds a month, of a clinician
 * the services whose times hang together.
 */
export class JudgeServices implements Step {
  readonly #keys = new SortedKeys();
  readonly #ofPatient: PreparedOptions;
  readonly #ofClinician: PreparedOptions;
  #key = '';
  #services: BilledService[] = [];
  #lastEnd = 0;
  #line = 0;

  /** @param options The text of the caller's options, where there are any. */
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
    const isApart = isOfClinician(key) && Number(start) > this.#lastEnd + apart;
    if (this.#keys.isNew(key) || isApart) yield* this.end();
    this.#key = key;
    this.#line = line;
    const service: BilledService = JSON.parse(json);
    this.#services.push(service);
    if (service.end !== undefined) this.#lastEnd = Math.max(this.#lastEnd, momentOf(service.end));
  }

  *end(): Iterable<string> {
    const services = this.#services;
    this.#services = [];
    this.#lastEnd = 0;
    const ofClinician = isOfClinician(this.#key);
    if (services.length < (ofClinician ? 2 : 1)) return;
    const options = ofClinician ? this.#ofClinician : this.#ofPatient;
    const report = answerLine('', () => detectUnbundling(services, options));
    if ('error' in report) yield brokenRow(this.#line, { partition: this.#key, ...report });
    else for (const finding of report.findings) yield JSON.stringify(withoutPaths(finding));
  }
}
