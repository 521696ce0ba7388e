import type { Ink, Line } from './line.js';

const pieces = (word: string, width: number): string[] => {
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, place) =>
    characters.slice(place * width, (place + 1) * width).join(''),
  );
};

/** How many columns a text takes. */
export const columnsOf = (text: string): number => [...text].length;

/** The text in lines no wider than given; a word that is wider is broken. */
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

/** A text that stands behind a label, both wrapped within the width. */
export const labelled = (
  label: { text: string; ink?: Ink; columns: number },
  body: { text: string; ink?: Ink },
  width: number,
): Line[] => {
  const ink = label.ink ? { ink: label.ink } : {};
  return wrap(body.text, width - label.columns - 1).map((text, place) => [
    { text: `${(place === 0 ? label.text : '').padEnd(label.columns)} `, ...ink },
    body.ink ? { text, ink: body.ink } : { text },
  ]);
};
