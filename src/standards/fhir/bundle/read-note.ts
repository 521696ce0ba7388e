import type { Amendment, MemberNote, Signature } from '../../../record/member-note.js';
import { instantOf, isTime } from '../../../time/instant.js';
import {
  type NoteResource,
  type Reading,
  recordMissing,
  recordSource,
  setKnown,
} from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import {
  dayOf,
  extensionFlag,
  extensionsOf,
  extensionText,
  type ReferenceData,
} from './data-types.js';
import type { PartName } from './missing-parts.js';
import { goalIdsOf, isComposition, noteTexts } from './note-content.js';
import { clinicianOf } from './participants.js';
import type { RosterPatient } from './roster.js';

type Signatures = Pick<MemberNote, 'signature' | 'cosignature' | 'reviewedBy' | 'reviewedAt'>;

/** The notes of the patient for the session. A note about the whole group is a note of every patient. */
const notesOf = (
  { encounters: ofPatient, patientKey }: RosterPatient,
  { index, charts, encounters: { whole } }: Reading,
): NoteResource[] => {
  const subjectOf = (note: NoteResource) => index.keyOf(note.resource.subject, note);
  const isAboutGroup = (note: NoteResource) =>
    index.resolve(note.resource.subject, note, 'Group') !== undefined ||
    note.resource.subject === undefined;
  const own = ofPatient
    .flatMap((encounter) => charts.notes.get(index.keyOfResource(encounter)) ?? [])
    .filter((note) => isAboutGroup(note) || subjectOf(note) === patientKey);
  const ofWhole = (whole ? (charts.notes.get(index.keyOfResource(whole)) ?? []) : []).filter(
    (note) => subjectOf(note) === patientKey,
  );
  const all = [...new Set([...own, ...ofWhole])];
  const compositions = all.filter(isComposition);
  return compositions.length > 0 ? compositions : all;
};

interface Signer extends Signature {
  readonly key: string;
}

const signerOf = (
  who: ReferenceData | undefined,
  when: string | undefined,
  from: BundleResource,
  { index }: Reading,
): Signer[] => {
  const clinician = clinicianOf(who, from, index);
  return clinician && when !== undefined && isTime(when)
    ? [{ key: clinician.key, providerId: clinician.providerId, signedAt: when }]
    : [];
};

const attestersOf = (
  note: NoteResource,
  mode: 'legal' | 'professional',
  reading: Reading,
): Signer[] =>
  isComposition(note)
    ? (note.resource.attester ?? [])
        .filter((attester) => attester.mode === mode)
        .flatMap(({ party, time }) => signerOf(party, time, note, reading))
    : [];

/**
 * Reads the signature, the co-signature and the review of a note. Legal attesters and the signatures of a
 * Provenance sign. The first author among them, or else the first signer, gives the signature; the next
 * other person gives the co-signature. A professional attester reviewed the note.
 */
const readSignatures = (note: NoteResource, reading: Reading): Signatures => {
  const { index, charts } = reading;
  const provenances = charts.provenances.get(index.keyOfResource(note)) ?? [];
  const signers = [
    ...attestersOf(note, 'legal', reading),
    ...provenances.flatMap((provenance) =>
      (provenance.resource.signature ?? []).flatMap(({ who, when }) =>
        signerOf(who, when, provenance, reading),
      ),
    ),
  ].sort((a, b) => instantOf(a.signedAt) - instantOf(b.signedAt));
  const authors = new Set(
    (note.resource.author ?? []).map((author) => clinicianOf(author, note, index)?.key),
  );
  const first = signers.find(({ key }) => authors.has(key)) ?? signers[0];
  const second = signers.find(({ key }) => key !== first?.key);
  const signature = ({ providerId, signedAt }: Signer): Signature => ({ providerId, signedAt });
  const [reviewer] = attestersOf(note, 'professional', reading);
  return {
    ...(reviewer ? { reviewedBy: reviewer.providerId, reviewedAt: reviewer.signedAt } : {}),
    ...(first ? { signature: signature(first) } : {}),
    ...(second ? { cosignature: signature(second) } : {}),
  };
};

const amendmentKinds = ['addendum', 'late-entry', 'correction'] as const;

/** The amendments of the note; `undefined` for one that cannot be read. */
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
  (['clinician', 'ai'] as const).find(
    (word) => word === extensionText(note.resource, 'drafted-by'),
  );

/** Reads the patient's note of the session: its text, and who wrote, signed, reviewed and amended it. */
export const readNote = (
  patient: RosterPatient,
  memberPath: string,
  reading: Reading,
): MemberNote | undefined => {
  const { index } = reading;
  const path = `${memberPath}/note`;
  const [note, ...others] = notesOf(patient, reading);
  const missing = (part: PartName, at: string, why: 'absent' | 'ambiguous' | 'unreadable') => {
    if (patient.attendance === 'attended')
      recordMissing(reading, part, at, { why, at: note ?? patient.encounters[0] });
  };
  if (!note || others.length > 0) {
    missing('note', path, note ? 'ambiguous' : 'absent');
    return undefined;
  }
  recordSource(reading, path, note);
  const texts = noteTexts(note, index);
  if (Object.keys(texts).length === 0) missing('noteText', `${path}/text`, 'unreadable');
  const { date } = note.resource;
  const isDated = date !== undefined && isTime(date);
  if (!isDated)
    missing('writtenAt', `${path}/writtenAt`, date === undefined ? 'absent' : 'unreadable');
  const signatures = readSignatures(note, reading);
  if (!signatures.signature) missing('signature', `${path}/signature`, 'absent');
  const amendments = amendmentsOf(note, reading);
  const known = amendments.filter((amendment) => amendment !== undefined);
  if (known.length < amendments.length) missing('amendments', `${path}/amendments`, 'unreadable');
  const read: MemberNote = { noteId: index.idOf(note), ...texts, ...signatures };
  setKnown(read, 'goalIds', goalIdsOf(note, index));
  setKnown(read, 'riskChanged', extensionFlag(note.resource, 'risk-changed'));
  setKnown(read, 'serviceDate', serviceDateOf(note));
  setKnown(read, 'writtenAt', isDated ? date : undefined);
  setKnown(read, 'draftedBy', draftedByOf(note));
  if (known.length > 0) read.amendments = known;
  return read;
};
