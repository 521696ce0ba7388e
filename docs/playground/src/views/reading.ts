import { type GroupMember, type NoteElements, readNote } from 'group-therapy-billing';
import { byId, element } from '../element.js';

const labels = {
  participation: 'Participation',
  intervention: 'Intervention',
  response: 'Response',
  goal: 'Goal',
  risk: 'Risk',
  plan: 'Plan',
  progress: 'Progress',
  exchange: 'Exchange with another member',
} as const;

type Name = keyof typeof labels;

const toWrite: Readonly<Record<Name, string>> = {
  participation: 'write what this member said, did or avoided.',
  intervention: 'write what the therapist did with this member.',
  response: 'write what this member said or did in answer.',
  goal: 'name the goal that this member worked on.',
  risk: 'write whether risk was denied, present or changed.',
  plan: 'write the next step of this member.',
  progress: 'write what changed or stayed the same, and what shows it.',
  exchange: 'if there was one, write what this member and another said to each other.',
};

const weak: readonly string[] = ['stock', 'group-only'];

const names: readonly Name[] = [
  'participation',
  'intervention',
  'response',
  'goal',
  'risk',
  'plan',
  'progress',
  'exchange',
];

const marksOf = (text: string, elements: NoteElements): (string | HTMLElement)[] => {
  const marks = names
    .flatMap((name) =>
      elements[name].spans.map(({ start, end }) => ({
        name,
        start,
        end,
        value: elements[name].value,
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: (string | HTMLElement)[] = [];
  let until = 0;
  for (const { name, start, end, value } of marks) {
    const from = Math.max(start, until);
    const isWeak = weak.includes(value);
    parts.push(
      text.slice(until, from),
      element(
        'mark',
        { class: isWeak ? 'shows weak' : 'shows' },
        element('b', {}, `${labels[name]}${isWeak ? `, ${value}` : ''}: `),
        // Words that show two things are shown once, under both names.
        end > from ? text.slice(from, end) : 'the words before',
      ),
    );
    until = Math.max(until, end);
  }
  return [...parts, text.slice(until)];
};

/** What the library reads in a note that is one text: each element marked with its name, and what is missing. */
export const reading = () => {
  const section = byId('reading', HTMLElement);
  const marks = byId('reading-marks', HTMLElement);
  const missing = byId('reading-missing', HTMLUListElement);
  return (member: GroupMember | undefined): void => {
    const text = member?.note?.text ?? '';
    section.hidden = text.trim() === '';
    if (section.hidden) return;
    const goals = (member?.treatmentPlan?.goals ?? []).map(({ goalId, text: goal = '' }) => ({
      goalId,
      text: goal,
    }));
    const { elements } = readNote(text, { goals });
    marks.replaceChildren(...marksOf(text, elements));
    missing.replaceChildren(
      ...names
        .filter((name) => elements[name].value === 'absent')
        .map((name) =>
          element('li', {}, element('b', {}, `${labels[name]} not found: `), toWrite[name]),
        ),
    );
  };
};
