import {
  type Finding,
  type GroupMember,
  type GroupSession,
  type MemberNote,
  type Note,
  type NoteIndividuality,
  prepareNotes,
  prepareOptions,
  scoreNote,
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

const textOf = (words: Partial<Record<Box, string>>): string =>
  boxes
    .map((box) => words[box] ?? '')
    .filter((part) => part.trim() !== '')
    .join('\n\n');

const noteOf = (session: GroupSession, member: GroupMember, text: string): Note => {
  const { patientId, name, note } = member;
  return {
    noteId: note?.noteId ?? `draft-${patientId}`,
    patientId,
    sessionId: session.sessionId,
    text,
    frame: [session.focus, ...(session.interventions ?? [])].join('\n\n'),
    ...(name ? { name } : {}),
  };
};

// A draft is checked as if it were signed now, because signing is the next step.
const signedDraft = (
  { words, goalIds }: Draft,
  noteId: string,
  { providerId, now }: { providerId: string; now: string },
): MemberNote => {
  const written = boxes.flatMap((box) => (words[box].trim() === '' ? [] : [[box, words[box]]]));
  return {
    noteId,
    ...Object.fromEntries(written),
    goalIds: [...goalIds],
    writtenAt: now,
    signature: { providerId, signedAt: now },
  };
};

/**
 * Prepares the check of one member's note. The other notes are read once, here; the returned function is
 * fast enough to run on every keystroke.
 */
export const noteCheck = (
  session: GroupSession,
  patientId: string,
  signer: { providerId: string; now: string },
): ((draft: Draft) => Checked) => {
  const index = session.members.findIndex((member) => member.patientId === patientId);
  const current = session.members[index];
  if (!current) throw new RangeError('This patient is not on the roster.');
  const others = session.members.flatMap((member) =>
    member.note && member !== current ? [noteOf(session, member, textOf(member.note))] : [],
  );
  const prepared = prepareNotes(others);
  const options = prepareOptions({ individuality: false, checks: false });

  return (draft) => {
    const text = textOf(draft.words);
    const note = noteOf(session, current, text);
    const score = text === '' ? undefined : scoreNote(note, prepared);
    const signed = { ...current, note: signedDraft(draft, note.noteId, signer) };
    const members = session.members.map((member) => (member === current ? signed : member));
    const report = validateGroupSession({ ...session, members }, options);
    const member = report.members[index];
    const own = member?.findings ?? [];
    const toFix = own.filter(({ outcome }) => outcome === 'fail').length;
    const ofSession = report.findings.filter(({ outcome }) => outcome !== 'advice');
    const findings = [...own, ...ofSession].map((finding) => ({
      box: boxes.find((box) => finding.path === `/members/${index}/note/${box}`),
      finding,
    }));
    return {
      score,
      shared: score?.shared.map(({ start, end }) => text.slice(start, end)) ?? [],
      findings,
      toFix,
      blocked: score?.verdict === 'cloned' || toFix > 0,
      claimHeld: member?.verdict !== 'ready',
    };
  };
};
