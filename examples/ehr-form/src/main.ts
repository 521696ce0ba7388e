import { type Box, boxes, type Checked, type Draft, noteCheck } from './note-check.js';
import { openPatient, recordedSession } from './recorded-session.js';

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

const patient = recordedSession.members.find(({ patientId }) => patientId === openPatient);
const check = noteCheck(recordedSession, openPatient);

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

const statusOf = ({ score, toFix, claimHeld }: Checked): string => {
  if (!score) return 'The note is empty.';
  if (score.verdict === 'cloned') return 'This note is a copy of another patient’s note.';
  if (toFix > 0) return `Fix ${toFix === 1 ? '1 finding' : `${toFix} findings`} before you sign.`;
  if (score.verdict === 'review')
    return 'Part of this note also appears in another chart. Review it before you sign.';
  return claimHeld ? 'You can sign. The claim is held: see the other findings.' : 'Ready to sign.';
};

const show = (checked: Checked): void => {
  const { score, findings } = checked;
  for (const box of boxes) {
    const inBox = findings.filter((one) => one.box === box).map(({ finding }) => finding);
    area(box).setAttribute('aria-invalid', String(inBox.some(({ outcome }) => outcome === 'fail')));
    find(`${box}-findings`, HTMLUListElement).replaceChildren(
      ...items(inBox.map(({ message, remedy }) => `${message} ${remedy}`)),
    );
  }
  const others = findings.filter(({ box }) => box === undefined);
  rest.replaceChildren(
    ...items(others.map(({ finding }) => `${finding.message} ${finding.remedy}`)),
  );
  shared.replaceChildren(
    ...items(checked.shared.map((words) => `“${words}” also appears in another chart.`)),
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
  // Otherwise the check of the last keystroke would replace “Signed.”
  clearTimeout(waiting);
  const checked = check(draft());
  show(checked);
  if (checked.blocked) {
    const first = checked.findings.find(({ finding }) => finding.outcome === 'fail')?.box;
    area(first ?? 'participation').focus();
    return;
  }
  status.textContent = 'Signed.';
  // An EHR would save the note here.
  form.dispatchEvent(new CustomEvent('signed', { detail: draft() }));
});

find('patient-name', HTMLElement).textContent = patient?.name
  ? `${patient.name.given} ${patient.name.family}`
  : openPatient;
goals.append(
  ...(patient?.treatmentPlan?.goals ?? []).map(({ goalId, text }) => {
    const label = document.createElement('label');
    label.append(
      Object.assign(document.createElement('input'), { type: 'checkbox', value: goalId }),
      text ?? goalId,
    );
    return label;
  }),
);
show(check(draft()));
