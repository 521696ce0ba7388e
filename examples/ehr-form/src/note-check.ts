import {
  checkNote,
  type Finding,
  type GroupSession,
  type MemberNote,
  type NoteIndividuality,
  prepareSession,
  readNote,
  validateGroupSession,
} from 'group-therapy-billing';

/** The boxes of the form. */
export const boxes = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
  'risk',
  'text',
] as const;

/** One box of the form. */
export type Box = (typeof boxes)[number];

/** The content of the form. */
export interface Draft {
  readonly words: Readonly<Record<Box, string>>;
  readonly goalIds: readonly string[];
}

/** Words of the one text that show an element of a note. */
export interface Evidence {
  /** The element, as the form calls it. */
  readonly label: string;
  /** Where its words are in the text. */
  readonly start: number;
  readonly end: number;
}

/** Whether the note can be signed: `ready` only where nothing is open. */
export type State = 'empty' | 'fix' | 'decide' | 'held' | 'ready';

/** The result of checking a draft. */
export interface Checked {
  readonly state: State;
  readonly score: NoteIndividuality | undefined;
  /** Passages of this note that also appear in another chart. */
  readonly shared: readonly string[];
  readonly findings: readonly { readonly box: Box | undefined; readonly finding: Finding }[];
  /** What the one text shows, and where. */
  readonly evidence: readonly Evidence[];
  /** How many findings on the note must be fixed, and how many a person must decide, before it can be signed. */
  readonly toFix: number;
  readonly toDecide: number;
}

const elementLabels = {
  participation: 'Participation',
  intervention: 'Intervention',
  response: 'Response',
  goal: 'Goal',
  risk: 'Risk',
  plan: 'Plan',
  progress: 'Progress',
  exchange: 'Exchange with another member',
} as const;

/** What a stock phrase or an intervention with the whole group shows is not evidence of this patient. */
const evidenceIn = (text: string, goals: { goalId: string; text: string }[]): Evidence[] => {
  const { elements } = readNote(text, { goals });
  const { participation, intervention, response, goal, risk, plan, progress, exchange } = elements;
  const shown = { participation, intervention, response, goal, risk, plan, progress, exchange };
  return Object.entries(shown)
    .flatMap(([name, { value, spans }]) =>
      value === 'absent' || value === 'stock' || value === 'group-only'
        ? []
        : spans.map(({ start, end }) => ({
            label: elementLabels[name as keyof typeof elementLabels],
            start,
            end,
          })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
};

const stateOf = (
  isEmpty: boolean,
  toFix: number,
  toDecide: number,
  heldElsewhere: boolean,
): State => {
  if (isEmpty) return 'empty';
  if (toFix > 0) return 'fix';
  if (toDecide > 0) return 'decide';
  return heldElsewhere ? 'held' : 'ready';
};

const noteOf = ({ words, goalIds }: Draft, noteId: string): MemberNote => {
  const written = boxes.flatMap((box) => (words[box].trim() === '' ? [] : [[box, words[box]]]));
  return { noteId, ...Object.fromEntries(written), goalIds: [...goalIds] };
};

/**
 * Prepares the check of one member's note. The other notes are read once, here; the returned function is
 * fast enough to run on every keystroke.
 */
export const noteCheck = (
  session: GroupSession,
  patientId: string,
): ((draft: Draft) => Checked) => {
  const index = session.members.findIndex((member) => member.patientId === patientId);
  const noteId = session.members[index]?.note?.noteId ?? `draft-${patientId}`;
  const ofNote = `/members/${index}/note/`;
  const goals = (session.members[index]?.treatmentPlan?.goals ?? []).map(({ goalId, text }) => ({
    goalId,
    text: text ?? '',
  }));
  const prepared = prepareSession(session);
  // What is not about this note does not change while it is typed.
  const report = validateGroupSession(session, { individuality: false, checks: false });
  const elsewhere = [...report.findings, ...(report.members[index]?.findings ?? [])].filter(
    ({ path, outcome }) => outcome !== 'advice' && !`${path}/`.startsWith(ofNote),
  );

  return (draft) => {
    const note = noteOf(draft, noteId);
    const { now, individuality } = checkNote(prepared, patientId, note);
    const isEmpty = boxes.every((box) => note[box] === undefined);
    const toFix = now.filter(({ outcome }) => outcome === 'fail').length;
    const toDecide = now.filter(
      ({ outcome }) => outcome === 'review' || outcome === 'no-data',
    ).length;
    return {
      state: stateOf(isEmpty, toFix, toDecide, elsewhere.length > 0),
      score: isEmpty ? undefined : (individuality ?? undefined),
      shared: (individuality?.shared ?? []).flatMap(({ start, end, path }) => {
        const box = boxes.find((one) => path === `${ofNote}${one}`);
        return box ? [draft.words[box].slice(start, end)] : [];
      }),
      findings: [...now, ...elsewhere].map((finding) => ({
        box: boxes.find((box) => finding.path === `${ofNote}${box}`),
        finding,
      })),
      evidence: evidenceIn(draft.words.text, goals),
      toFix,
      toDecide,
    };
  };
};
