import type { Run } from './measure.js';
import type { Series } from './table.js';

const billion = 1e9;
const secondsInHour = 3600;

const grouped = (number: number): string => Math.round(number).toLocaleString('en-US');

interface Cost {
  readonly rows: number;
  readonly seconds: number;
}

/** Processor time where it is known, for it does not depend on what else the machine did. */
const costOf = ([rows, run]: readonly [number, Run]): Cost => ({
  rows,
  seconds: run.processorSeconds ?? run.seconds,
});

/** What a billion rows would take one engine, reckoned from its two largest sizes; the arithmetic is shown. */
export const billionText = (title: string, { engine, runs }: Series): string => {
  const [smaller, larger] = [...runs].slice(-2).map(costOf);
  if (!smaller || !larger) return '';
  const measured =
    Math.log(larger.seconds / smaller.seconds) / Math.log(larger.rows / smaller.rows);
  // Starting the programs is a large part of a small size: growth slower than that of the rows does not last.
  const slope = Math.max(1, measured);
  const times = billion / larger.rows;
  const hours = (larger.seconds * times ** slope) / secondsInHour;
  return [
    `**${title}**, ${engine}: ${grouped(larger.rows)} rows took ${grouped(larger.seconds)} processor seconds, that is `,
    `${grouped((larger.seconds / larger.rows) * 1e6)} for a million. From ${grouped(smaller.rows)} to `,
    `${grouped(larger.rows)} rows it grew by the power ${measured.toFixed(2)}`,
    measured < 1 ? ', reckoned here as 1.00' : '',
    `. A billion is ${grouped(times)} times as many: ${grouped(larger.seconds)} × ${grouped(times)}^${slope.toFixed(2)}`,
    ` ÷ 3,600 = ${grouped(hours)} processor hours, or ${grouped((hours * 60) / 100)} minutes on a hundred cores.`,
  ].join('');
};
