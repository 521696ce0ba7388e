import type { Amendment, MemberNote } from '../../../record/member-note.js';
import { isTime } from '../../../time/instant.js';
import type { Charts, NoteResource } from './charts.js';
import { dayOf } from './day-of.js';
import { extensionsOf, flagOf, textOf } from './extensions.js';
import { found, lack } from './ledger.js';
import type { PartName } from './missing-part.js';
import { goalIdsOf, isComposition, notesOf, wordsOf } from './note-resources.js';
import { signaturesOf } from './note-signatures.js';
import { clinicianOf } from './participants.js';
import type { Reading } from './reading.js';
import { setKnown } from './set-known.js';
import type { Visit } from './visit.js';

const amendmentKinds = ['addendum', 'late-entry', 'correction'] as const;

/** The changes after the note was written; `undefined` among them is one that cannot be read. */
const amendmentsOf = (note: NoteResource, { index }: Reading): (Amendment | undefined)[] =>
  extensionsOf(note.resource, 'amendment').map(({ extension: inner = [] }) => {
    const part = (name: string) => inner.find(({ url }) => url === name);
    const at = part('at')?.valueDateTime;
    const by = clinicianOf(part('by')?.valueReference, note, index);
    const kind = amendmentKinds.find((one) => one === part('kind')?.valueCode);
    return at !== undefined && isTime(at) && by && kind
      ? { at, providerId: by.providerId, kind }
      : undefined;
  });

const serviceDateOf = (note: NoteResource): string | undefined =>
  dayOf(
    isComposition(note)
      ? note.resource.event?.[0]?.period?.start
      : note.resource.context?.period?.start,
  );

const draftedByOf = (note: NoteResource): MemberNote['draftedBy'] =>
  (['clinician', 'ai'] as const).find((word) => word === textOf(note.resource, 'drafted-by'));

/** What the chart says of the patient's work in the group, and who wrote and signed it. */
export const readNote = (
  visit: Visit,
  charts: Charts,
  memberPath: string,
  reading: Reading,
): MemberNote | undefined => {
  const { index, ledger } = reading;
  const path = `${memberPath}/note`;
  const [note, ...others] = notesOf(visit, charts, reading);
  const lacking = (part: PartName, at: string, why: 'absent' | 'ambiguous' | 'unreadable') => {
    if (visit.attendance === 'attended')
      lack(ledger, part, at, { why, at: note ?? visit.encounters[0] });
  };
  if (!note || others.length > 0) {
    lacking('note', path, note ? 'ambiguous' : 'absent');
    return undefined;
  }
  found(ledger, path, note);
  const words = wordsOf(note, index);
  if (Object.keys(words).length === 0) lacking('noteText', `${path}/text`, 'unreadable');
  const { date } = note.resource;
  const isWritten = date !== undefined && isTime(date);
  if (!isWritten)
    lacking('writtenAt', `${path}/writtenAt`, date === undefined ? 'absent' : 'unreadable');
  const signatures = signaturesOf(note, charts, index);
  if (!signatures.signature) lacking('signature', `${path}/signature`, 'absent');
  const amendments = amendmentsOf(note, reading);
  const known = amendments.filter((amendment) => amendment !== undefined);
  if (known.length < amendments.length) lacking('amendments', `${path}/amendments`, 'unreadable');
  const read: MemberNote = { noteId: index.idOf(note), ...words, ...signatures };
  setKnown(read, 'goalIds', goalIdsOf(note, index));
  setKnown(read, 'riskChanged', flagOf(note.resource, 'risk-changed'));
  setKnown(read, 'serviceDate', serviceDateOf(note));
  setKnown(read, 'writtenAt', isWritten ? date : undefined);
  setKnown(read, 'draftedBy', draftedByOf(note));
  if (known.length > 0) read.amendments = known;
  return read;
};
