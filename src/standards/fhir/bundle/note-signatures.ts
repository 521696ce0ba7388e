import type { MemberNote, Signature } from '../../../record/member-note.js';
import { instantOf, isTime } from '../../../time/instant.js';
import type { BundleIndex } from './bundle-index.js';
import type { Charts, NoteResource } from './charts.js';
import type { ReferenceData } from './data-shapes.js';
import { clinicianOf } from './participants.js';
import type { Placed } from './placed-resource.js';

interface Signer extends Signature {
  readonly key: string;
}

const signerOf = (
  who: ReferenceData | undefined,
  when: string | undefined,
  from: Placed,
  index: BundleIndex,
): Signer[] => {
  const clinician = clinicianOf(who, from, index);
  return clinician && when !== undefined && isTime(when)
    ? [{ key: clinician.key, providerId: clinician.providerId, signedAt: when }]
    : [];
};

const attesters = (note: NoteResource, mode: 'legal' | 'professional', index: BundleIndex) =>
  note.resource.resourceType === 'Composition'
    ? (note.resource.attester ?? [])
        .filter((attester) => attester.mode === mode)
        .flatMap(({ party, time }) => signerOf(party, time, note, index))
    : [];

/**
 * Who signed and who reviewed: legal attesters and signatures of a Provenance sign, in the order of
 * time; the first who is an author, or else the first of all, gives the signature, and the next other
 * person the co-signature. A professional attester reviewed.
 */
export const signaturesOf = (
  note: NoteResource,
  charts: Charts,
  index: BundleIndex,
): Pick<MemberNote, 'signature' | 'cosignature' | 'reviewedBy' | 'reviewedAt'> => {
  const provenances = charts.provenances.get(index.keyOfPlaced(note)) ?? [];
  const signers = [
    ...attesters(note, 'legal', index),
    ...provenances.flatMap((provenance) =>
      (provenance.resource.signature ?? []).flatMap(({ who, when }) =>
        signerOf(who, when, provenance, index),
      ),
    ),
  ].sort((a, b) => instantOf(a.signedAt) - instantOf(b.signedAt));
  const authors = new Set(
    (note.resource.author ?? []).map((author) => clinicianOf(author, note, index)?.key),
  );
  const first = signers.find(({ key }) => authors.has(key)) ?? signers[0];
  const second = signers.find(({ key }) => key !== first?.key);
  const signature = ({ providerId, signedAt }: Signer): Signature => ({ providerId, signedAt });
  const [reviewer] = attesters(note, 'professional', index);
  return {
    ...(reviewer ? { reviewedBy: reviewer.providerId, reviewedAt: reviewer.signedAt } : {}),
    ...(first ? { signature: signature(first) } : {}),
    ...(second ? { cosignature: signature(second) } : {}),
  };
};
