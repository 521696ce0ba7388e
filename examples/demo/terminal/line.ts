/** The ink of a piece of text on a terminal that shows color. */
export type Ink = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** A piece of text in one ink. */
export interface Span {
  readonly text: string;
  readonly ink?: Ink;
}

/** One line of the screen. */
export type Line = readonly Span[];

const escapes: Readonly<Record<Ink, string>> = {
  bold: '1',
  dim: '2',
  red: '1;31',
  yellow: '33',
  green: '32',
  cyan: '36',
};

const control = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Text that cannot move the cursor or change the color, because an ID can come from any file. */
export const printable = (text: string): string => text.replace(control, '?');

const painted = ({ text, ink }: Span, color: boolean): string =>
  color && ink && text.trim() !== '' ? `\u001b[${escapes[ink]}m${text}\u001b[0m` : text;

const shown = (line: Line, color: boolean): string =>
  line.map(({ text, ...span }) => painted({ ...span, text: printable(text) }, color)).join('');

/** The lines as written to the terminal. */
export const written = (lines: readonly Line[], color: boolean): string =>
  lines.map((line) => `${shown(line, color).trimEnd()}\n`).join('');

/** A line in one ink. */
export const line = (text: string, ink?: Ink): Line => [ink ? { text, ink } : { text }];

/** An empty line. */
export const gap: Line = [];
