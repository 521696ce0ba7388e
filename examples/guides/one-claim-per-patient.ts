import { buildPerPatientClaims, voidClaim } from 'group-therapy-billing';
import { billing, session } from './evening.js';

const batch = buildPerPatientClaims(session, billing);
batch.claims.map(({ patientId }) => patientId);       //=> ['patient-a', 'patient-c']
batch.held.map(({ patientId }) => patientId);         //=> ['patient-b']
batch.held[0]?.heldBy;                                //=> { session: [], member: ['note/signature'] }
batch.totalChargeCents;                               //=> 13000
batch.heldChargeCents;                                //=> 6500
batch.held[0]?.chargeCents;                           //=> 6500

const [claim] = batch.claims;
claim?.claimId.length;     //=> 20
claim?.lines;              //=> [{ lineNumber: 1, code: '90853', modifiers: [], units: 1, chargeCents: 6500, serviceDate: '2026-03-04', diagnosisPointers: [1] }]

const voided = claim && voidClaim(claim, 'PAYER-4711');
voided?.frequencyCode;  //=> '8'
const beside = buildPerPatientClaims(session, { ...billing, voids: ['patient-a'] });
beside.held.map(({ patientId, heldBy }) => [patientId, heldBy.member]);  //=> [['patient-a', ['claim/voided']], ['patient-b', ['note/signature']]]

const answered = {
  ...session,
  members: session.members.map((member) => ({
    ...member,
    otherCoverages: [
      {
        payerId: 'harbor-health',
        order: 'primary' as const,
        paidOn: '2026-03-20',
        paidCents: 4000,
        adjustments: [
          { group: 'CO' as const, code: '45', cents: 1500 },
          { group: 'PR' as const, code: '2', cents: 1000 },
        ],
      },
      { payerId: 'plains-medicaid', order: 'secondary' as const },
    ],
  })),
};
const second = buildPerPatientClaims(answered, { ...billing, claimFor: 'secondary' });
second.claims[0]?.payerId;                         //=> 'plains-medicaid'
second.claims[0]?.otherPayers?.[0]?.paidCents;     //=> 4000
second.claims[0]?.claimId === claim?.claimId;      //=> true

const silenced = buildPerPatientClaims(
  { ...session, interaction: [] },
  { ...billing, rules: { 'session/interactive': 'off' } },
);
silenced.claims.length;  //=> 0

const again = buildPerPatientClaims(session, { ...billing, replaces: { 'patient-a': 'PAYER-4711' } });
again.claims[0]?.frequencyCode;         //=> '7'
again.claims[0]?.originalClaimNumber;   //=> 'PAYER-4711'
again.claims[0]?.claimId === claim?.claimId;  //=> true
