import type { Finding } from '../../../src/index.js';
import { gap, type Line } from '../terminal/line.js';
import { labeled } from '../terminal/wrap.js';
import { counted, outcomeInk, outcomeWord, worstFirst } from './wording.js';

/** One finding, shown once for all the patients it is about. */
interface ShownFinding extends Finding {
  readonly about: string[];
}

const sameWords = ({ rule, reason, outcome, message, remedy, citations }: Finding): string =>
  JSON.stringify([rule, reason, outcome, message, remedy, citations]);

const shownFindings = (findings: readonly Finding[]): ShownFinding[] => {
  const groups = new Map<string, ShownFinding>();
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

// A document that is cited several times is named once.
const sourcesOf = (citations: Finding['citations']): string[] => {
  const documents = new Map<string, string[]>();
  for (const { title, locator, asOf } of citations) {
    const document = asOf === undefined ? title : `${title} (${asOf})`;
    const locators = documents.get(document) ?? [];
    documents.set(document, locator === undefined ? locators : [...locators, locator]);
  }
  return [...documents].map(([document, locators]) =>
    locators.length === 0 ? document : `${document}: ${locators.join('; ')}`,
  );
};

const patientsOf = ({ about }: ShownFinding, everyone: string): string => {
  if (about.length === 0) return everyone;
  return about.length === 1
    ? (about[0] ?? '')
    : `${counted(about.length, 'patient')}: ${about.join(', ')}`;
};

const block = (finding: ShownFinding, everyone: string, width: number): Line[] => {
  const { rule, reason, outcome, message, remedy, citations, likelyDenial, decided } = finding;
  const row = (label: string, text: string, ink?: 'dim') =>
    labeled(
      { text: label.padStart(columns), ink: 'dim', columns },
      { text, ...(ink ? { ink } : {}) },
      width,
    );
  return [
    ...labeled(
      { text: ` ${outcomeWord[outcome]}`, ink: outcomeInk[outcome], columns },
      { text: message, ink: 'bold' },
      width,
    ),
    ...row('for', patientsOf(finding, everyone)),
    ...(decided
      ? row(
          'decided',
          `${decided.decision === 'accept' ? 'accepted' : 'rejected'} by ${decided.by} (${decided.role}), ${decided.at.slice(0, 'yyyy-mm-dd'.length)}`,
        )
      : []),
    ...row('do', remedy),
    ...sourcesOf(citations).flatMap((one, index) => row(index === 0 ? 'source' : '', one, 'dim')),
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
 * Findings, worst first: the message, the patients, the remedy, the source and the rule.
 *
 * @param everyone What to show for a finding without a patient.
 */
export const findingLines = (
  findings: readonly Finding[],
  everyone: string,
  width: number,
): Line[] => shownFindings(findings).flatMap((finding) => block(finding, everyone, width));
