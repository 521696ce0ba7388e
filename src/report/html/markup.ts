import { visible } from '../visible-text.js';

/** What may stand in a hole of the template: text is escaped, markup is not, and nothing shows nothing. */
export type Content = Markup | string | number | undefined | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Text that is HTML already. Only the {@link html} tag makes it, so that no other text can pass for it. */
export class Markup {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  /** The HTML of some content. */
  static source(content: Content): string {
    if (content === undefined) return '';
    if (content instanceof Markup) return content.#source;
    if (typeof content === 'object') return content.map(Markup.source).join('');
    return escaped(String(content));
  }

  /** @internal */
  static of(fixed: TemplateStringsArray, holes: readonly Content[]): Markup {
    return new Markup(fixed.map((text, place) => `${text}${Markup.source(holes[place])}`).join(''));
  }
}

/**
 * Writes HTML. Every hole is escaped unless it holds markup of this tag;
 * a hole in a tag stands between quotes, and never where an address or a style would run.
 */
export const html = (fixed: TemplateStringsArray, ...holes: Content[]): Markup =>
  Markup.of(fixed, holes);
