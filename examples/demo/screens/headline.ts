import { gap, type Line } from '../terminal/line.js';
import { columnsOf, wrap } from '../terminal/wrap.js';

/** The rule above a scene: its title on the left, its file on the right. */
export const headline = (title: string, file: string, width: number): Line[] => {
  const room = width - columnsOf(title) - 7;
  const shown = columnsOf(file) <= room ? file : `…${[...file].slice(-(room - 1)).join('')}`;
  const rule = '━'.repeat(Math.max(2, width - columnsOf(title) - columnsOf(shown) - 6));
  return [
    [
      { text: '━━ ', ink: 'dim' },
      { text: title, ink: 'bold' },
      { text: ` ${rule} `, ink: 'dim' },
      { text: shown, ink: 'dim' },
    ],
  ];
};

/** A story, wrapped and dim. */
export const paragraph = (text: string, width: number): Line[] => [
  ...wrap(text, width - 1).map((one): Line => [{ text: ` ${one}`, ink: 'dim' }]),
  gap,
];
