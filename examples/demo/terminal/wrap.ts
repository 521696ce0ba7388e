import { gap, type Ink, type Line } from './line.js';

const pieces = (word: string, width: number): string[] => {
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, index) =>
    characters.slice(index * width, (index + 1) * width).join(''),
  );
};

/** How many columns a text needs. */
export const columnsOf = (text: string): number => [...text].length;

/** The text in lines of at most the given width; a longer word is split. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (columnsOf(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
};

/** A text next to a label, wrapped within the width. */
export const labeled = (
  label: { text: string; ink?: Ink; columns: number },
  body: { text: string; ink?: Ink },
  width: number,
): Line[] => {
  const ink = label.ink ? { ink: label.ink } : {};
  return wrap(body.text, width - label.columns - 1).map((text, index) => [
    { text: `${(index === 0 ? label.text : '').padEnd(label.columns)} `, ...ink },
    body.ink ? { text, ink: body.ink } : { text },
  ]);
};

/** The line above a scene: its title on the left, its file on the right. */
export const headline = (title: string, file: string, width: number): Line[] => {
  const available = width - columnsOf(title) - 7;
  const shown =
    columnsOf(file) <= available ? file : `…${[...file].slice(-(available - 1)).join('')}`;
  const line = '━'.repeat(Math.max(2, width - columnsOf(title) - columnsOf(shown) - 6));
  return [
    [
      { text: '━━ ', ink: 'dim' },
      { text: title, ink: 'bold' },
      { text: ` ${line} `, ink: 'dim' },
      { text: shown, ink: 'dim' },
    ],
  ];
};

/** A paragraph, wrapped and dim. */
export const paragraph = (text: string, width: number): Line[] => [
  ...wrap(text, width - 1).map((one): Line => [{ text: ` ${one}`, ink: 'dim' }]),
  gap,
];
