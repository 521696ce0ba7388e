const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length));

/** Letters that look drawn: the same on every machine. */
export const letters = (length: number): string => {
  let state = 7;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    text += `${String.fromCharCode(97 + ((state >> 16) % 26))}. `;
  }
  return text;
};

/** A kind of text that nobody writes, of any length, and what two equal notes of it are. */
export interface HostileText {
  readonly name: string;
  readonly make: (length: number) => string;
  readonly verdict: 'cloned' | 'review' | 'too-short';
}

/** Texts that would be slow, or break, where a library reads carelessly. */
export const hostileTexts: readonly HostileText[] = [
  { name: 'one word', make: (length) => repeated('a', length), verdict: 'cloned' },
  {
    name: 'one sentence',
    make: (length) => repeated('the boat and the bank and ', length),
    verdict: 'cloned',
  },
  {
    name: 'one sentence many times',
    make: (length) => repeated('She told of the boat and the bank. ', length),
    verdict: 'cloned',
  },
  {
    name: 'sentences of one letter',
    make: (length) => repeated('a. ', length),
    verdict: 'review',
  },
  { name: 'sentences of any letter', make: letters, verdict: 'review' },
  { name: 'pictures', make: (length) => repeated('😀🎉 ', length), verdict: 'too-short' },
  {
    name: 'right to left',
    make: (length) => repeated('שלום עולם. مرحبا بالعالم. ', length),
    verdict: 'cloned',
  },
  {
    name: 'without spaces',
    make: (length) => repeated('她在小组里谈到了她的母亲。', length),
    verdict: 'cloned',
  },
  {
    name: 'marks on one letter',
    make: (length) => `a${repeated('\u0301\u0316', length)}`,
    verdict: 'too-short',
  },
  { name: 'null characters', make: (length) => repeated('\u0000', length), verdict: 'too-short' },
  { name: 'halves of pairs', make: (length) => repeated('\ud800', length), verdict: 'too-short' },
  { name: 'line ends', make: (length) => repeated('\r\n', length), verdict: 'too-short' },
  { name: 'full stops', make: (length) => repeated('.', length), verdict: 'too-short' },
  { name: 'digits', make: (length) => repeated('7:', length), verdict: 'review' },
];
