import type { Finding } from 'group-therapy-billing';
import { element } from '../element.js';
import type { Marked } from '../note-text.js';
import type { NoteBox } from '../room.js';
import { showFindings } from './finding-list.js';

const labels: Readonly<Record<NoteBox, string>> = {
  participation: 'Participation: what they shared or avoided',
  meaning: 'Clinical meaning of it',
  interventions: 'Interventions that involved them',
  response: 'Their response',
  progress: 'Progress toward the plan’s goals',
  plan: 'Plan',
  text: 'The whole note, where the chart has no boxes',
  risk: 'Risk',
};

/** What each box of a note is called. */
export const boxName = (box: NoteBox): string => (labels[box].split(':')[0] ?? box).toLowerCase();

// The text once more, behind the one that is typed in: the same words at the same places, some of them marked.
const behind = (text: string, marked: readonly Marked[]): (string | HTMLElement)[] => {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end, kind } of [...marked].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), element('mark', { class: kind }, text.slice(start, end)));
    at = end;
  }
  // A last line that is empty takes up room only when something stands in it.
  parts.push(`${text.slice(at)}\u200b`);
  return parts;
};

/** One box of the note, with what is shared with other notes marked behind the words. */
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
    tell(found: readonly Finding[]): void {
      area.setAttribute('aria-invalid', String(found.some(({ outcome }) => outcome === 'fail')));
      showFindings(findings, found, '');
      findings.hidden = found.length === 0;
    },
  };
};
