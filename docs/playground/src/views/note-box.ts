import type { Finding } from 'group-therapy-billing';
import { element } from '../element.js';
import type { Marked } from '../note-score.js';
import type { NoteBox } from '../session-edits.js';
import { type Listing, showFindings } from './finding-list.js';

const labels: Readonly<Record<NoteBox, string>> = {
  participation: 'Participation: what the patient shared or avoided',
  meaning: 'Clinical meaning',
  interventions: 'Interventions with this patient',
  response: 'Response',
  progress: 'Progress toward treatment plan goals',
  plan: 'Plan',
  text: 'Whole note: for charts without boxes',
  risk: 'Risk',
};

/** The short name of a box. */
export const boxName = (box: NoteBox): string => (labels[box].split(':')[0] ?? box).toLowerCase();

// A copy of the text behind the text area: the same words in the same positions, some of them marked.
const behind = (text: string, marked: readonly Marked[]): (string | HTMLElement)[] => {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end, kind } of [...marked].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), element('mark', { class: kind }, text.slice(start, end)));
    at = end;
  }
  // An empty last line takes up space only if it contains a character.
  parts.push(`${text.slice(at)}\u200b`);
  return parts;
};

/** One box of the note, with the passages that other notes share marked behind the words. */
export const noteBox = (box: NoteBox, typed: (text: string) => void) => {
  const id = `note-${box}`;
  const area = element('textarea', {
    id,
    rows: 1,
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': `${id}-findings`,
  });
  const backdrop = element('div', { class: 'behind', 'aria-hidden': 'true' });
  const findings = element('ul', { id: `${id}-findings`, class: 'findings small' });
  area.addEventListener('input', () => {
    backdrop.replaceChildren(...behind(area.value, []));
    typed(area.value);
  });
  return {
    block: element(
      'div',
      { class: 'box' },
      element('label', { for: id }, labels[box]),
      element('div', { class: 'sheet' }, backdrop, area),
      findings,
    ),
    write(text: string): void {
      area.value = text;
      backdrop.replaceChildren(...behind(text, []));
    },
    mark(marked: readonly Marked[]): void {
      backdrop.replaceChildren(...behind(area.value, marked));
    },
    showFindings(found: readonly Finding[], listing: Listing): void {
      area.setAttribute('aria-invalid', String(found.some(({ outcome }) => outcome === 'fail')));
      showFindings(findings, found, '', listing);
      findings.hidden = found.length === 0;
    },
  };
};
