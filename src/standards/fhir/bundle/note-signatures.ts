import type { MemberNote, Signature } from '../../../record/member-note.js';
import { instantOf, isTime } from '../../../time/instant.js';
import { systems } from '../systems.js';
import type { Reading } from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import type { ReferenceData } from './data-types.js';
import { clinicianOf } from './participants.js';
import { isComposition, type NoteResource, ofKind, type RelatedNotes } from './related-notes.js';

type Signatures = Pick<MemberNote, 'signature' | 'cosignature' | 'reviewedBy' | 'reviewedAt'>;

/** A clinician who signed, and when. */
export interface Signer extends Signature {
  readonly key: string;
  readonly signedAt: string;
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

interface Attestation {
  readonly who: ReferenceData | undefined;
  readonly when: string | undefined;
  /** The resource that records it. */
  readonly from: BundleResource;
}

const attestations = (note: NoteResource, mode: 'legal' | 'professional'): Attestation[] => {
  if (isComposition(note))
    return (note.resource.attester ?? [])
      .filter((attester) => attester.mode === mode)
      .map(({ party, time }) => ({ who: party, when: time, from: note }));
  const { authenticator, extension = [] } = note.resource;
  const at = extension.find(({ url }) => url === systems.authenticationTime)?.valueDateTime;
  return authenticator && mode === 'legal' ? [{ who: authenticator, when: at, from: note }] : [];
};

/** Who signed a resource, whether or not the time is known. */
const signingsOf = (note: NoteResource, { index, charts }: Reading): Attestation[] => [
  ...attestations(note, 'legal'),
  ...(charts.provenances.get(index.keyOfResource(note)) ?? []).flatMap((provenance) =>
    (provenance.resource.signature ?? []).map(({ who, when }) => ({
      who,
      when,
      from: provenance,
    })),
  ),
];

/** Whether a signature is recorded, even one without a time or a person. */
export const recordsSignature = (related: RelatedNotes, reading: Reading): boolean =>
  signedAs(related).some((note) => signingsOf(note, reading).length > 0);

/** Who signed the resources, in the order of time. */
export const signersOf = (signed: readonly NoteResource[], reading: Reading): Signer[] =>
  signed
    .flatMap((note) => signingsOf(note, reading))
    .flatMap(({ who, when, from }) => signerOf(who, when, from, reading))
    .sort((a, b) => instantOf(a.signedAt) - instantOf(b.signedAt));

/** The resources whose signatures sign the note: the note, its other formats, and its signatures. */
const signedAs = (related: RelatedNotes): NoteResource[] => [
  related.note,
  ...ofKind(related, 'transforms'),
  ...ofKind(related, 'signs'),
];

/**
 * Reads the signature, the co-signature and the review of a note. Legal attesters, authenticators and the
 * signatures of a Provenance sign. The first author among them, or else the first signer, gives the
 * signature; the next other person gives the co-signature. A professional attester reviewed the note.
 */
export const readSignatures = (related: RelatedNotes, reading: Reading): Signatures => {
  const { note } = related;
  const signers = signersOf(signedAs(related), reading);
  const authors = new Set(
    (note.resource.author ?? []).map((author) => clinicianOf(author, note, reading.index)?.key),
  );
  const first = signers.find(({ key }) => authors.has(key)) ?? signers[0];
  const second = signers.find(({ key }) => key !== first?.key);
  const signature = ({ providerId, signedAt }: Signer): Signature => ({ providerId, signedAt });
  const [reviewer] = attestations(note, 'professional').flatMap(({ who, when, from }) =>
    signerOf(who, when, from, reading),
  );
  return {
    ...(reviewer ? { reviewedBy: reviewer.providerId, reviewedAt: reviewer.signedAt } : {}),
    ...(first ? { signature: signature(first) } : {}),
    ...(second ? { cosignature: signature(second) } : {}),
  };
};
