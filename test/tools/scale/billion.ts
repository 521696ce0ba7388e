import type { Run } from './measure.js';
import type { Series } from './table.js';

const billion = 1e9;
const secondsInHour = 3600;

const grouped = (number: number): string => Math.round(number).toLocaleString('en-US');

interface Cost {
  readonly rows: number;
  readonly seconds: number;
}

/** Processor time if known, because other load on the machine does not affect it. */
const costOf = ([rows, run]: readonly [number, Run]): Cost => ({
  rows,
  seconds: run.processorSeconds ?? run.seconds,
});

/** Estimates a billion rows on one engine from its two largest sizes, and shows the arithmetic. */
export const billionText = (title: string, { engine, runs }: Series): string => {
  const [smaller, larger] = [...runs].slice(-2).map(costOf);
  if (!smaller || !larger) return '';
  const measured =
    Math.log(larger.seconds / smaller.seconds) / Math.log(larger.rows / smaller.rows);
  // Startup takes a large part of a small run, so a measured growth below linear does not continue.
  const slope = Math.max(1, measured);
  const times = billion / larger.rows;
  const hours = (larger.seconds * times ** slope) / secondsInHour;
  return [
    `**${title}**, ${engine}: ${grouped(larger.rows)} rows took ${grouped(larger.seconds)} processor seconds, or `,
    `${grouped((larger.seconds / larger.rows) * 1e6)} for a million rows. From ${grouped(smaller.rows)} to `,
    `${grouped(larger.rows)} rows the time grew with the power ${measured.toFixed(2)}`,
    measured < 1 ? ', here taken as 1.00' : '',
    `. A billion rows are ${grouped(times)} times as many: ${grouped(larger.seconds)} × ${grouped(times)}^${slope.toFixed(2)}`,
    ` ÷ 3,600 = ${grouped(hours)} processor hours, or ${grouped((hours * 60) / 100)} minutes on a hundred cores.`,
  ].join('');
};
