import { reportedPersonas } from './personas-reported.js';
import { tunedPersonas } from './personas-tuned.js';
import { Dice } from './random.js';

/** Maps each word to the words that follow it in the text of the personas. */
const followers = (): {
  words: readonly string[];
  after: ReadonlyMap<string, readonly string[]>;
} => {
  const words = [...tunedPersonas, ...reportedPersonas].flat().flatMap((sentence) =>
    sentence
      .replaceAll(/\{N\}/g, 'Maria')
      .replaceAll(/\{\w+\}/g, 'she')
      .replaceAll(/[.,;:]/g, '')
      .split(' '),
  );
  const after = new Map<string, string[]>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next !== undefined) after.set(word, [...(after.get(word) ?? []), next]);
  }
  return { words, after };
};

/** Generates meaningless text with the vocabulary of notes: about 100 words in seven sentences. */
export class ProseMaker {
  readonly #dice: Dice;
  readonly #chain = followers();

  constructor(seed: number) {
    this.#dice = new Dice(seed);
  }

  note(): string {
    return Array.from({ length: 7 }, () => this.#sentence()).join(' ');
  }

  /** Generates any number of notes; two percent are copies of another note. */
  notes(count: number): { noteId: string; patientId: string; text: string }[] {
    const texts: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const copied = at > 10 && this.#dice.percent(2) ? texts[this.#dice.below(at)] : undefined;
      texts.push(copied ?? this.note());
    }
    return texts.map((text, at) => ({ noteId: `note-${at}`, patientId: `patient-${at}`, text }));
  }

  #sentence(): string {
    const { words, after } = this.#chain;
    let word = this.#dice.pick(words);
    const sentence = [word];
    const length = 10 + this.#dice.below(9);
    while (sentence.length < length) {
      const next = this.#dice.percent(35) ? undefined : after.get(word);
      word = this.#dice.pick(next ?? words);
      sentence.push(word);
    }
    return `${sentence.join(' ')}.`;
  }
}
