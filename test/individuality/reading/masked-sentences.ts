import { Lexis } from '../../../src/individuality/reading/lexis.js';
import { readText } from '../../../src/individuality/reading/read-text.js';
import { WordScanner } from '../../../src/individuality/reading/scan-words.js';

/** The sentences of a text as they are compared: folded and masked. */
export const maskedSentences = (text: string, names: readonly string[] = []): string[] => {
  const lexis = new Lexis(new Set(names));
  const { sentences, words } = readText(text, lexis, new WordScanner());
  return sentences.map(({ from, to }) =>
    words
      .slice(from, to)
      .map((word) => lexis.text(word))
      .join(' '),
  );
};
