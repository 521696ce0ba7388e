import { describe, expect, test } from 'vitest';
import { sessionSummary } from '../../src/clinic/session-summary.js';
import { removed } from '../../src/rule-book/change.js';
import { entryOf, faultySession, plantedFaults } from './clinic-entries.js';

const unsigned = plantedFaults.slice(0, 1);
const faulty = entryOf(faultySession('2026-03-04', unsigned));
const [summarized] = sessionSummary(faulty).sessions;
const sound = entryOf(faultySession('2026-03-04', []));

const conflictAt = (path: string) =>
  expect.objectContaining({ issues: [expect.objectContaining({ path, code: 'conflict' })] });

describe('sessionSummary', () => {
  test('adds up the members whom nothing holds and lists the held ones with what holds them', () => {
    expect(summarized).toMatchObject({
      sessionId: 'process-2026-03-04',
      serviceDate: '2026-03-04',
      groupType: 'process',
      findings: { 'note/signature#unsigned': { fail: 1 } },
      members: [
        {
          payerId: 'harbor-health',
          clinicianId: 'dr-lindqvist',
          state: 'claimed',
          verdict: 'ready',
          members: 2,
          chargeCents: 13_000,
        },
      ],
      held: [
        {
          patientId: 'patient-a',
          payerId: 'harbor-health',
          clinicianId: 'dr-lindqvist',
          verdict: 'blocked',
          fixes: ['note/signature#unsigned'],
        },
      ],
    });
  });

  test('knows no amount without claims', () => {
    const [session] = sessionSummary({ report: faulty.report }).sessions;
    expect(session?.members).toEqual([
      {
        payerId: 'harbor-health',
        clinicianId: 'dr-lindqvist',
        state: 'ready',
        verdict: 'ready',
        members: 2,
      },
    ]);
    expect(session?.held).toMatchObject([{ fixes: ['note/signature#unsigned'] }]);
  });

  test('names the provider who signed the note where nobody renders the service', () => {
    const nobody = faultySession('2026-03-04', [], { '/facilitators/0/bills': false });
    const { report, session } = entryOf(nobody);
    expect(sessionSummary({ report }).sessions[0]?.held[0]).not.toHaveProperty('clinicianId');
    expect(sessionSummary({ report, session }).sessions[0]?.held[0]).toMatchObject({
      clinicianId: 'dr-lindqvist',
    });
  });

  test('counts a finding of the report and of its claims once', () => {
    expect(summarized?.findings).toEqual(
      sessionSummary({ report: faulty.report }).sessions[0]?.findings,
    );
  });

  test('holds for what only the claims ask', () => {
    const withoutCharge = {
      ...sound,
      batch: entryOf(faultySession('2026-03-04', [], { '/members/0/diagnoses': removed })).batch,
    };
    const [session] = sessionSummary(withoutCharge).sessions;
    expect(session?.held).toMatchObject([
      {
        patientId: 'patient-a',
        verdict: 'blocked',
        fixes: [expect.stringMatching(/^member\/diagnosis#/)],
      },
    ]);
  });

  test('holds nothing of a patient who pays or whose group is in a per diem', () => {
    const [selfPay] = sessionSummary(
      entryOf(faultySession('2026-03-04', unsigned, { '/members/0/coverage': 'self-pay' })),
    ).sessions;
    expect(selfPay?.held).toEqual([]);
    expect(selfPay?.members).toContainEqual(
      expect.objectContaining({ state: 'not-billed', members: 1 }),
    );
  });

  test('rejects claims and sessions of another session', () => {
    const other = entryOf(faultySession('2026-03-05', []));
    expect(() => sessionSummary({ ...sound, session: other.session })).toThrow(
      conflictAt('/session/sessionId'),
    );
    expect(() => sessionSummary({ ...sound, batch: { ...sound.batch, claims: [] } })).toThrow(
      conflictAt('/batch'),
    );
    expect(() =>
      sessionSummary({ ...sound, batch: { ...sound.batch, absent: ['patient-z'] } }),
    ).toThrow(conflictAt('/batch'));
  });

  test('contains no name and no word of a note', () => {
    const text = JSON.stringify(sessionSummary(faulty));
    expect(text).not.toMatch(/Vance|Teodora|dinner|Lindqvist, /);
  });
});
