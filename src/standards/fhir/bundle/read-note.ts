import type { Amendment, MemberNote } from '../../../record/member-note.js';
import { isTime } from '../../../time/instant.js';
import type { BundleIndex } from './bundle-index.js';
import { type Reading, recordMissing, recordSource, setKnown } from './bundle-reading.js';
import { dayOf, extensionFlag, extensionsOf, extensionText } from './data-types.js';
import type { MissingPart, PartName } from './missing-parts.js';
import { goalIdsOf, joinedTexts, noteTexts } from './note-content.js';
import { readSignatures, recordsSignature, signersOf } from './note-signatures.js';
import { clinicianOf } from './participants.js';
import { isComposition, type NoteResource, ofKind, type RelatedNotes } from './related-notes.js';
import type { RosterPatient } from './roster.js';

/** The notes of the patient for the session. A note about the whole group is a note of every patient. */
const notesOf = (
  { encounters: ofPatient, patientKey }: RosterPatient,
  { index, charts, encounters: { whole } }: Reading,
): RelatedNotes[] => {
  const subjectOf = (note: NoteResource) => index.keyOf(note.resource.subject, note);
  const isAboutGroup = (note: NoteResource) =>
    index.resolve(note.resource.subject, note, 'Group') !== undefined ||
    note.resource.subject === undefined;
  const isAbout = (note: NoteResource) => isAboutGroup(note) || subjectOf(note) === patientKey;
  const own = ofPatient
    .flatMap((encounter) => charts.notes.get(index.keyOfResource(encounter)) ?? [])
    .filter(({ note }) => isAbout(note));
  const ofWhole = (whole ? (charts.notes.get(index.keyOfResource(whole)) ?? []) : []).filter(
    ({ note }) => subjectOf(note) === patientKey,
  );
  const all = [...new Set([...own, ...ofWhole])];
  const compositions = all.filter(({ note }) => isComposition(note));
  return (compositions.length > 0 ? compositions : all).map(({ note, others }) => ({
    note,
    others: others.filter((other) => isAbout(other.note)),
  }));
};

const amendmentKinds = ['addendum', 'late-entry', 'correction'] as const;

/** The amendments that the note itself records; `undefined` for one that cannot be read. */
const recordedAmendments = (note: NoteResource, { index }: Reading): (Amendment | undefined)[] =>
  extensionsOf(note.resource, 'amendment').map(({ extension: inner = [] }) => {
    const part = (name: string) => inner.find(({ url }) => url === name);
    const at = part('at')?.valueDateTime;
    const by = clinicianOf(part('by')?.valueReference, note, index);
    const kind = amendmentKinds.find((one) => one === part('kind')?.valueCode);
    const signedAt = part('signed-at')?.valueDateTime;
    if (at === undefined || !isTime(at) || !by || !kind) return undefined;
    const amendment: Amendment = { at, providerId: by.providerId, kind };
    if (signedAt !== undefined && isTime(signedAt)) amendment.signedAt = signedAt;
    return amendment;
  });

/** A note that appends this one, as an amendment; `undefined` if its time or its author is not known. */
const addendumOf = (note: NoteResource, reading: Reading): Amendment | undefined => {
  const { date: at, author = [] } = note.resource;
  const signers = signersOf([note], reading);
  const [by] = author.flatMap((one) => clinicianOf(one, note, reading.index) ?? []);
  const providerId = by?.providerId ?? signers[0]?.providerId;
  if (at === undefined || !isTime(at) || providerId === undefined) return undefined;
  const amendment: Amendment = { at, providerId, kind: 'addendum' };
  setKnown(
    amendment,
    'signedAt',
    signers.find((signer) => signer.providerId === providerId)?.signedAt,
  );
  return amendment;
};

/** The amendments that can be read. Others are missing. */
const readAmendments = (
  related: RelatedNotes,
  reading: Reading,
  missing: () => void,
): Amendment[] | undefined => {
  const amendments = [
    ...recordedAmendments(related.note, reading),
    ...ofKind(related, 'appends').map((addendum) => addendumOf(addendum, reading)),
  ];
  const known = amendments.filter((amendment) => amendment !== undefined);
  if (known.length < amendments.length) missing();
  return known.length > 0 ? known : undefined;
};

const goalsOf = (related: RelatedNotes, index: BundleIndex): string[] | undefined => {
  const notes = [related.note, ...ofKind(related, 'appends')];
  const goalIds = new Set(notes.flatMap((note) => goalIdsOf(note, index)));
  return goalIds.size > 0 ? [...goalIds] : undefined;
};

const serviceDateOf = (note: NoteResource): string | undefined =>
  dayOf(
    isComposition(note)
      ? note.resource.event?.[0]?.period?.start
      : note.resource.context?.period?.start,
  );

const draftedByOf = (note: NoteResource): MemberNote['draftedBy'] =>
  (['clinician', 'ai'] as const).find(
    (word) => word === extensionText(note.resource, 'drafted-by'),
  );

/** The words of the note, or of another format of it, with those of its addenda. */
const wordsOf = (related: RelatedNotes, index: BundleIndex) => {
  const read = (note: NoteResource) => noteTexts(note, index);
  const formats = [related.note, ...ofKind(related, 'transforms')].map(read);
  const words = formats.find((texts) => Object.keys(texts).length > 0) ?? {};
  return { words, joined: joinedTexts([words, ...ofKind(related, 'appends').map(read)]) };
};

/** Reads the patient's note of the session: its text, and who wrote, signed, reviewed and amended it. */
export const readNote = (
  patient: RosterPatient,
  memberPath: string,
  reading: Reading,
): MemberNote | undefined => {
  const { index } = reading;
  const path = `${memberPath}/note`;
  const [related, ...others] = notesOf(patient, reading);
  const at = related?.note ?? patient.encounters[0];
  const missing = (part: PartName, where: string, why: MissingPart['why']) => {
    if (patient.attendance === 'attended') recordMissing(reading, part, where, { why, at });
  };
  if (!related || others.length > 0) {
    missing('note', path, related ? 'ambiguous' : 'absent');
    return undefined;
  }
  const { note } = related;
  recordSource(reading, path, note);
  const { words, joined } = wordsOf(related, index);
  if (Object.keys(words).length === 0) missing('noteText', `${path}/text`, 'unreadable');
  const { date } = note.resource;
  const isDated = date !== undefined && isTime(date);
  if (!isDated)
    missing('writtenAt', `${path}/writtenAt`, date === undefined ? 'absent' : 'unreadable');
  const signatures = readSignatures(related, reading);
  if (!signatures.signature)
    missing(
      'signature',
      `${path}/signature`,
      recordsSignature(related, reading) ? 'unreadable' : 'absent',
    );
  const amendments = readAmendments(related, reading, () =>
    missing('amendments', `${path}/amendments`, 'unreadable'),
  );
  const read: MemberNote = { noteId: index.idOf(note), ...joined, ...signatures };
  setKnown(read, 'goalIds', goalsOf(related, index));
  setKnown(read, 'riskChanged', extensionFlag(note.resource, 'risk-changed'));
  setKnown(read, 'serviceDate', serviceDateOf(note));
  setKnown(read, 'writtenAt', isDated ? date : undefined);
  setKnown(read, 'draftedBy', draftedByOf(note));
  setKnown(read, 'amendments', amendments);
  return read;
};
