import { InputError } from 'group-therapy-billing';
import { mergeSummaries, type SummaryPart } from 'group-therapy-billing/clinic';
import { answerLine } from '../../batch/src/answer.js';
import { brokenRow, isBroken, type Row, type Step } from './step.js';

/** Merges all parts of the input into one row. Error rows pass through. */
export class MergeParts implements Step {
  readonly #parts: SummaryPart[] = [];

  *take({ text, line }: Row): Iterable<string> {
    if (text !== undefined && isBroken(text)) {
      yield text;
      return;
    }
    const part = answerLine(text, (given): SummaryPart => JSON.parse(given));
    if ('error' in part) yield brokenRow(line, part);
    else this.#parts.push(part);
  }

  *end(): Iterable<string> {
    try {
      yield JSON.stringify(mergeSummaries(this.#parts));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield brokenRow(0, { error: 'shape', issues: error.issues });
    }
  }
}
