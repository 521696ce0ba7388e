import { visible } from '../visible-text.js';

/** What a template accepts: text, which is escaped; markup, which is not; and `undefined`, which shows nothing. */
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

/** Text that is already HTML. Only the {@link html} tag creates it, so that no other text is mistaken for it. */
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
    return new Markup(fixed.map((text, index) => `${text}${Markup.source(holes[index])}`).join(''));
  }
}

/**
 * Writes HTML. Every value is escaped unless it is markup of this tag.
 * Inside a tag, put values only between quotes, and never into a script or style attribute.
 */
export const html = (fixed: TemplateStringsArray, ...holes: Content[]): Markup =>
  Markup.of(fixed, holes);
