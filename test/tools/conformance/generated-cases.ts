import type { Bundle } from 'fhir/r4.js';
import type { GroupSession } from '../../../src/index.js';
import { bundleOf } from '../../standards/fhir/bundle-of.js';
import {
  envelopeOf,
  fhirContextOf,
  paperContextOf,
  schedule,
  withAddress,
} from './generated-context.js';
import { generatedNotes } from './generated-notes.js';
import { generatedServices } from './generated-services.js';
import { generatedSession, malformedSession } from './generated-session.js';
import { generatedBilling } from './generated-terms.js';
import type { Case, Library } from './library.js';
import { seeded } from './seeded.js';

type Questions = Record<string, () => unknown>;

const ofNotes = ({ main }: Library, seed: number): Questions => {
  const notes = generatedNotes(seeded(seed));
  return {
    notes: () => main.scoreNoteIndividuality(notes),
    clones: () => main.findClonedNotes(notes),
    fingerprints: () => {
      const prints = notes.map((note) => main.fingerprintNote(note));
      return [
        prints,
        prints.map((print, index) => main.compareFingerprints(print, prints[index - 1] ?? print)),
      ];
    },
    typing: () => {
      const prepared = main.prepareNotes(notes);
      return notes.slice(0, 2).map((note) => main.scoreNote(note, prepared));
    },
  };
};

const ofClaims = (library: Library, session: GroupSession, seed: number): Questions => {
  const { main, fhir, x12, cms1500, report } = library;
  const billing = generatedBilling(seeded(seed));
  const batch = main.buildPerPatientClaims(session, billing);
  const claims = batch.claims.map(withAddress);
  const services = generatedServices(seeded(seed), session);
  const { payers = [] } = billing;
  const asked = { ...billing, services };
  const checked = main.validateGroupSession(session, main.prepareOptions(asked));
  const findings = [...checked.findings, ...batch.findings];
  return {
    session: () => checked,
    claims: () => batch,
    explained: () => findings.slice(0, 5).map((finding) => main.explain(finding)),
    page: () => report.toHtml(checked, { claims: batch }),
    markdown: () => report.toMarkdown(checked),
    outcome: () => [fhir.toOperationOutcome(checked), fhir.toCdsHooksCards(checked)],
    'FHIR claims': () => claims.map((claim) => fhir.toFhirClaim(claim, fhirContextOf(claim))),
    '837P': () => x12.to837P(claims, envelopeOf(claims)),
    'CMS-1500': () => claims.map((claim) => cms1500.toCms1500(claim, paperContextOf(claim))),
    payment: () => main.estimateReimbursement(claims, schedule),
    day: () => main.detectUnbundling(services, { payers }),
    'claim file': () => main.reconcileGroupClaims(session, services),
  };
};

const ofSet = (library: Library, seed: number): Questions => {
  const session = generatedSession(seeded(seed));
  const { main, fhir } = library;
  const layout = seed % 2 === 0 ? 'one encounter with parts' : 'simultaneous encounters';
  return {
    ...ofClaims(library, session, seed),
    ...ofNotes(library, seed),
    composed: () => main.composeNote(session, 'patient-0'),
    malformed: () => main.validateGroupSession(malformedSession(seeded(seed), session)),
    bundle: () => {
      const bundle: Bundle = bundleOf(session, layout);
      return fhir.fromFhirBundle(bundle);
    },
  };
};

/** The cases of one seed: a session, its claims in every format, its claim file and a set of notes. */
export const generatedCases = (library: Library, number: number): Case[] =>
  Object.entries(ofSet(library, number)).map(([question, ask]) => ({
    name: `set/${number}/${question}`,
    ask,
  }));
