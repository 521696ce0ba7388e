// A parser's own message may quote the file, and the file holds notes: this one tells only the place.

type Open = '{' | '[';
type Token = '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'scalar';
type State = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'after';
type Step = (open: Open[]) => State | undefined;

const entered =
  (bracket: Open, next: State): Step =>
  (open) => {
    open.push(bracket);
    return next;
  };

const left =
  (bracket: Open): Step =>
  (open) =>
    open.pop() === bracket ? 'after' : undefined;

const further: Step = (open) => {
  const inside = open.at(-1);
  if (inside === undefined) return undefined;
  return inside === '{' ? 'key' : 'value';
};

const to =
  (next: State): Step =>
  () =>
    next;

const value: Partial<Record<Token, Step>> = {
  '{': entered('{', 'first-key'),
  '[': entered('[', 'first-item'),
  text: to('after'),
  scalar: to('after'),
};

const steps: Readonly<Record<State, Partial<Record<Token, Step>>>> = {
  value,
  'first-item': { ...value, ']': left('[') },
  key: { text: to('colon') },
  'first-key': { text: to('colon'), '}': left('{') },
  colon: { ':': to('value') },
  after: { ',': further, '}': left('{'), ']': left('[') },
};

const space = /[ \t\r\n]*/y;
const plain = /[ -!#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const sign = /[{}[\],:]/y;

const after = (pattern: RegExp, source: string, place: number): number | undefined => {
  pattern.lastIndex = place;
  return pattern.test(source) ? pattern.lastIndex : undefined;
};

// Piece by piece: one pattern for a whole text would go back over a note that is never closed.
const textEnd = (source: string, place: number): number | undefined => {
  if (source[place] !== '"') return undefined;
  for (let at: number | undefined = place + 1; at !== undefined; at = after(escaped, source, at)) {
    at = after(plain, source, at) ?? at;
    if (source[at] === '"') return at + 1;
  }
  return undefined;
};

const signs: readonly Token[] = ['{', '}', '[', ']', ',', ':'];

const tokenAt = (source: string, place: number): { token: Token; end: number } | undefined => {
  const quoted = textEnd(source, place);
  if (quoted !== undefined) return { token: 'text', end: quoted };
  const plain = after(scalar, source, place);
  if (plain !== undefined) return { token: 'scalar', end: plain };
  const end = after(sign, source, place);
  const token = signs.find((one) => one === source[place]);
  return token && end !== undefined ? { token, end } : undefined;
};

const brokenOff = (source: string): number | undefined => {
  const open: Open[] = [];
  let state: State = 'value';
  let place = after(space, source, 0) ?? 0;
  while (place < source.length) {
    const found = tokenAt(source, place);
    const next: State | undefined = found && steps[state][found.token]?.(open);
    if (!found || next === undefined) return place;
    state = next;
    place = after(space, source, found.end) ?? found.end;
  }
  return state === 'after' && open.length === 0 ? undefined : place;
};

/** Line and column, counted from 1, at which the text stops being JSON; `undefined` where it is JSON. */
export const jsonFault = (source: string): { line: number; column: number } | undefined => {
  const place = brokenOff(source);
  if (place === undefined) return undefined;
  const before = source.slice(0, place).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
