// The message of JSON.parse may quote the file, and the file contains notes. This one names only the position.

type Open = '{' | '[';
type Token = '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'scalar';
type State = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'after';
type Step = (open: Open[]) => State | undefined;

const opened =
  (bracket: Open, next: State): Step =>
  (open) => {
    open.push(bracket);
    return next;
  };

const closed =
  (bracket: Open): Step =>
  (open) =>
    open.pop() === bracket ? 'after' : undefined;

const afterComma: Step = (open) => {
  const inside = open.at(-1);
  if (inside === undefined) return undefined;
  return inside === '{' ? 'key' : 'value';
};

const to =
  (next: State): Step =>
  () =>
    next;

const value: Partial<Record<Token, Step>> = {
  '{': opened('{', 'first-key'),
  '[': opened('[', 'first-item'),
  text: to('after'),
  scalar: to('after'),
};

const steps: Readonly<Record<State, Partial<Record<Token, Step>>>> = {
  value,
  'first-item': { ...value, ']': closed('[') },
  key: { text: to('colon') },
  'first-key': { text: to('colon'), '}': closed('{') },
  colon: { ':': to('value') },
  after: { ',': afterComma, '}': closed('{'), ']': closed('[') },
};

const space = /[ \t\r\n]*/y;
const plain = /[ -!#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const sign = /[{}[\],:]/y;

const after = (pattern: RegExp, source: string, start: number): number | undefined => {
  pattern.lastIndex = start;
  return pattern.test(source) ? pattern.lastIndex : undefined;
};

// Piece by piece, because one pattern for a whole string would backtrack over a note that is never closed.
const textEnd = (source: string, start: number): number | undefined => {
  if (source[start] !== '"') return undefined;
  for (let at: number | undefined = start + 1; at !== undefined; at = after(escaped, source, at)) {
    at = after(plain, source, at) ?? at;
    if (source[at] === '"') return at + 1;
  }
  return undefined;
};

const signs: readonly Token[] = ['{', '}', '[', ']', ',', ':'];

const tokenAt = (source: string, start: number): { token: Token; end: number } | undefined => {
  const quoted = textEnd(source, start);
  if (quoted !== undefined) return { token: 'text', end: quoted };
  const plain = after(scalar, source, start);
  if (plain !== undefined) return { token: 'scalar', end: plain };
  const end = after(sign, source, start);
  const token = signs.find((one) => one === source[start]);
  return token && end !== undefined ? { token, end } : undefined;
};

const faultPosition = (source: string): number | undefined => {
  const open: Open[] = [];
  let state: State = 'value';
  let position = after(space, source, 0) ?? 0;
  while (position < source.length) {
    const found = tokenAt(source, position);
    const next: State | undefined = found && steps[state][found.token]?.(open);
    if (!found || next === undefined) return position;
    state = next;
    position = after(space, source, found.end) ?? found.end;
  }
  return state === 'after' && open.length === 0 ? undefined : position;
};

/** The line and column, counted from 1, where the text stops being JSON; `undefined` if it is JSON. */
export const jsonFault = (source: string): { line: number; column: number } | undefined => {
  const position = faultPosition(source);
  if (position === undefined) return undefined;
  const before = source.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
