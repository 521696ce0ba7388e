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
const reading = find('reading', HTMLElement);
const marks = find('marks', HTMLElement);
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
    text: area('text').value,
  },
  goalIds: [...goals.querySelectorAll('input')].flatMap(({ checked, value }) =>
    checked ? [value] : [],
  ),
});

const severity = { fail: 'Fix', review: 'Decide', 'no-data': 'Missing', advice: 'Advice' } as const;

const lineOf = ({ outcome, message, remedy }: Checked['findings'][number]['finding']): string =>
  `${severity[outcome]}: ${message} ${remedy}`;

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const statusOf = ({ state, score, toFix, toDecide }: Checked): string => {
  switch (state) {
    case 'empty':
      return 'The note is empty.';
    case 'fix':
      return score?.verdict === 'cloned'
        ? 'This note is a copy of another patient’s note.'
        : `Fix ${counted(toFix, 'finding', 'findings')} before you sign.`;
    case 'decide':
      return `${counted(toDecide, 'question is', 'questions are')} open: decide before you sign.`;
    case 'held':
      return 'You can sign. The claim is held: see the other findings.';
    case 'ready':
      return 'Ready to sign.';
  }
};

/** The one text with its evidence marked: each mark begins with the name of what it shows. */
const marked = (text: string, evidence: Checked['evidence']): Node[] => {
  const nodes: Node[] = [];
  let until = 0;
  for (const { label, start, end } of evidence) {
    const from = Math.max(start, until);
    const mark = document.createElement('mark');
    const name = Object.assign(document.createElement('b'), { textContent: `${label}: ` });
    // Words that show two things are shown once, under both names.
    mark.append(name, end > from ? text.slice(from, end) : 'the words before');
    nodes.push(document.createTextNode(text.slice(until, from)), mark);
    until = Math.max(until, end);
  }
  return [...nodes, document.createTextNode(text.slice(until))];
};

/** The boxes that were typed in. What is not written yet is no mistake. */
const touched = new Set<Box>();

const show = (checked: Checked): void => {
  const { findings } = checked;
  for (const box of boxes) {
    const inBox = findings
      .filter((one) => one.box === box && touched.has(box))
      .map(({ finding }) => finding);
    area(box).setAttribute('aria-invalid', String(inBox.some(({ outcome }) => outcome === 'fail')));
    find(`${box}-findings`, HTMLUListElement).replaceChildren(...items(inBox.map(lineOf)));
  }
  const others = findings.filter(({ box }) => box === undefined && touched.size > 0);
  rest.replaceChildren(...items(others.map(({ finding }) => lineOf(finding))));
  shared.replaceChildren(
    ...items(checked.shared.map((words) => `“${words}” also appears in another chart.`)),
  );
  const { value } = area('text');
  reading.hidden = value.trim() === '';
  marks.replaceChildren(...marked(value, checked.evidence));
  form.dataset['state'] = checked.state;
  const words = statusOf(checked);
  if (status.textContent !== words) status.textContent = words;
};

let waiting: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('input', ({ target }) => {
  const typed = boxes.find((box) => target === area(box));
  if (typed) touched.add(typed);
  clearTimeout(waiting);
  waiting = setTimeout(() => show(check(draft())), pause);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  // Otherwise the check of the last keystroke would replace “Signed.”
  clearTimeout(waiting);
  for (const box of boxes) touched.add(box);
  const checked = check(draft());
  show(checked);
  if (checked.toFix > 0) {
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
