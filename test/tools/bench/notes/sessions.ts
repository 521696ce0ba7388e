import type { Note } from '../../../../src/individuality/note.js';
import { renumbered, reordered, synonymised, told, type Writer, writerOf } from './copies.js';
import { reportedGeneric, tunedGeneric } from './generic-notes.js';
import { type Paraphrase, reportedHeavy, reportedLight, tunedLight } from './paraphrases.js';
import { reportedPersonas } from './personas-reported.js';
import { tunedPersonas } from './personas-tuned.js';
import { Dice } from './random.js';
import { reportedSynonyms, tunedSynonyms } from './synonyms.js';
import {
  fixedSentences,
  quotations,
  reportedTemplates,
  type Template,
  tunedTemplates,
} from './templates.js';

/** The source text for sessions. */
export interface Material {
  readonly personas: readonly (readonly string[])[];
  readonly generic: readonly string[];
  readonly templates: readonly Template[];
  readonly synonyms: Readonly<Record<string, string>>;
  readonly light: readonly Paraphrase[];
  readonly heavy: readonly Paraphrase[];
}

export const tuned: Material = {
  personas: tunedPersonas,
  generic: tunedGeneric,
  templates: tunedTemplates,
  synonyms: tunedSynonyms,
  light: tunedLight,
  heavy: [],
};

export const reported: Material = {
  personas: reportedPersonas,
  generic: reportedGeneric,
  templates: reportedTemplates,
  synonyms: reportedSynonyms,
  light: reportedLight,
  heavy: reportedHeavy,
};

/** How one of eight notes was made. */
export const kinds = [
  'exact',
  'swapped',
  'capitals',
  'unpunctuated',
  'reordered',
  'synonyms',
  '90 percent',
  '60 percent',
  '30 percent',
  'patchwork',
  'light paraphrase',
  'fixed sentences',
  'template',
  'generic',
  'heavy rewrite',
] as const;
export type Kind = (typeof kinds)[number] | 'independent';

/** Eight notes of one group, and how each was made. */
export interface LabelledSession {
  readonly notes: readonly Note[];
  readonly kinds: readonly Kind[];
}

const wordsIn = (text: string): number => text.split(' ').length;

/** Chooses the sentences to copy so that their share of the words is closest to the given percent. */
const partOf = (
  source: readonly string[],
  own: readonly string[],
  percent: number,
  dice: Dice,
): boolean[] => {
  const copied = source.map(wordsIn);
  const kept = own.map(wordsIn);
  const masks = dice.shuffled(Array.from({ length: 1 << source.length }, (_, mask) => mask));
  let best: { mask: number; miss: number } | undefined;
  for (const mask of masks) {
    let taken = 0;
    let left = 0;
    for (const at of source.keys())
      if (mask & (1 << at)) taken += copied[at] ?? 0;
      else left += kept[at] ?? 0;
    const miss = Math.abs(taken / (taken + left) - percent / 100);
    if (!best || miss < best.miss) best = { mask, miss };
  }
  return source.map((_, at) => ((best?.mask ?? 0) & (1 << at)) !== 0);
};

const filled = (template: Template, fillers: readonly number[]): string[] =>
  template.sentences.map((sentence, at) => {
    const list = template.fillers[at] ?? [];
    const parts = (list[fillers[at] ?? 0] ?? '').split('|');
    return sentence.replaceAll(/\{(\d)\}/g, (_, blank: string) => parts[Number(blank) - 1] ?? '');
  });

class SessionMaker {
  readonly dice: Dice;

  constructor(
    readonly material: Material,
    seed: number,
  ) {
    this.dice = new Dice(seed);
  }

  session(number: number, kind: Kind): LabelledSession {
    const { dice, material } = this;
    const indexes = [0, 1, 2, 3, 4, 5, 6, 7];
    const writers = indexes.map((index) => writerOf(dice, index));
    const retold = kind === 'light paraphrase' ? material.light : material.heavy;
    const first = kind.includes('para') || kind.includes('heavy') ? dice.pick(retold) : undefined;
    const personas = this.#personas(first?.persona);
    const sentencesOf = indexes.map((index) =>
      (material.personas[personas[index] ?? 0] ?? []).slice(),
    );
    const labels: Kind[] = indexes.map(() => 'independent');
    const made = sentencesOf.map((sentences) => sentences);
    if (kind === 'template') {
      const template = dice.pick(material.templates);
      const orders = template.fillers.map((list) => dice.shuffled([...list.keys()]));
      for (const index of indexes) {
        made[index] = filled(
          template,
          orders.map((order) => order[index] ?? 0),
        );
        labels[index] = kind;
      }
    } else if (kind !== 'independent') {
      made[7] = this.#copy(kind, sentencesOf, writers[7], first);
      labels[7] = kind;
      // The source of a copy is still labeled independent.
      labels[0] = 'independent';
    }
    const notes = made.map((sentences, index) =>
      this.#note(number, index, sentences, writers[index], labels[index] ?? 'independent'),
    );
    return { notes, kinds: labels };
  }

  /** Eight notes of which the first two fill in one form with other facts. */
  pair(number: number, template: Template): LabelledSession {
    const { dice, material } = this;
    const orders = template.fillers.map((list) => dice.shuffled([...list.keys()]));
    const personas = this.#personas(undefined).slice(0, 6);
    const made = [
      ...[0, 1].map((index) =>
        filled(
          template,
          orders.map((order) => order[index] ?? 0),
        ),
      ),
      ...personas.map((persona) => material.personas[persona] ?? []),
    ];
    const kinds = made.map((_, index): Kind => (index < 2 ? 'template' : 'independent'));
    const notes = made.map((sentences, index) =>
      this.#note(number, index, sentences, writerOf(dice, index), kinds[index] ?? 'independent'),
    );
    return { notes, kinds };
  }

  #personas(first: number | undefined): number[] {
    const all = this.dice.shuffled([...this.material.personas.keys()]);
    const rest = all.filter((persona) => persona !== first);
    return first === undefined ? rest : [first, ...rest];
  }

  #copy(
    kind: Kind,
    sentencesOf: readonly (readonly string[])[],
    writer: Writer | undefined,
    retold: Paraphrase | undefined,
  ): string[] {
    const { dice, material } = this;
    const source = sentencesOf[0] ?? [];
    const own = sentencesOf[7] ?? [];
    const percent = Number.parseInt(kind, 10);
    if (percent > 0) {
      const part = partOf(source, own, percent, dice);
      return own.map((sentence, at) => (part[at] ? (source[at] ?? '') : sentence));
    }
    switch (kind) {
      case 'patchwork':
        return [0, 1, 2].flatMap((index) =>
          (sentencesOf[index] ?? []).slice(2 * index, 2 * index + 2),
        );
      case 'reordered':
        return reordered(source, dice);
      case 'synonyms':
        return source.map((sentence) => synonymised(sentence, material.synonyms, 60, dice));
      case 'light paraphrase':
      case 'heavy rewrite':
        return [...(retold?.sentences ?? [])];
      case 'generic':
        return [dice.pick(material.generic)];
      default:
        return writer ? [...source] : [];
    }
  }

  #note(
    number: number,
    index: number,
    sentences: readonly string[],
    writer: Writer | undefined,
    kind: Kind,
  ): Note {
    if (!writer) throw new RangeError('There are eight writers.');
    const plain = told(sentences.join(' '), writer);
    const disguise = ['swapped', 'capitals', 'unpunctuated', 'reordered', 'synonyms'];
    const text = disguise.includes(kind) ? renumbered(plain, this.dice) : plain;
    return {
      noteId: `note-${number}-${index}`,
      patientId: `patient-${number}-${index}`,
      sessionId: `session-${number}`,
      name: writer.name,
      text:
        kind === 'capitals'
          ? text.toUpperCase()
          : kind === 'unpunctuated'
            ? text.replaceAll(/[.,;:]/g, '')
            : text,
    };
  }
}

/** Eight charts in which a tool wrote the same four sentences and one quotation. */
const fixedSession = (number: number, dice: Dice): LabelledSession => {
  const quotes = dice.shuffled(quotations);
  const notes = quotes.slice(0, 8).map((quotation, index): Note => {
    const writer = writerOf(dice, index);
    const said = `{N} stated: "${quotation}."`;
    return {
      noteId: `note-${number}-${index}`,
      patientId: `patient-${number}-${index}`,
      sessionId: `session-${number}`,
      name: writer.name,
      text: told([...fixedSentences, said].join(' '), writer),
    };
  });
  return { notes, kinds: notes.map(() => 'fixed sentences') };
};

/** Sessions of eight in which one note, or every note, was made in one of the ways, in rotation. */
export const labelledSessions = (
  material: Material,
  count: number,
  seed: number,
): LabelledSession[] => {
  const maker = new SessionMaker(material, seed);
  const wanted: Kind[] = kinds.filter(
    (kind) => kind !== 'heavy rewrite' || material.heavy.length > 0,
  );
  wanted.push('independent');
  return Array.from({ length: count }, (_, number) => {
    const kind = wanted[number % wanted.length] ?? 'independent';
    return kind === 'fixed sentences'
      ? fixedSession(number, maker.dice)
      : maker.session(number, kind);
  });
};

/** Sessions of eight in which two notes fill in one form with other facts, each form in rotation. */
export const sessionsWithPairs = (
  material: Material,
  templates: readonly Template[],
  count: number,
  seed: number,
): LabelledSession[] => {
  const maker = new SessionMaker(material, seed);
  return Array.from({ length: count }, (_, number) => {
    const template = templates[number % templates.length];
    if (!template) throw new RangeError('There is no form to fill in.');
    return maker.pair(number, template);
  });
};
