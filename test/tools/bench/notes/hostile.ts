const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length));

/** Pseudorandom letters, the same on every machine. */
const letters = (length: number): string => {
  let state = 7;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    text += `${String.fromCharCode(97 + ((state >> 16) % 26))}. `;
  }
  return text;
};

/** A kind of hostile text of any length, and the verdict for two identical notes of it. */
export interface HostileText {
  readonly name: string;
  readonly make: (length: number) => string;
  readonly verdict: 'cloned' | 'review' | 'too-short';
}

const repeating = (name: string, unit: string, verdict: HostileText['verdict']): HostileText => ({
  name,
  make: (length) => repeated(unit, length),
  verdict,
});

/** Texts that slow down or break a careless parser. */
export const hostileTexts: readonly HostileText[] = [
  repeating('one word', 'a', 'cloned'),
  repeating('one sentence', 'the boat and the bank and ', 'cloned'),
  repeating('one sentence many times', 'She told of the boat and the bank. ', 'cloned'),
  repeating('sentences of one letter', 'a. ', 'review'),
  { name: 'sentences of any letter', make: letters, verdict: 'review' },
  repeating('pictures', '😀🎉 ', 'too-short'),
  repeating('right to left', 'שלום עולם. مرحبا بالعالم. ', 'cloned'),
  repeating('without spaces', '她在小组里谈到了她的母亲。', 'cloned'),
  {
    name: 'marks on one letter',
    make: (length) => `a${repeated('\u0301\u0316', length)}`,
    verdict: 'too-short',
  },
  repeating('null characters', '\u0000', 'too-short'),
  repeating('halves of pairs', '\ud800', 'too-short'),
  repeating('line ends', '\r\n', 'too-short'),
  repeating('full stops', '.', 'too-short'),
  repeating('digits', '7:', 'review'),
];
