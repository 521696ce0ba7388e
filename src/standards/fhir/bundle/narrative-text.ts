const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
};

const character = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;

const entity = (whole: string, name: string): string => {
  if (name.startsWith('#x') || name.startsWith('#X'))
    return character(Number.parseInt(name.slice(2), 16)) ?? whole;
  if (name.startsWith('#')) return character(Number.parseInt(name.slice(1), 10)) ?? whole;
  return (Object.hasOwn(named, name) ? named[name] : undefined) ?? whole;
};

// What begins a line of its own when it is shown.
const breaks =
  /<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|tr|table|thead|tbody|caption|blockquote|pre|h[1-6])\b[^<>]*>/gi;

const commentEnd = '-->';

// A comment that never ends hides nothing: no word of a note is lost.
const afterComment = (text: string): string =>
  text.includes(commentEnd) ? text.slice(text.indexOf(commentEnd) + commentEnd.length) : text;

const withoutComments = (xhtml: string): string =>
  xhtml
    .split('<!--')
    .map((text, place) => (place === 0 ? text : afterComment(text)))
    .join(' ');

/**
 * The words of a FHIR narrative: its XHTML without markup, blocks on lines of their own, entities
 * as characters, and runs of space as one.
 */
export const narrativeText = (xhtml: string): string =>
  withoutComments(xhtml)
    .replace(/\s+/g, ' ')
    .replace(breaks, '\n')
    .replace(/<\/?(?:td|th)\b[^<>]*>/gi, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w{1,10});/g, entity)
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
