import {
  checkNote,
  type Finding,
  type GroupSession,
  type MemberNote,
  type NoteIndividuality,
  prepareSession,
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
] as const;

/** One box of the form. */
export type Box = (typeof boxes)[number];

/** The content of the form. */
export interface Draft {
  readonly words: Readonly<Record<Box, string>>;
  readonly goalIds: readonly string[];
}

/** The result of checking a draft. */
export interface Checked {
  readonly score: NoteIndividuality | undefined;
  /** Passages of this note that also appear in another chart. */
  readonly shared: readonly string[];
  readonly findings: readonly { readonly box: Box | undefined; readonly finding: Finding }[];
  /** How many findings on this member must be fixed before the note can be signed. */
  readonly toFix: number;
  /** Whether something must be fixed before the note can be signed. */
  readonly blocked: boolean;
  /** Whether the claim cannot be sent yet, for a reason of the note, the member or the session. */
  readonly claimHeld: boolean;
}

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
    return {
      score: isEmpty ? undefined : (individuality ?? undefined),
      shared: (individuality?.shared ?? []).flatMap(({ start, end, path }) => {
        const box = boxes.find((one) => path === `${ofNote}${one}`);
        return box ? [draft.words[box].slice(start, end)] : [];
      }),
      findings: [...now, ...elsewhere].map((finding) => ({
        box: boxes.find((box) => finding.path === `${ofNote}${box}`),
        finding,
      })),
      toFix,
      blocked: toFix > 0,
      claimHeld: elsewhere.length > 0 || now.some(({ outcome }) => outcome !== 'advice'),
    };
  };
};
