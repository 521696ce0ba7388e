import type { Finding } from '../../../src/index.js';
import { gap, type Line } from '../terminal/line.js';
import { labelled } from '../terminal/wrap.js';
import { outcomeInk, outcomeWord, worstFirst } from './verdict-ink.js';
import { counted } from './wording.js';

/** One finding as it is shown: said once, however many patients it is about. */
interface Told extends Finding {
  readonly about: string[];
}

const sameWords = ({ rule, reason, outcome, message, remedy, citations }: Finding): string =>
  JSON.stringify([rule, reason, outcome, message, remedy, citations]);

const told = (findings: readonly Finding[]): Told[] => {
  const groups = new Map<string, Told>();
  for (const finding of findings) {
    const key = sameWords(finding);
    const known = groups.get(key) ?? { ...finding, about: [] };
    groups.set(key, known);
    const { patientId, serviceIds = [] } = finding;
    const about = [
      ...(patientId === undefined ? [] : [patientId]),
      ...(serviceIds.length > 0 ? [`(${serviceIds.join(' + ')})`] : []),
    ].join(' ');
    if (about !== '' && !known.about.includes(about)) known.about.push(about);
  }
  return worstFirst([...groups.values()]);
};

const columns = 8;

// A document that is cited twice is named once.
const sourcesOf = (citations: Finding['citations']): string[] => {
  const documents = new Map<string, string[]>();
  for (const { title, locator, asOf } of citations) {
    const document = asOf === undefined ? title : `${title} (${asOf})`;
    const places = documents.get(document) ?? [];
    documents.set(document, locator === undefined ? places : [...places, locator]);
  }
  return [...documents].map(([document, places]) =>
    places.length === 0 ? document : `${document}: ${places.join('; ')}`,
  );
};

const whom = ({ about }: Told, everyone: string): string => {
  if (about.length === 0) return everyone;
  return about.length === 1
    ? (about[0] ?? '')
    : `${counted(about.length, 'patient')}: ${about.join(', ')}`;
};

const block = (finding: Told, everyone: string, width: number): Line[] => {
  const { rule, reason, outcome, message, remedy, citations, likelyDenial } = finding;
  const row = (label: string, text: string, ink?: 'dim') =>
    labelled(
      { text: label.padStart(columns), ink: 'dim', columns },
      { text, ...(ink ? { ink } : {}) },
      width,
    );
  return [
    ...labelled(
      { text: ` ${outcomeWord[outcome]}`, ink: outcomeInk[outcome], columns },
      { text: message, ink: 'bold' },
      width,
    ),
    ...row('for', whom(finding, everyone)),
    ...row('do', remedy),
    ...sourcesOf(citations).flatMap((one, place) => row(place === 0 ? 'source' : '', one, 'dim')),
    ...(likelyDenial
      ? row(
          'denial',
          `likely CARC ${likelyDenial.carc}${likelyDenial.rarc ? `, RARC ${likelyDenial.rarc}` : ''}`,
          'dim',
        )
      : []),
    ...row('rule', `${rule}, ${reason}`, 'dim'),
    gap,
  ];
};

/**
 * Findings, worst first: what, for whom, what to do, why, and the rule's id.
 *
 * @param everyone Whom a finding without a patient is about.
 */
export const findingLines = (
  findings: readonly Finding[],
  everyone: string,
  width: number,
): Line[] => told(findings).flatMap((finding) => block(finding, everyone, width));
