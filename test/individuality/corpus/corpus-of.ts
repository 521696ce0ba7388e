import { Corpus } from '../../../src/individuality/corpus/corpus.js';

/** A corpus of notes, each of a patient of its own unless one is named. */
export const corpusOf = (
  texts: readonly string[],
  patients: readonly (string | undefined)[] = [],
): Corpus => {
  const corpus = new Corpus(new Set());
  for (const [at, text] of texts.entries())
    corpus.add({ noteId: `n${at}`, patientId: patients[at] ?? `p${at}`, text });
  return corpus;
};
