import {
  type Finding,
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

/** One of them. */
export type Box = (typeof boxes)[number];

/** What is in the form. */
export interface Draft {
  readonly words: Readonly<Record<Box, string>>;
  readonly goalIds: readonly string[];
}

/** What is to be said of it. */
export interface Checked {
  readonly score: NoteIndividuality | undefined;
  /** Words of this note that also stand in another chart. */
  readonly shared: readonly string[];
  readonly findings: readonly { readonly box: Box | undefined; readonly finding: Finding }[];
  /** Whether something has to be fixed before the note is signed. */
  readonly blocked: boolean;
}

const textOf = (words: Partial<Record<Box, string>>): string =>
  boxes
    .map((box) => words[box] ?? '')
    .filter((part) => part.trim() !== '')
    .join('\n\n');

const noteOf = (session: GroupSession, place: number, text: string): Note => {
  const { patientId, name, note } = session.members[place] ?? { patientId: '' };
  return {
    noteId: note?.noteId ?? `draft-${patientId}`,
    patientId,
    sessionId: session.sessionId,
    text,
    frame: [session.focus, ...(session.interventions ?? [])].join('\n\n'),
    ...(name ? { name } : {}),
  };
};

// A draft is judged as if it were signed at this moment: signing it is the next thing that happens.
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
 * Checks one member's note. The others' notes are read once, here; the function that is returned is
 * quick enough for every key.
 */
export const noteCheck = (
  session: GroupSession,
  patientId: string,
  signer: { providerId: string; now: string },
): ((draft: Draft) => Checked) => {
  const place = session.members.findIndex((member) => member.patientId === patientId);
  const others = session.members.flatMap(({ note }, at) =>
    note && at !== place ? [noteOf(session, at, textOf(note))] : [],
  );
  const prepared = prepareNotes(others);
  const options = prepareOptions({ individuality: false, checks: false });
  const own = `/members/${place}/`;

  return (draft) => {
    const text = textOf(draft.words);
    const given = noteOf(session, place, text);
    const score = text === '' ? undefined : scoreNote(given, prepared);
    const note = signedDraft(draft, given.noteId, signer);
    const members = session.members.map((member, at) =>
      at === place ? { ...member, note } : member,
    );
    const report = validateGroupSession({ ...session, members }, options);
    const findings = (report.members[place]?.findings ?? []).map((finding) => ({
      box: boxes.find((box) => finding.path === `${own}note/${box}`),
      finding,
    }));
    return {
      score,
      shared: score?.shared.map(({ start, end }) => text.slice(start, end)) ?? [],
      findings,
      blocked:
        score?.verdict === 'cloned' || findings.some(({ finding }) => finding.outcome === 'fail'),
    };
  };
};
