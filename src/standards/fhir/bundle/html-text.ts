// The characters from U+00A0 on, by name.
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const namedEntities: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, at) => [name, String.fromCodePoint(0xa0 + at)] as const),
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
]);

const characterOf = (code: number): string | undefined =>
  code >= 1 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;

const entity = (whole: string, name: string): string => {
  if (name.startsWith('#x') || name.startsWith('#X'))
    return characterOf(Number.parseInt(name.slice(2), 16)) ?? whole;
  if (name.startsWith('#')) return characterOf(Number.parseInt(name.slice(1), 10)) ?? whole;
  return namedEntities.get(name) ?? whole;
};

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// Elements that HTML never shows. They are all that a head may contain, except for those without content.
const unseen = names('datalist noembed noframes noscript rp script style template title');

// Elements whose content is not markup: nothing but their own end tag ends them.
const raw = names('noembed noframes noscript script style title');

const withoutContent = names(
  'area base basefont br col embed frame hr img input link meta param source track wbr',
);

// Elements that start a new line on the screen.
const lines = names(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p plaintext pre search section summary table tbody textarea tfoot thead tr ul xmp',
);

const cells = names('td th');

const preformatted = names('listing pre textarea xmp');

/** The index of the `>` that ends the tag; -1 if there is none. A `>` in a quoted value does not end it. */
const endOfTag = (markup: string): number => {
  let before = '';
  for (let at = 0; at < markup.length; at += 1) {
    const character = markup.charAt(at);
    if (character === '>') return at;
    const opensQuote = before === '=' && (character === '"' || character === "'");
    const close = opensQuote ? markup.indexOf(character, at + 1) : -1;
    if (close >= 0) at = close;
    if (character.trim() !== '') before = character;
  }
  return -1;
};

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const isHiddenBy = (attributes: string): boolean =>
  [...attributes.matchAll(attribute)].some(([, name = '', ...values]) => {
    const value = values.find((one) => one !== undefined) ?? '';
    return name.toLowerCase() === 'style'
      ? /(?:^|;)\s*display\s*:\s*none\b/i.test(value)
      : name.toLowerCase() === 'hidden';
  });

interface Tag {
  readonly name: string;
  readonly kind: 'start' | 'end' | 'whole';
  /** Whether the content of the element is not shown. */
  readonly hidden: boolean;
  readonly length: number;
}

/** The tag at the start of the markup, which has no other `<`; `undefined` if it is not a tag. */
const tagOf = (markup: string): Tag | undefined => {
  const written = /^<\/?([a-z][^\s/<>]*)/i.exec(markup)?.[1];
  const end = written === undefined ? -1 : endOfTag(markup);
  if (written === undefined || end < 0) return undefined;
  const name = written.toLowerCase();
  const length = end + 1;
  if (markup.startsWith('</')) return { name, kind: 'end', hidden: false, length };
  const attributes = markup.slice(1 + name.length, end);
  const isWhole = attributes.endsWith('/') || withoutContent.has(name);
  const hidden = !isWhole && (unseen.has(name) || isHiddenBy(attributes));
  return { name, kind: isWhole ? 'whole' : 'start', hidden, length };
};

/** The hidden element that is open, and how many elements of its name are open in it, itself included. */
interface HiddenElement {
  readonly name: string;
  depth: number;
  /** Its text, which is shown after all if the element never ends: no word of a note may be lost. */
  readonly text: string[];
}

class ShownText {
  readonly #shown: string[] = [];
  #hidden: HiddenElement | undefined;
  #preformatted = 0;

  /** Whether the open element contains no markup. */
  get isRaw(): boolean {
    return this.#hidden !== undefined && raw.has(this.#hidden.name);
  }

  add(text: string): void {
    (this.#hidden?.text ?? this.#shown).push(text);
  }

  addMarkup(text: string): void {
    const spaces = this.#preformatted > 0 ? /[^\S\n]+/g : /\s+/g;
    this.add(text.replace(spaces, ' ').replace(/&(#?\w{1,10});/g, entity));
  }

  addTag(tag: Tag): void {
    const { name, kind } = tag;
    if (this.#hidden) this.#insideHidden(this.#hidden, tag);
    else if (tag.hidden) this.#hidden = { name, depth: 1, text: [] };
    if (preformatted.has(name) && kind !== 'whole')
      this.#preformatted = Math.max(0, this.#preformatted + (kind === 'start' ? 1 : -1));
    if (lines.has(name)) this.add('\n');
    else if (cells.has(name)) this.add(' ');
  }

  /** The text, in lines. */
  read(): string {
    return [...this.#shown, ...(this.#hidden?.text ?? [])]
      .join('')
      .split('\n')
      .map((line) => line.trim().replace(/ {2,}/g, ' '))
      .filter((line) => line !== '')
      .join('\n');
  }

  #insideHidden(hidden: HiddenElement, { name, kind }: Tag): void {
    if (name !== hidden.name) return;
    if (kind === 'start' && !this.isRaw) hidden.depth += 1;
    if (kind === 'end') hidden.depth -= 1;
    if (hidden.depth === 0) this.#hidden = undefined;
  }
}

// Comments, and text that is not markup: what is between the two marks has no tags.
const marked = [
  // A comment may also end with the dashes it starts with: `<!-->`.
  { open: '<!--', close: '-->', shared: 2, isText: false },
  { open: '<![CDATA[', close: ']]>', shared: 0, isText: true },
] as const;

/**
 * What HTML or a FHIR narrative shows, as plain text: no markup, one line for each block, entities as
 * characters. What is not shown is no part of it: comments, titles, styles, scripts, templates, and elements
 * with the attribute `hidden` or the style `display: none`.
 */
export const narrativeText = (html: string): string => {
  const text = new ShownText();
  const lastClose = marked.map(({ close }) => html.lastIndexOf(close));
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    text.addMarkup(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    at = afterMarkup(html, open, lastClose, text);
  }
  return text.read();
};

const afterMarkup = (
  html: string,
  open: number,
  lastClose: readonly number[],
  text: ShownText,
): number => {
  const kind = text.isRaw ? -1 : marked.findIndex((mark) => html.startsWith(mark.open, open));
  const mark = marked[kind];
  if (mark) {
    const from = open + mark.open.length;
    // Text after a mark without an end is kept: no word of a note may be lost.
    if ((lastClose[kind] ?? -1) < from - mark.shared) return from;
    const close = html.indexOf(mark.close, from - mark.shared);
    text.add(mark.isText ? html.slice(from, close) : ' ');
    return close + mark.close.length;
  }
  const next = html.indexOf('<', open + 1);
  const markup = html.slice(open, next < 0 ? html.length : next);
  const tag = tagOf(markup);
  if (tag) {
    text.addTag(tag);
    return open + tag.length;
  }
  // Declarations, processing instructions and end tags without a name are not shown.
  const end = /^<[!?/]/.test(markup) ? markup.indexOf('>') : -1;
  if (end < 0) text.add('<');
  return open + 1 + Math.max(end, 0);
};
