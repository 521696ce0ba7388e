import { evening, openPatient } from './evening.js';
import { type Box, boxes, type Checked, type Draft, noteCheck } from './note-check.js';

const pause = 120;

const find = <Kind extends Element>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no ${id}.`);
};

const form = find('note', HTMLFormElement);
const status = find('status', HTMLElement);
const shared = find('shared', HTMLUListElement);
const rest = find('rest', HTMLUListElement);
const goals = find('goals', HTMLElement);
const area = (box: Box): HTMLTextAreaElement => find(box, HTMLTextAreaElement);

const patient = evening.members.find(({ patientId }) => patientId === openPatient);
const check = noteCheck(evening, openPatient, {
  providerId: 'marchetti',
  now: '2026-06-11T17:40:00-04:00',
});

const items = (texts: readonly string[]): HTMLLIElement[] =>
  texts.map((text) => Object.assign(document.createElement('li'), { textContent: text }));

const draft = (): Draft => ({
  words: {
    participation: area('participation').value,
    meaning: area('meaning').value,
    interventions: area('interventions').value,
    response: area('response').value,
    progress: area('progress').value,
    plan: area('plan').value,
    risk: area('risk').value,
  },
  goalIds: [...goals.querySelectorAll('input')].flatMap(({ checked, value }) =>
    checked ? [value] : [],
  ),
});

const statusOf = ({ score, blocked, findings }: Checked): string => {
  if (!score) return 'Nothing is written yet.';
  if (score.verdict === 'cloned') return 'Another patient’s chart holds this note.';
  const failing = findings.filter(({ finding }) => finding.outcome === 'fail').length;
  if (blocked) return `${failing} to fix before this can be signed.`;
  if (score.verdict === 'review')
    return 'Part of this stands in another chart. Look at it before you sign.';
  return 'This can be signed.';
};

const show = (checked: Checked): void => {
  const { score, findings } = checked;
  for (const box of boxes) {
    const told = findings.filter((one) => one.box === box).map(({ finding }) => finding);
    area(box).setAttribute('aria-invalid', String(told.some(({ outcome }) => outcome === 'fail')));
    find(`${box}-told`, HTMLUListElement).replaceChildren(
      ...items(told.map(({ message, remedy }) => `${message} ${remedy}`)),
    );
  }
  const others = findings.filter(({ box }) => box === undefined);
  rest.replaceChildren(
    ...items(others.map(({ finding }) => `${finding.message} ${finding.remedy}`)),
  );
  shared.replaceChildren(
    ...items(checked.shared.map((words) => `“${words}” also stands in another chart.`)),
  );
  form.dataset['verdict'] = score?.verdict ?? 'empty';
  const words = statusOf(checked);
  if (status.textContent !== words) status.textContent = words;
};

let waiting: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => show(check(draft())), pause);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const checked = check(draft());
  show(checked);
  if (checked.blocked) {
    const first = checked.findings.find(({ finding }) => finding.outcome === 'fail')?.box;
    area(first ?? 'participation').focus();
    return;
  }
  status.textContent = 'Signed.';
  // Here an EHR would save the note.
  form.dispatchEvent(new CustomEvent('signed', { detail: draft() }));
});

const { given, family } = patient?.name ?? { given: '', family: '' };
find('whose', HTMLElement).textContent = `${given} ${family}`;
goals.append(
  ...(patient?.treatmentPlan?.goals ?? []).map(({ goalId, text }) => {
    const label = document.createElement('label');
    label.append(
      Object.assign(document.createElement('input'), { type: 'checkbox', value: goalId }),
      text,
    );
    return label;
  }),
);
show(check(draft()));
