/** Where a passage stands in a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A part of a text, in its order. */
export interface Part {
  text: string;
  marked: boolean;
}

const longest = 260;
const kept = 110;

/** Spans within the text, in order, those that touch or overlap made one. */
export const mergedSpans = (spans: readonly Span[], length: number): Span[] => {
  const result: Span[] = [];
  const within = spans
    .map(({ start, end }) => ({ start, end: Math.min(end, length) }))
    .filter(({ start, end }) => start < end);
  for (const span of within.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push(span);
  }
  return result;
};

const shortened = (text: string, first: boolean, last: boolean): string => {
  if (text.length <= longest) return text;
  // A cut between the halves of a pair takes the half away.
  const head = first ? '' : text.slice(0, kept).replace(/[\ud800-\udbff]$/, '');
  const tail = last ? '' : text.slice(-kept).replace(/^[\udc00-\udfff]/, '');
  return `${head} … ${tail}`;
};

/** The text with its spans marked; what lies far from them is left out. */
export const excerpt = (text: string, spans: readonly Span[]): Part[] => {
  const parts: Part[] = [];
  let until = 0;
  const add = (end: number, marked: boolean) => {
    const part = text.slice(until, end);
    const shown = marked ? part : shortened(part, until === 0, end === text.length);
    if (shown !== '') parts.push({ text: shown, marked });
    until = end;
  };
  for (const { start, end } of mergedSpans(spans, text.length)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
};
